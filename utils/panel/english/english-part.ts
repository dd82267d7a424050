import type { LineProgress } from '../../draft/index.ts';
import { withLineEnds } from '../../text/line-ends.ts';
import { divideEnglish } from './edit-english.ts';
import type { FragmentView, PlacedFinding } from './fragment-view.ts';

/** One line of a fragment by its number (`line-ids.ts`): the same line while it is edited and others come and go. */
export type LinePart = number;

/** Where a line stands in its fragment now; -1 where it is gone. */
export function indexOfPart(view: FragmentView, part: LinePart): number {
  return view.lineIds.indexOf(part);
}

/** The lines that a box shows: one, or the whole point. */
export function linesOfPart(view: FragmentView, part: LinePart | undefined): LineProgress[] {
  if (part === undefined) return view.lines;
  const line = view.lines[indexOfPart(view, part)];
  return line ? [line] : [];
}

/** Gives what was typed into a box back to the lines of its fragment: one text a line. */
export function divideEdit(
  view: FragmentView,
  english: string,
  part: LinePart | undefined,
): string[] {
  if (part === undefined) return divideEnglish(view.lines, english);
  const at = indexOfPart(view, part);
  return view.lines.map((line, index) => (index === at ? withLineEnds(english) : line.target));
}

/** Where a finding lies in the text of a box; `undefined` where the box does not show its line. */
export function placeInPart(
  view: FragmentView,
  finding: PlacedFinding,
  part: LinePart | undefined,
): { start: number; end: number } | undefined {
  const lines = view.target.split('\n');
  const at = part === undefined ? 0 : indexOfPart(view, part);
  if (part !== undefined && finding.fragmentLine !== at) return undefined;
  const first = view.lines
    .slice(0, at)
    .reduce((sum, one) => sum + one.target.split('\n').length, 0);
  const before = lines.slice(first, finding.line).reduce((sum, line) => sum + line.length + 1, 0);
  return { start: before + finding.start, end: before + finding.end };
}

/** What tells a finding from the others of its fragment, also after the text around it changed. */
export function findingKey(view: FragmentView, finding: PlacedFinding): string {
  const same = view.findings.filter(({ ignoreKey }) => ignoreKey === finding.ignoreKey);
  return `${finding.ignoreKey} ${same.indexOf(finding)}`;
}

/** Where the English of a line begins in that of its whole fragment. */
export function startOfLine(view: FragmentView, line: number): number {
  return view.lines.slice(0, line).reduce((sum, { target }) => sum + target.length + 1, 0);
}

/** A place in the English by its line, so that it is the same in a box of one line and in one of the whole point. */
export interface EnglishPlace {
  part: LinePart;
  offset: number;
}

/** Where each line of a point begins in its English as it stands in a box, kept already or not. */
export function startsIn(view: FragmentView, english: string): number[] {
  let next = 0;
  return divideEnglish(view.lines, english).map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

/** An offset in a box, which holds this English, as a place in its point. */
export function placeAt(
  view: FragmentView,
  part: LinePart | undefined,
  english: string,
  offset: number,
): EnglishPlace {
  if (part !== undefined) return { part, offset };
  const starts = startsIn(view, english);
  const line = starts.findLastIndex((start) => start <= offset);
  return { part: view.lineIds[line] ?? -1, offset: offset - (starts[line] ?? 0) };
}

/** Where a place lies in a box that holds this English; `undefined` where the box does not show its line. */
export function offsetAt(
  view: FragmentView,
  part: LinePart | undefined,
  english: string,
  place: EnglishPlace,
): number | undefined {
  if (part !== undefined) return part === place.part ? place.offset : undefined;
  const start = startsIn(view, english)[indexOfPart(view, place.part)];
  return start === undefined ? undefined : start + place.offset;
}
