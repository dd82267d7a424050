import { type Database, database } from '../../storage/database.ts';
import { makeBackup, readBackup, restoreBackup } from '../documents/backup.ts';

/** Everything in the database but the keys, as it lies there, in a file. */
export async function wholeDatabase(
  now: number,
  db: Database = database,
): Promise<{ name: string; content: Blob }> {
  const backup = await makeBackup(db, now);
  const day = new Date(now).toISOString().slice(0, 10);
  return {
    name: `proposal-translator-${day}.json`,
    content: new Blob([JSON.stringify(backup)], { type: 'application/json' }),
  };
}

/** Puts a backup in the place of what cannot be drawn; false where the text is no backup. */
export async function restoreFile(text: string, db: Database = database): Promise<boolean> {
  const backup = readBackup(text);
  if (backup) await restoreBackup(db, backup, 'replace');
  return backup !== undefined;
}

/** Back to the settings of a new installation; drafts, jobs and keys stay. */
export async function resetSettings(db: Database = database): Promise<void> {
  await db.settings.clear();
}
