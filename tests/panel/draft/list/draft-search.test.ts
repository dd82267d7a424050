import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDraftSearch, findPlace } from '../../../../utils/panel/draft/list/draft-search.ts';
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
    [['почта'], 'russian', 1, '1.2) ', 'Почта', ' уходит позже.'],
    [['mail'], 'english', 1, '1.2) The ', 'mail', ' goes later.'],
    [['queue'], 'post', 1, 'And a ', 'queue', ' for the mail.'],
    [['queue', 'mail'], 'post', 1, 'And a ', 'queue', ' for the mail.'],
    [['canada'], 'client', 0, 'Toronto, ', 'Canada', ''],
  ])('%s in %s', (words, where, line, before, match, after) => {
    expect(findPlace(texts, words as string[])).toEqual({ in: where, line, before, match, after });
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

it('a place leads to its point, by its Russian or by its English', async () => {
  const db = new Database('draft-search');
  const text = '1) Кэш.\n1.1) Почта.\nОчередь.';
  await db.drafts.put({ ...emptyDraft('~01', 1), text });
  const row = { draftId: '~01', source: '', at: 1, runId: 'r', history: [] };
  await db.lines.put({ ...row, key: 'Очередь.', target: 'The queue.' });
  await db.edits.put({ ...row, key: 'Кэш.', target: 'The cache,\nin two lines.' });
  const entry = { draft: { ...emptyDraft('~01', 1), text }, title: '', client: '' };
  const search = createDraftSearch(db);
  const pointOf = async (query: string) => {
    await search.find([entry], query);
    const place = search.placeIn(entry, query);
    return place && search.pointAt(entry, place);
  };
  expect(await pointOf('почта')).toEqual({ id: '1.1', draftLine: 1 });
  expect(await pointOf('queue')).toEqual({ id: '1.1', draftLine: 2 });
  expect(await pointOf('two')).toEqual({ id: '1', draftLine: 0 });
  expect(await pointOf('nowhere')).toBeUndefined();
  db.close();
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
