import { changeCheckNotes } from '../../../storage/change-check-notes.ts';
import { readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';

/** The numbers of the checks in a T.md that are believed because they stood long enough. */
export async function believedIn(db: Database, task: string): Promise<string[]> {
  const { trusted } = await readCheckNotes(db);
  if (trusted.length === 0) return [];
  const known = new Set(trusted);
  return (await checksIn(task)).filter(({ key }) => known.has(key)).map(({ id }) => id);
}

/** Believes the checks of the T.md that stands, by their numbers; others than it has are none. */
export async function believe(db: Database, ids: readonly string[]): Promise<void> {
  const task = await db.documents.get('T.md');
  if (!task || ids.length === 0) return;
  const keys = (await checksIn(task.text))
    .filter(({ id }) => ids.includes(id))
    .map(({ key }) => key);
  await changeCheckNotes(db, (notes) => ({
    ...notes,
    trusted: [...new Set([...notes.trusted, ...keys])],
  }));
}

async function checksIn(task: string): Promise<{ id: string; key: string }[]> {
  const { readOwnRules, checkKey } = await import('../../../style/index.ts');
  return readOwnRules(task).checks.map((check) => ({ id: check.id, key: checkKey(check) }));
}
