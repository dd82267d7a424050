import type { Draft, Fragment } from './fragment.ts';
import type { LineProgress } from './progress.ts';

/** Where one English line of a composed text comes from. */
export interface ComposedLine {
  text: string;
  /** Absent for a blank line between two points. */
  fragmentId?: string;
  /** Index of the line in the draft. */
  index?: number;
}

/**
 * The English of some fragments in the draft's layout: blank lines of the draft kept, trailing spaces
 * dropped, numbers kept. Lines that have no English yet are left out, and fragments without any.
 * `fragments` in the draft's order.
 */
export function composeLines(
  draft: Draft,
  progress: LineProgress[],
  fragments: Fragment[],
): ComposedLine[] {
  const composed: ComposedLine[] = [];
  let before: Fragment | undefined;
  for (const fragment of fragments) {
    const lines = fragment.lines.flatMap((line) => {
      const text = (progress[line.index]?.target ?? '').trimEnd();
      const fits = line.kind === 'blank' || text !== '';
      return fits ? [{ text, fragmentId: fragment.id, index: line.index }] : [];
    });
    while (lines[0]?.text === '') lines.shift();
    while (lines.at(-1)?.text === '') lines.pop();
    if (lines.length === 0) continue;
    if (before)
      for (let n = blanksBetween(draft, before, fragment); n > 0; n--) composed.push({ text: '' });
    composed.push(...lines);
    before = fragment;
  }
  return composed;
}

/** The same as one text, as it goes into a field. */
export function composeText(draft: Draft, progress: LineProgress[], fragments: Fragment[]): string {
  return composeLines(draft, progress, fragments)
    .map((line) => line.text)
    .join('\n');
}

/** The characters of composed lines, with the ends of line between them. */
export function lengthOf(lines: ComposedLine[]): number {
  return Math.max(
    0,
    lines.reduce((sum, line) => sum + line.text.length + 1, -1),
  );
}

/** Of points left out between two others only the widest gap remains, so that no hole is seen. */
export function blanksBetween(
  draft: Draft,
  before: Pick<Fragment, 'lines'>,
  after: Pick<Fragment, 'lines'>,
): number {
  let widest = 0;
  let run = 0;
  const from = (before.lines.at(-1)?.index ?? 0) + 1;
  for (const line of draft.lines.slice(from, after.lines[0]?.index ?? from)) {
    run = line.kind === 'blank' ? run + 1 : 0;
    widest = Math.max(widest, run);
  }
  return widest;
}
