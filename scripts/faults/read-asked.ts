/** A line that a request asks for. */
export interface AskedLine {
  number: number;
  source: string;
  /** It has its English already, which breaks a rule. */
  isRepair: boolean;
}

/** Reads the last two blocks of a request: what is translated already, and what is asked for. */
export function readAsked(user: string): {
  lines: AskedLine[];
  shown: string[];
  /** The lines are terms, and none of the draft. */
  isTerms: boolean;
} {
  const asked = user.lastIndexOf('\n# F\n');
  const translated = user.lastIndexOf('\n# D2\n', asked);
  const shown = user
    .slice(translated, asked)
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => line !== '' && line !== '# D2' && !/^(?:<<<)?DATA-[0-9a-f]{16}(?:>>>)?$/.test(line),
    );
  const lines: AskedLine[] = [];
  for (const line of user.slice(asked).split('\n')) {
    const mark = /^\[(\d+)\] (.*)$/.exec(line);
    const last = lines.at(-1);
    if (mark) lines.push({ number: Number(mark[1]), source: mark[2] ?? '', isRepair: false });
    else if (last && line.startsWith('    English so far:')) last.isRepair = true;
  }
  return { lines, shown, isTerms: user.includes('\nThese are no lines of D but terms', asked) };
}
