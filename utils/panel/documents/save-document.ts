import { defaultDocument } from '../../documents/index.ts';
import type { Database } from '../../storage/database.ts';
import { noteRemoved } from '../../storage/removals.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Rule } from '../../style/rule.ts';

/**
 * Keeps the user's own text of a document; the default's text is no own one. The rules are handed in: a page loads them
 * when it needs them, and the worker, which has them anyway, must not hold that door open.
 */
export async function saveDocumentWith(
  rules: readonly Rule[],
  db: Database,
  name: string,
  text: string,
): Promise<void> {
  const { style, pair } = await readSettings(db);
  const options = { rules, pair, ...(style.off ? { off: style.off } : {}) };
  if (defaultDocument(name, options) === text) await removeDocument(db, name);
  else await db.documents.put({ name, text, updatedAt: Date.now() });
}

/** Takes the user's own text of a document away, so that no older backup brings it back. */
export async function removeDocument(db: Database, name: string): Promise<void> {
  await db.transaction('rw', db.documents, db.settings, async () => {
    if (!(await db.documents.get(name))) return;
    await db.documents.delete(name);
    await noteRemoved(db, 'documents', [name], Date.now());
  });
}
