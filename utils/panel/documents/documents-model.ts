import {
  checkSet,
  currentDocuments,
  type DocumentFinding,
  defaultDocument,
  type NamedText,
} from '../../documents/index.ts';
import type { Database } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';
import { keepText } from '../draft/save-draft.ts';
import { documentOwner } from '../draft/version-owners.ts';
import { loadRules } from '../english/load-rules.ts';
import { removeDocument, saveDocumentWith } from './save-document.ts';

/** One of the user's documents in the Documents view. */
export interface DocumentEntry extends NamedText {
  /** True where the user's own text stands for the default, or the document is a further one. */
  isOwn: boolean;
  /** True for B, L and T, which have a default to go back to. */
  hasDefault: boolean;
  findings: DocumentFinding[];
}

/** What the default T.md is printed from. */
async function taskOptions(db: Database) {
  const { style, pair } = await readSettings(db);
  return { rules: await loadRules(), pair, ...(style.off ? { off: style.off } : {}) };
}

/** The documents in force: B, L, T, then the user's further ones. */
export async function currentTexts(db: Database): Promise<NamedText[]> {
  const own = await db.documents.toArray();
  return currentDocuments(own, await taskOptions(db));
}

/** The same, each checked among the others. `ontology` is the O.md of the open job. */
export async function listDocuments(db: Database, ontology: string): Promise<DocumentEntry[]> {
  // Before anything is loaded: a live query no longer sees what is read after that.
  const own = await db.documents.toArray();
  const options = await taskOptions(db);
  const texts = currentDocuments(own, options);
  const findings = checkSet([...texts, ...(ontology ? [{ name: 'O.md', text: ontology }] : [])]);
  return texts.map(({ name, text }, index) => ({
    name,
    text,
    isOwn: own.some((one) => one.name === name),
    hasDefault: defaultDocument(name, options) !== undefined,
    findings: findings[index] ?? [],
  }));
}

/** Keeps the user's own text of a document; the default's text is no own one. */
export async function saveDocument(db: Database, name: string, text: string): Promise<void> {
  await saveDocumentWith(await loadRules(), db, name, text);
}

/** Back to the default, or away with a further document. Gives what stood there, so that it can come back. */
export async function dropDocument(db: Database, name: string): Promise<string | undefined> {
  const old = await db.documents.get(name);
  if (old) await keepText(db, documentOwner(name), old.text, Date.now());
  await removeDocument(db, name);
  return old?.text;
}
