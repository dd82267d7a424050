import type { Draft, DraftLine } from '../draft/index.ts';
import type { LineRow, RunRow } from '../storage/database.ts';

/** How many characters of Russian go into one request: a point or a few, so that English soon shows. */
export const batchSize = 1200;

/** A line of a run: its number is its place among the run's keys, which never changes. */
export interface RunLine {
  number: number;
  line: DraftLine;
}

export type Step =
  | { kind: 'ask'; lines: RunLine[] }
  | { kind: 'repair'; lines: (RunLine & { row: LineRow })[] }
  | { kind: 'done' };

/**
 * What a run has to do next, from what is stored alone, so that a run that was cut off goes on by itself.
 * Lines that wait for a repair come first (the next request shows the part before it as it stands then),
 * then the next points in the order of the draft. Lines that left the draft are passed over.
 */
export function nextStep(
  run: Pick<RunRow, 'id' | 'keys'>,
  draft: Draft,
  rows: Map<string, LineRow>,
  { size = batchSize, givenUp = new Set<string>() }: { size?: number; givenUp?: Set<string> } = {},
): Step {
  const numbers = new Map(run.keys.map((key, index) => [key, index + 1]));
  const points = draft.fragments.map((fragment) =>
    fragment.lines.flatMap((line): RunLine[] => {
      const number = numbers.get(line.key);
      return line.kind === 'russian' && number !== undefined ? [{ number, line }] : [];
    }),
  );
  const rowOf = (line: DraftLine) => {
    const row = rows.get(line.key);
    return row?.runId === run.id ? row : undefined;
  };
  const repairs = points.flat().flatMap(({ number, line }) => {
    const row = rowOf(line);
    return row?.repairs === undefined ? [] : [{ number, line, row }];
  });
  if (repairs.length > 0) return { kind: 'repair', lines: repairs };
  const lines = take(
    points.map((point) => point.filter(({ line }) => !rowOf(line) && !givenUp.has(line.key))),
    size,
  );
  return lines.length > 0 ? { kind: 'ask', lines } : { kind: 'done' };
}

/** Whole points up to the size; a point that alone is larger is divided between lines. */
function take(points: RunLine[][], size: number): RunLine[] {
  const taken: RunLine[] = [];
  let length = 0;
  for (const point of points) {
    const whole = point.reduce((sum, { line }) => sum + line.text.length, 0);
    if (taken.length > 0 && length + whole > size) return taken;
    for (const each of point) {
      if (taken.length > 0 && length + each.line.text.length > size) return taken;
      taken.push(each);
      length += each.line.text.length;
    }
  }
  return taken;
}
