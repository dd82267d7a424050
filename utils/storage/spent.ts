import { costOf } from '../prices.ts';
import type { Database, RunRow } from './database.ts';

/** What runs cost together. */
export interface Spent {
  runs: number;
  /** In dollars, as far as it is known. */
  dollars: number;
  /** Runs whose cost, or a part of it, nobody told. */
  unknown: number;
}

const none: Spent = { runs: 0, dollars: 0, unknown: 0 };
const noteId = 'spent';

/** What a run cost in dollars; `undefined` where nobody told the price or the tokens. */
export function costOfRun(run: RunRow): number | undefined {
  if (run.engine === 'practice' || run.engine === 'built-in' || run.requests === 0) return 0;
  const { inputTokens: input, cachedTokens: cached, outputTokens: output, writtenTokens } = run;
  if (input === 0 && output === 0) return undefined;
  const written = writtenTokens ?? 0;
  return costOf(run.price, { input, cached, output, written });
}

/** What some runs cost together. */
export function sumOf(runs: RunRow[]): Spent {
  return runs.map(spentOn).reduce(add, none);
}

function spentOn(run: RunRow): Spent {
  const cost = costOfRun(run);
  return { runs: 1, dollars: cost ?? 0, unknown: cost === undefined || run.untold ? 1 : 0 };
}

function add(a: Spent, b: Spent): Spent {
  return {
    runs: a.runs + b.runs,
    dollars: a.dollars + b.dollars,
    unknown: a.unknown + b.unknown,
  };
}

/** The month of a run as the user's clock has it: `2026-11`. */
function monthOf({ startedAt }: RunRow): string {
  const date = new Date(startedAt);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** What was spent in each month, the newest first: of the receipts that are kept, and of those that are gone. */
export async function spentByMonth(db: Database): Promise<[month: string, Spent][]> {
  const sums = await readNote(db);
  await db.runs.each((run) => {
    const month = monthOf(run);
    sums.set(month, add(sums.get(month) ?? none, spentOn(run)));
  });
  return [...sums].sort(([a], [b]) => b.localeCompare(a));
}

/** Keeps what receipts that are about to go have cost; call it in their transaction, with `settings` in it. */
export async function keepSpent(db: Database, runs: RunRow[]): Promise<void> {
  if (runs.length === 0) return;
  const sums = await readNote(db);
  for (const run of runs) {
    const month = monthOf(run);
    sums.set(month, add(sums.get(month) ?? none, spentOn(run)));
  }
  await db.settings.put({ id: noteId, months: Object.fromEntries(sums) });
}

async function readNote(db: Database): Promise<Map<string, Spent>> {
  const row = await db.settings.get(noteId);
  const kept = Object.entries((row?.months ?? {}) as Record<string, Partial<Spent> | null>);
  const number = (value: unknown) => (Number.isFinite(value) ? Number(value) : 0);
  return new Map(
    kept.map(([month, sum]) => [
      month,
      {
        runs: number(sum?.runs),
        dollars: number(sum?.dollars),
        unknown: number(sum?.unknown),
      },
    ]),
  );
}
