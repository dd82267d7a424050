import { type Database, database } from '../../storage/database.ts';
import { makeBackup, readBackup } from '../documents/backup.ts';
import { restoreBackup, undoRestore } from '../documents/restore.ts';

/** Everything in the database but the keys, as it lies there, in a file. */
export async function wholeDatabase(
  now: number,
  db: Database = database,
): Promise<{ name: string; content: Blob }> {
  const backup = await makeBackup(db, now);
  // What was set aside can be read in no other place.
  const whole = { ...backup, setAside: await db.setAside.toArray() };
  const day = new Date(now).toISOString().slice(0, 10);
  return {
    name: `proposal-translator-${day}.json`,
    content: new Blob([JSON.stringify(whole)], { type: 'application/json' }),
  };
}

/** Puts a backup in the place of what cannot be drawn; false where the text is no backup. */
export async function restoreFile(
  text: string,
  now: number,
  db: Database = database,
): Promise<boolean> {
  const read = await readBackup(text);
  if (read) await restoreBackup(db, read.backup, { how: 'replace', now });
  return read !== undefined;
}

/** Takes the last restore back; false where there was none. */
export function undoLast(now: number, db: Database = database): Promise<boolean> {
  return undoRestore(db, now);
}

/** Back to the settings of a new installation; drafts, jobs and keys stay. */
export async function resetSettings(db: Database = database): Promise<void> {
  await db.settings.clear();
}
