import { type DraftLine, draftLines, enumeratorOf } from './line.ts';

/** The lines of one numbered point of the draft, without the blank lines around them. */
export interface Fragment {
  /** `1.1`; `0` before the first number; a repeated number gets ` (2)`. */
  id: string;
  /** The first component: the section that a point belongs to. */
  section: string;
  lines: DraftLine[];
  /** The client's question, when the whole point quotes it in the target language. */
  question?: string;
}

export interface Draft {
  lines: DraftLine[];
  fragments: Fragment[];
}

/** Reads a draft as its author numbers it: a point lasts until the next enumerator. */
export function parseDraft(text: string): Draft {
  const lines = draftLines(text);
  const groups: { number: string; lines: DraftLine[] }[] = [];
  for (const line of lines) {
    const number = line.kind === 'blank' ? undefined : enumeratorOf(line.text)?.number;
    const last = groups.at(-1);
    if (number !== undefined || !last) groups.push({ number: number ?? '0', lines: [line] });
    else last.lines.push(line);
  }
  const seen = new Map<string, number>();
  const fragments: Fragment[] = [];
  for (const group of groups) {
    const inner = trimBlank(group.lines);
    if (inner.length === 0) continue;
    const count = (seen.get(group.number) ?? 0) + 1;
    seen.set(group.number, count);
    const question = questionOf(inner);
    fragments.push({
      id: count > 1 ? `${group.number} (${count})` : group.number,
      section: group.number.split('.')[0] ?? group.number,
      lines: inner,
      ...(question === undefined ? {} : { question }),
    });
  }
  return { lines, fragments };
}

/** The Russian of a fragment, as the rules and the engine take it. */
export function sourceOf(fragment: Fragment): string {
  return fragment.lines.map((line) => line.text.trimEnd()).join('\n');
}

function trimBlank(lines: DraftLine[]): DraftLine[] {
  const first = lines.findIndex((line) => line.kind !== 'blank');
  const last = lines.findLastIndex((line) => line.kind !== 'blank');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** A point is a question when it is one quotation « » and nothing in it has to be translated. */
function questionOf(lines: DraftLine[]): string | undefined {
  if (lines.some((line) => line.kind === 'russian')) return undefined;
  const text = lines.map((line) => line.text.trim()).join('\n');
  const mark = enumeratorOf(text)?.mark ?? '';
  return /^«([^»]+)»$/su.exec(text.slice(text.indexOf(mark) + mark.length).trim())?.[1]?.trim();
}
