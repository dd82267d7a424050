import { type Database, database } from '../../storage/database.ts';
import type { Examined } from '../../storage/examine.ts';

/** Where a page tells the one after it what was mended. */
const told = 'mended rows';

/**
 * Something could not be drawn or followed: where a row of the database is the reason, it is mended or set aside, and
 * the page begins anew. False where all rows are in order.
 */
export async function doubt(db: Database = database): Promise<boolean> {
  const { examine } = await import('../../storage/examine.ts');
  const found = await examine(db, Date.now());
  if (found.length === 0) return false;
  sessionStorage.setItem(told, JSON.stringify(found));
  location.reload();
  return true;
}

/** Raise it when a schema becomes stricter: what stricter schemas have never seen is in doubt. */
const schemas = 1;
const note = 'examined rows';

/** Examines a database that was never examined by these schemas. */
export async function doubtOnce(db: Database = database): Promise<void> {
  const known = (await db.settings.get(note))?.by;
  if (typeof known === 'number' && known >= schemas) return;
  // A new database holds nothing to be in doubt of.
  const isNew = (await db.drafts.count()) === 0;
  await db.settings.put({ id: note, by: schemas });
  if (!isNew) await doubt(db);
}

/** What the page before this one has mended; told once. */
export function takeMended(): Examined[] {
  const text = sessionStorage.getItem(told);
  sessionStorage.removeItem(told);
  return text === null ? [] : (JSON.parse(text) as Examined[]);
}
