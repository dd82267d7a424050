import type { Fragment } from '../fragment.ts';
import type { DraftLine } from '../line.ts';

/** What one tick leaves out of a field: a whole point, or a piece of one that is too long to go in whole. */
export interface Part {
  /** The point's id; of a piece, what `unticked` holds for it. */
  id: string;
  pointId: string;
  lines: DraftLine[];
  /** The line (1-based) in which a piece begins; absent for a whole point. */
  line?: number;
}

/** By the words of its first line: what is written above it moves no tick. */
const paragraphId = (point: Fragment, first: DraftLine) => `${point.id} ¶ ${first.key}`;
const lineId = (point: Fragment, line: DraftLine) => `${point.id} ↵ ${line.key}`;

/** The paragraphs of a point; its single lines where nothing divides them, or where one alone is too long. */
export function divide(
  point: Fragment,
  unticked: ReadonlySet<string>,
  isTooLong: (lines: DraftLine[]) => boolean,
): Part[] {
  const paragraphs = paragraphsOf(point);
  const lines = paragraphs.flat();
  const isByLine =
    lines.some((line) => unticked.has(lineId(point, line))) ||
    (!paragraphs.some(([first]) => first && unticked.has(paragraphId(point, first))) &&
      (paragraphs.length < 2 || paragraphs.some(isTooLong)));
  const pieces = isByLine ? lines.map((line) => [line]) : paragraphs;
  return pieces.flatMap((piece): Part[] => {
    const [first] = piece;
    if (!first) return [];
    const id = isByLine ? lineId(point, first) : paragraphId(point, first);
    return [{ id, pointId: point.id, lines: piece, line: first.index + 1 }];
  });
}

/** A point without its pieces that stay out: what is left of it, cut where a hole would be. */
export function withoutUnticked(point: Fragment, unticked: ReadonlySet<string>): Fragment[] {
  const paragraphs = paragraphsOf(point);
  const left = paragraphs.map((lines) =>
    lines[0] && unticked.has(paragraphId(point, lines[0]))
      ? []
      : lines.filter((line) => !unticked.has(lineId(point, line))),
  );
  const isWhole = left.every((lines, index) => lines.length === paragraphs[index]?.length);
  return isWhole ? [point] : left.map((lines) => ({ ...point, lines }));
}

function paragraphsOf({ lines }: Fragment): DraftLine[][] {
  const paragraphs: DraftLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.kind === 'blank') isOpen = false;
    else if (isOpen) paragraphs.at(-1)?.push(line);
    else {
      paragraphs.push([line]);
      isOpen = true;
    }
  }
  return paragraphs;
}
