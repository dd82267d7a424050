import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../../utils/panel/draft/list/draft-search.ts';
import { translatedIds } from '../../../../utils/panel/draft/list/translated-ids.ts';
import { emptyDraft } from '../../../../utils/panel/draft/save-draft.ts';
import { Database } from '../../../../utils/storage/database.ts';

const texts = {
  title: 'Speed up a shop',
  client: 'Toronto, Canada',
  post: 'We need a cache.\nAnd a queue for the mail.',
  russian: '1.1) Кэш хранит страницы.\n1.2) Почта уходит позже.',
  english: '1.1) The cache keeps the pages.\n1.2) The mail goes later.',
};

describe('the place of what is searched', () => {
  it.each([
    [['почта'], 'russian', '1.2) ', 'Почта', ' уходит позже.'],
    [['mail'], 'english', '1.2) The ', 'mail', ' goes later.'],
    [['queue'], 'post', 'And a ', 'queue', ' for the mail.'],
    [['queue', 'mail'], 'post', 'And a ', 'queue', ' for the mail.'],
    [['canada'], 'client', 'Toronto, ', 'Canada', ''],
  ])('%s in %s', (words, where, before, match, after) => {
    expect(findPlace(texts, words as string[])).toEqual({ in: where, before, match, after });
  });

  it('shows a long line around it', () => {
    const place = findPlace({ russian: `${'а'.repeat(200)} кэш ${'б'.repeat(200)}` }, ['кэш']);
    expect(place?.before).toMatch(/^…а{59} $/);
    expect(place?.after).toMatch(/^ б{59}…$/);
  });

  it('is none where no line holds a word', () => {
    expect(findPlace(texts, ['speed'])).toBeUndefined();
  });
});

it('a draft is translated once every Russian line has its English, by the run or by hand', async () => {
  const db = new Database('translated-ids');
  const put = async (id: string, text: string, lines: string[], edits: string[] = []) => {
    await db.drafts.put({ ...emptyDraft(id, 1), text });
    const row = { draftId: id, source: '', target: 'x', at: 1, history: [] };
    await db.lines.bulkPut(lines.map((key) => ({ ...row, key, runId: 'r' })));
    await db.edits.bulkPut(edits.map((key) => ({ ...row, key })));
  };
  await put('whole', '1) «Why?»\n1.1) Раз.\nДва.', ['Раз.'], ['Два.']);
  await put('half', '1.1) Раз.\nДва.', ['Раз.']);
  await put('changed', '1.1) Другое.', ['Раз.']);
  await put('latin', 'Only a quotation', ['Раз.']);
  expect([...(await translatedIds(db))]).toEqual(['whole']);
  db.close();
});
