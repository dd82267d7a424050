import type { Database } from './database.ts';

/**
 * The next free key of a version. Counted here and not by the browser: its own count once moved up to 2^53 by a bad row
 * never comes back, and would refuse every version from then on (IndexedDB 2.0, «key generator»).
 */
export async function nextVersionId(db: Database): Promise<number> {
  const last = await db.versions.toCollection().reverse().first();
  return (last?.id ?? 0) + 1;
}
