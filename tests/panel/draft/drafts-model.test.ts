import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createDraftsModel } from '../../../utils/panel/draft/drafts-model.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';

let number = 0;

/** The points that the list counts for a draft whose lines with these keys have their English. */
async function pointsOf(text: string, translated: string[], edited: string[] = []) {
  const db = new Database(`drafts-model-${number++}`);
  const notices = createNotices();
  const draft = createDraftModel(db, notices);
  await db.drafts.put({ ...emptyDraft('~01', 1), text });
  const row = (key: string) => ({
    draftId: '~01',
    key,
    source: key,
    target: `English of ${key}`,
    at: 1,
    history: [],
  });
  await db.lines.bulkPut(translated.map((key) => ({ ...row(key), runId: 'r' })));
  await db.edits.bulkPut(edited.map(row));
  const [entry] = await createDraftsModel(db, draft, notices).list();
  draft.dispose();
  db.close();
  return entry?.points;
}

const draft = '1) «Why is it slow?»\n\n1.1) Первое.\nВторая строка.\n\n1.2) Второе.';

describe('the list of all drafts', () => {
  it.each<[string, string, string[], string[], number, number]>([
    ['nothing', draft, [], [], 0, 2],
    ['a part of a point', draft, ['Первое.'], [], 0, 2],
    ['a whole point', draft, ['Первое.', 'Вторая строка.'], [], 1, 2],
    ['a point by hand', draft, ['Первое.', 'Вторая строка.'], ['Второе.'], 2, 2],
    ['a line that has changed since', '1) Второе слово.', ['Второе.'], [], 0, 1],
    ['a quotation only', '1) «Why is it slow?»', [], [], 0, 0],
    ['an empty draft', '', [], [], 0, 0],
  ])('counts the translated points: %s', async (_, text, translated, edited, done, all) => {
    expect(await pointsOf(text, translated, edited)).toEqual({ done, all });
  });
});
