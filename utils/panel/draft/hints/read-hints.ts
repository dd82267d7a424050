import type { Draft } from '../../../draft/index.ts';
import type { DraftInput } from '../../../style/index.ts';
import type { Finding } from '../../../style/rule.ts';
import { type StyleModule, whenIdle } from '../../english/checker.ts';

/** A hint for the writer; `start` and `end` are offsets in the whole draft. */
export interface Hint extends Omit<Finding, 'start' | 'end'> {
  start: number;
  end: number;
  /** The draft with the hint's fix, where it has one. */
  fixed?: string;
}

/** So much of a draft is read in one task, so that a key typed meanwhile waits for no more. Characters. */
const atOnce = 5000;

/** Reads the Russian for hints in idle slices; `undefined` where it became stale meanwhile. */
export async function readHints(
  checkDraft: StyleModule['checkDraft'],
  draft: Draft,
  beside: Omit<DraftInput, 'draft'>,
  isStale: () => boolean,
): Promise<Finding[] | undefined> {
  const found: Finding[] = [];
  for (const { first, text } of partsOf(draft.lines.map((line) => line.text))) {
    await new Promise<void>(whenIdle);
    if (isStale()) return undefined;
    const own = checkDraft({ draft: text, ...beside });
    found.push(...own.map((finding) => ({ ...finding, line: finding.line + first })));
  }
  return found;
}

/** A draft in parts of whole lines; cut before a blank line where there is one, so that a paragraph is read whole. */
function partsOf(lines: string[]): { first: number; text: string }[] {
  const parts: { first: number; lines: string[]; size: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (!last || last.size > (line.trim() === '' ? atOnce : atOnce * 2))
      parts.push({ first: index, lines: [line], size: line.length });
    else {
      last.lines.push(line);
      last.size += line.length;
    }
  }
  return parts.map(({ first, lines: own }) => ({ first, text: own.join('\n') }));
}

/** What was found, by its place in the whole draft. */
export function placeHints({ lines }: Draft, found: Finding[]): Hint[] {
  const draft = lines.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.text.length + 1;
  }
  const sorted = found.toSorted((a, b) => a.line - b.line || a.start - b.start);
  return sorted.map((finding) => {
    const at = starts[finding.line] ?? 0;
    const { fix } = finding;
    const fixed =
      fix && draft.slice(0, at + fix.start) + fix.replacement + draft.slice(at + fix.end);
    return {
      ...finding,
      start: at + finding.start,
      end: at + finding.end,
      ...(fixed === undefined ? {} : { fixed }),
    };
  });
}
