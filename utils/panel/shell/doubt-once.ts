import { type Database, database } from '../../storage/database.ts';

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
  if (!isNew) await (await import('./doubt.ts')).doubt(db);
}
