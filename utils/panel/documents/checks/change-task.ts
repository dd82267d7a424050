import type { Database } from '../../../storage/database.ts';
import { keepText } from '../../draft/save-draft.ts';
import { documentOwner } from '../../draft/version-owners.ts';
import { currentTexts, saveDocument } from '../documents-model.ts';

/** Changes the T.md in force; what stood there before is a version of it. */
export async function changeTask(db: Database, change: (text: string) => string): Promise<void> {
  const task = (await currentTexts(db)).find(({ name }) => name === 'T.md');
  if (!task) return;
  const next = change(task.text);
  if (next === task.text) return;
  if (await db.documents.get('T.md'))
    await keepText(db, documentOwner('T.md'), task.text, Date.now());
  await saveDocument(db, 'T.md', next);
}
