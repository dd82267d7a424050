import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createDraftsModel } from '../../../utils/panel/draft/drafts-model.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';
import { pruneReceipts } from '../../../utils/storage/purge.ts';
import { validBackup } from '../../support/hostile-backups.ts';

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
  const drafts = createDraftsModel(db, draft, notices);
  const [entry] = await drafts.list();
  const points = entry && (await drafts.pointsOf(entry.draft));
  draft.dispose();
  db.close();
  return points;
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

  it('tells why a draft did not come back out of the trash', async () => {
    const db = new Database(`drafts-model-${number++}`);
    const notices = createNotices();
    const model = createDraftModel(db, notices);
    const drafts = createDraftsModel(db, model, notices);
    await db.drafts.put(emptyDraft('~01', 1));
    await drafts.remove('~01');
    const [undo] = notices.list.value.flatMap(({ actions }) => actions);
    db.drafts.hook('updating', () => {
      throw new Error('no');
    });
    const opened = vi.spyOn(model, 'open');
    undo?.run();
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
    expect(notices.list.value.map(({ tone }) => tone)).toEqual(['error']);
    model.dispose();
    db.close();
  });

  it('reads thousands a few at a time, the one changed last first, and finds one of them', async () => {
    const db = new Database(`drafts-model-${number++}`);
    const notices = createNotices();
    const model = createDraftModel(db, notices);
    const drafts = createDraftsModel(db, model, notices);
    await db.drafts.bulkPut(
      Array.from({ length: 100 }, (_, n) => ({ ...emptyDraft(`~${n}`, n), text: `Отклик ${n}.` })),
    );
    const most: number[] = [];
    for (const table of [db.drafts, db.lines, db.edits])
      table.hook('reading', (row) => {
        most[most.length - 1] = (most.at(-1) ?? 0) + 1;
        return row;
      });
    const bulkGet = db.drafts.bulkGet.bind(db.drafts);
    db.drafts.bulkGet = ((keys: string[]) => {
      most.push(0);
      return bulkGet(keys);
    }) as never;
    const all = await drafts.list();
    expect(all.map(({ draft }) => draft.id)).toEqual(
      Array.from({ length: 100 }, (_, n) => `~${99 - n}`),
    );
    expect(Math.max(...most)).toBeLessThanOrEqual(16);
    expect(
      (await drafts.find(await drafts.list(), 'отклик 57'))?.map(({ draft }) => draft.id),
    ).toEqual(['~57']);
    model.dispose();
    db.close();
  });

  it('reads the English once, however fast one types', async () => {
    const db = new Database(`drafts-model-${number++}`);
    const notices = createNotices();
    const model = createDraftModel(db, notices);
    const drafts = createDraftsModel(db, model, notices);
    const row = { key: 'Почта.', source: 'Почта.', at: 1, runId: 'r', history: [] };
    for (const id of ['~01', '~02']) {
      await db.drafts.put({ ...emptyDraft(id, 1), text: '1.1) Почта.' });
      await db.lines.put({ ...row, draftId: id, target: id === '~01' ? 'Mail.' : 'Post.' });
    }
    let read = 0;
    db.lines.hook('reading', (line) => {
      read += 1;
      return line;
    });
    const all = await drafts.list();
    const found = await Promise.all(
      ['m', 'ma', 'mai', 'mail'].map((typed) => drafts.find(all, typed)),
    );
    // Who typed the next letter waits for no former search.
    expect(found.map((entries) => entries?.map(({ draft }) => draft.id))).toEqual([
      ...Array.from({ length: 3 }, () => undefined),
      ['~01'],
    ]);
    expect(read).toBe(2);
    model.dispose();
    db.close();
  });

  it('is found by words of its Russian and its English together', async () => {
    const db = new Database(`drafts-model-${number++}`);
    const notices = createNotices();
    const model = createDraftModel(db, notices);
    await db.drafts.put({ ...emptyDraft('~01', 1), text: '1.1) Почта.' });
    await db.drafts.put({ ...emptyDraft('~02', 2), text: '1.1) Почта и кэш.' });
    const row = { draftId: '~01', key: 'Почта.', source: 'Почта.', at: 1, runId: 'r', history: [] };
    await db.lines.put({ ...row, target: 'The Mail.' });
    const drafts = createDraftsModel(db, model, notices);
    const ids = async (query: string) =>
      (await drafts.find(await drafts.list(), query))?.map(({ draft }) => draft.id);
    expect(await ids('')).toEqual(['~02', '~01']);
    expect(await ids('почта mail')).toEqual(['~01']);
    expect(await ids('mail кэш')).toEqual([]);
    model.dispose();
    db.close();
  });
});

describe('a draft that is deleted for good', () => {
  it('leaves nothing behind, in no table and in no copy, and takes nothing of others along', async () => {
    const db = new Database(`drafts-model-${number++}`);
    const { tables } = validBackup();
    for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkPut(rows);
    await db.safety.put({ id: 'before', at: 1, tables });
    await db.setAside.put({ table: 'lines', row: { draftId: tables.drafts?.[0]?.id }, at: 1 });
    const notices = createNotices();
    const model = createDraftModel(db, notices);
    const [id = '', other = ''] = (tables.drafts ?? []).map((row) => String(row.id));
    await createDraftsModel(db, model, notices).purge([id]);
    const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(all).not.toContain(id);
    expect(await db.lines.where({ draftId: other }).count()).toBe(1);
    expect(await db.drafts.count()).toBe(2);
    model.dispose();
    db.close();
  });
});

describe('receipts', () => {
  it('are kept up to the limit, the newest, and those of runs that are under way', async () => {
    const db = new Database(`drafts-model-${number++}`);
    const run = (id: string, startedAt: number, state: string) => ({ id, startedAt, state });
    await db.runs.bulkPut([
      run('a', 1, 'waiting'),
      run('b', 2, 'done'),
      run('c', 3, 'failed'),
      run('d', 4, 'done'),
    ] as never[]);
    await pruneReceipts(db, 2);
    expect((await db.runs.toArray()).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    db.close();
  });
});
