import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepWords } from '../../utils/browser/keep-messages.ts';
import { emptyDraft } from '../../utils/panel/draft/save-draft.ts';
import { Database } from '../../utils/storage/database.ts';

let number = 0;

/** What stands in the database after the worker got these words on top of a stored text. */
async function kept(stored: string, known: string[], text: string): Promise<string | undefined> {
  const db = new Database(`keep-words-${number++}`);
  if (stored !== '') await db.drafts.put({ ...emptyDraft('~01', 1), text: stored });
  await keepWords({ kind: 'draft', id: '~01', known, text }, 2, db);
  const row = await db.drafts.get('~01');
  db.close();
  return row?.text;
}

describe('the last words of a page', () => {
  it.each([
    ['of a new draft', '', [''], 'раз', 'раз'],
    ['on what the page wrote before', 'раз', ['раз'], 'раз два', 'раз два'],
    ['on what the page was just writing', 'раз дв', ['раз', 'раз дв'], 'раз, два', 'раз, два'],
    ['that the page has written itself', 'раз два', ['раз'], 'раз два', 'раз два'],
    ['joined with what another window wrote', 'раз\nтри', ['раз'], 'раз два', 'раз два\nтри'],
  ])('are stored %s', async (_name, stored, known, text, result) => {
    expect(await kept(stored, known, text)).toBe(result);
  });
});
