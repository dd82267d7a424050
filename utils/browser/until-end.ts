import { asFailure } from '../failure.ts';
import { database } from '../storage/database.ts';
import { pruneReceipts } from '../storage/purge.ts';
import { readSettings } from '../storage/settings.ts';
import { keepAlive } from './run-keep-alive.ts';
import { withLock } from './run-lock.ts';

/**
 * Does the work of a run or a reading with the worker kept alive. What it throws becomes the end of its row: stopped
 * where that was asked for, else failed. `settle` is called whatever comes of it; old receipts are pruned then.
 */
export async function untilEnd(
  id: string,
  signal: AbortSignal,
  work: () => Promise<void>,
  settle: () => void,
): Promise<void> {
  try {
    await keepAlive(work);
  } catch (error) {
    const ended = signal.aborted
      ? ({ state: 'stopped' } as const)
      : ({ state: 'failed', failure: asFailure(error) } as const);
    await database.runs.update(id, { ...ended, endedAt: Date.now() }).catch(() => 0);
  } finally {
    settle();
    await pruneReceipts(database, (await readSettings()).receipts).catch(() => undefined);
  }
}

/** Marks what a page carried on as stopped. It held the lock; where that is free, the page is gone, and only a click can start another. */
export async function stopIfLeft(lock: string, id: string): Promise<void> {
  await withLock(lock, () => database.runs.update(id, { state: 'stopped', endedAt: Date.now() }));
}
