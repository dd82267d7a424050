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
  passedOver: ReadonlySet<string>;
}

type Asked = Pick<RunRow, 'id' | 'keys'>;
type Rows = Map<string, LineRow>;

/**
 * What is to be asked for next, from what is stored alone, so that a run that was cut off goes on by itself: open points,
 * in the order of the draft, whole ones up to the budget. Lines that left the draft are not there to be asked for.
 */
export function nextAsk(run: Asked, draft: Draft, rows: Rows, limits: StepLimits): Step {
  const { budget, measure, passedOver } = limits;
  const lines = take(openPoints(run, draft, rows, passedOver), budget, measure);
  return lines.length > 0 ? { kind: 'ask', lines } : { kind: 'done' };
}

/** The points of the draft with their lines that a run has no answer for; those without one are left out. */
export function openPoints(
  run: Asked,
  draft: Draft,
  rows: Rows,
  passedOver: ReadonlySet<string>,
): RunLine[][] {
  return pointsOf(run, draft)
    .map((point) =>
      point.filter(({ line }) => rows.get(line.key)?.runId !== run.id && !passedOver.has(line.key)),
    )
    .filter((point) => point.length > 0);
}

/**
 * What waits for a repair: it is gathered while lines are asked for and goes back at the end, all in one. Those that were
 * tried less often first, so that no line has its second try before another had its first.
 */
export function nextRepair(run: Asked, draft: Draft, rows: Rows, limits: StepLimits): Step {
  const waiting = pointsOf(run, draft)
    .flat()
    .flatMap(({ number, line }) => {
      const row = rows.get(line.key);
      return row?.runId !== run.id || row.repairs === undefined ? [] : [{ number, line, row }];
    });
  const least = Math.min(...waiting.map(({ row }) => row.repairs ?? 0));
  const round = waiting.filter(({ row }) => row.repairs === least).map((each) => [each]);
  if (round.length === 0) return { kind: 'done' };
  return { kind: 'repair', lines: take(round, limits.budget, limits.measureRepair) };
}

function pointsOf(run: Asked, draft: Draft): RunLine[][] {
  const numbers = new Map(run.keys.map((key, index) => [key, index + 1]));
  return draft.fragments.map((fragment) =>
    fragment.lines.flatMap((line): RunLine[] => {
      const number = numbers.get(line.key);
      return line.kind === 'russian' && number !== undefined ? [{ number, line }] : [];
    }),
  );
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
