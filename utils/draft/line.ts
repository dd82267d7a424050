import { withLineEnds } from '../text/line-ends.ts';

/**
 * What begins a numbered point: `1)`, `3.3)`, `2.1.`, `(4)`. A year or a decimal begins none:
 * a component has three digits at most, and white space follows.
 */
const enumeratorPattern = /^\s*\(?(\d{1,3}(?:\.\d{1,3})*)(?:\)|\.)(?=\s|$)/u;

/**
 * One line (a paragraph) of the draft. `key` is how its translation is stored: the text without
 * its enumerator and outer white space, so that a line that is moved or renumbered keeps its English.
 */
export interface DraftLine {
  index: number;
  /** As typed, trailing spaces included. */
  text: string;
  key: string;
  /** `copied`: no Cyrillic, so it goes into the English as it is. */
  kind: 'blank' | 'copied' | 'russian';
}

/** The enumerator at the start of a line (`1.1)`) and its number (`1.1`), where there is one. */
export function enumeratorOf(text: string): { mark: string; number: string } | undefined {
  const match = enumeratorPattern.exec(text);
  return match?.[1] ? { mark: match[0].trim(), number: match[1] } : undefined;
}

/** Cuts the draft into lines; equal lines get keys that tell the occurrences apart. */
export function draftLines(text: string): DraftLine[] {
  const seen = new Map<string, number>();
  return withLineEnds(text)
    .split('\n')
    .map((line, index) => {
      const kind =
        line.trim() === '' ? 'blank' : /\p{Script=Cyrillic}/u.test(line) ? 'russian' : 'copied';
      const body = line.replace(enumeratorPattern, '').trim();
      const count = (seen.get(body) ?? 0) + 1;
      if (kind === 'russian') seen.set(body, count);
      return { index, text: line, key: count > 1 ? `${body}\u0000${count}` : body, kind };
    });
}

/** Gives `target` the enumerator that its source line has now, when the line was renumbered. */
export function renumber(target: string, storedSource: string, source: string): string {
  const stored = enumeratorOf(storedSource)?.mark;
  const now = enumeratorOf(source)?.mark;
  if (stored === now) return target;
  const body =
    stored && target.startsWith(stored) ? target.slice(stored.length).trimStart() : target;
  return now ? `${now} ${body}` : body;
}
