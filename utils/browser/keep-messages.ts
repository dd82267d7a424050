import type { LastWords } from '../messages.ts';
import { saveDocumentWith } from '../panel/documents/save-document.ts';
import { mergeTexts } from '../panel/draft/merge-texts.ts';
import { saveDraft } from '../panel/draft/save-draft.ts';
import { saveEnglish } from '../panel/english/edit-english.ts';
import { type Database, database } from '../storage/database.ts';
import { rules } from '../style/index.ts';
import { answer } from './answer.ts';

/** Registers that the worker stores the last words of a page. Call it synchronously at start. */
export function answerKeepMessages(): void {
  answer('keep', async (words) => {
    await keepWords(words, Date.now());
    return null;
  });
}

/** Writes what the page would have written. The page may have done so itself: then nothing changes. */
export async function keepWords(
  words: LastWords,
  now: number,
  db: Database = database,
): Promise<void> {
  if (words.kind === 'document') return saveDocumentWith(rules, db, words.name, words.text);
  if (words.kind === 'english') return saveEnglish(db, words.draftId, words.changed, 'hand', now);
  const { id, known, text } = words;
  const stored = (await db.drafts.get(id))?.text ?? '';
  const base = known.includes(stored) ? stored : (known[0] ?? '');
  await saveDraft(db, id, base, text, now, { merge: mergeTexts });
}
