import type { Draft, DraftLine } from '../../draft/index.ts';
import type { LineRow, RunRow } from '../../storage/database.ts';

/** A line of a run: its number is its place among the run's keys, which never changes. */
export interface RunLine {
  number: number;
  line: DraftLine;
}

/** A line that waits for a repair, with its English so far. */
export type WaitingLine = RunLine & { row: LineRow };

export type Step =
  | { kind: 'ask'; lines: RunLine[] }
  | { kind: 'repair'; lines: WaitingLine[] }
  | { kind: 'done' };

/** What limits a step. */
export interface StepLimits {
  /** How much goes into one request, in the unit of the two measures. */
  budget: number;
  measure: (line: RunLine) => number;
  measureRepair: (line: WaitingLine) => number;
  /** Keys that are not asked for (any more). */
  passedOver: Set<string>;
}

/**
 * What a run has to do next, from what is stored alone, so that a run that was cut off goes on by itself.
 * First the points that are open, in the order of the draft; what waits for a repair is gathered meanwhile and goes back
 * at the end, all in one. Lines that left the draft are not there to be asked for.
 */
export function nextStep(
  run: Pick<RunRow, 'id' | 'keys'>,
  draft: Draft,
  rows: Map<string, LineRow>,
  { budget, measure, measureRepair, passedOver }: StepLimits,
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
  const open = points.map((point) =>
    point.filter(({ line }) => !rowOf(line) && !passedOver.has(line.key)),
  );
  const lines = take(open, budget, measure);
  if (lines.length > 0) return { kind: 'ask', lines };
  const waiting = points.flat().flatMap(({ number, line }) => {
    const row = rowOf(line);
    return row?.repairs === undefined ? [] : [{ number, line, row }];
  });
  // Those that were tried less often first, so that no line has its second try before another had its first.
  const least = Math.min(...waiting.map(({ row }) => row.repairs ?? 0));
  const round = waiting.filter(({ row }) => row.repairs === least);
  if (round.length === 0) return { kind: 'done' };
  return {
    kind: 'repair',
    lines: take(
      round.map((each) => [each]),
      budget,
      measureRepair,
    ),
  };
}

/** Whole points up to the budget; a point that alone is larger is divided between lines. At least one line. */
function take<T>(points: T[][], budget: number, measure: (line: T) => number): T[] {
  const taken: T[] = [];
  let used = 0;
  for (const point of points) {
    const whole = point.reduce((sum, line) => sum + measure(line), 0);
    if (taken.length > 0 && used + whole > budget) return taken;
    for (const line of point) {
      if (taken.length > 0 && used + measure(line) > budget) return taken;
      taken.push(line);
      used += measure(line);
    }
  }
  return taken;
}
