import { liveQuery } from 'dexie';
import { type Database, database, type RunRow } from '../../utils/storage/database.ts';

/** The run's row as soon as the run is over. */
export function endedRun(id: string, db: Database = database): Promise<RunRow> {
  return new Promise((resolve, reject) => {
    const subscription = liveQuery(() => db.runs.get(id)).subscribe({
      next(run) {
        if (!run || run.state === 'running' || run.state === 'waiting') return;
        queueMicrotask(() => subscription.unsubscribe());
        resolve(run);
      },
      error: reject,
    });
  });
}
