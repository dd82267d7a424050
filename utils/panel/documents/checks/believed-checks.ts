import { changeCheckNotes } from '../../../storage/change-check-notes.ts';
import { readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';

/** The numbers of the checks in a T.md that are believed because they stood long enough. */
export async function believedIn(db: Database, task: string): Promise<string[]> {
  const { trusted } = await readCheckNotes(db);
  if (trusted.length === 0) return [];
  const { readOwnRules, checkKey } = await import('../../../style/index.ts');
  const known = new Set(trusted);
  return readOwnRules(task)
    .checks.filter((check) => known.has(checkKey(check)))
    .map(({ id }) => id);
}

/** Believes the checks of the T.md that stands, by their numbers; others than it has are none. */
export async function believe(db: Database, ids: readonly string[]): Promise<void> {
  const task = await db.documents.get('T.md');
  if (!task || ids.length === 0) return;
  const { readOwnRules, checkKey } = await import('../../../style/index.ts');
  const keys = readOwnRules(task.text)
    .checks.filter(({ id }) => ids.includes(id))
    .map(checkKey);
  await changeCheckNotes(db, (notes) => ({
    ...notes,
    trusted: [...new Set([...notes.trusted, ...keys])],
  }));
}
