import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDraftModel, type DraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { createUnsaved } from '../../../utils/panel/shell/unsaved.ts';
import { Database } from '../../../utils/storage/database.ts';

/** A busy machine takes its time. */
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

let number = 0;
const open: { db: Database; models: DraftModel[] }[] = [];

/** A database of its own and as many windows on it as asked for. */
async function windows(count: number, id = '~01') {
  const db = new Database(`draft-model-${number++}`);
  const notices = createNotices();
  const unsaved = createUnsaved();
  const models = Array.from({ length: count }, () => createDraftModel(db, notices, unsaved));
  open.push({ db, models });
  for (const model of models) await model.open(id);
  return {
    db,
    notices,
    unsaved,
    models,
    first: models[0] as DraftModel,
    second: models[1] as DraftModel,
  };
}

const stored = async (db: Database, id = '~01') => (await db.drafts.get(id))?.text;

afterEach(async () => {
  for (const { db, models } of open.splice(0)) {
    for (const model of models) model.dispose();
    db.close();
  }
});

describe('the model of a draft', () => {
  it('keeps what is typed without being asked', async () => {
    const { db, first } = await windows(1);
    first.edit('При');
    first.edit('Привет');
    await soon(async () => expect(await stored(db)).toBe('Привет'));
    await soon(() => expect(first.saveState.value).toBe('saved'));
  });

  it('makes a draft of its own when nothing is open', async () => {
    const { db, first } = await windows(1);
    await first.open(undefined);
    first.edit('Слово');
    await first.flush();
    expect(first.id.value).toMatch(/^draft-/);
    expect(await stored(db, first.id.value)).toBe('Слово');
  });

  it('creates no row for a draft in which nothing was written', async () => {
    const { db, first } = await windows(1);
    await first.flush();
    expect(await db.drafts.count()).toBe(0);
  });

  it('shows what another window wrote', async () => {
    const { first, second } = await windows(2);
    first.edit('Из первого');
    await first.flush();
    await soon(() => expect(second.text.value).toBe('Из первого'));
  });

  it('loses no word where two windows write at the same time', async () => {
    const { db, first, second, notices } = await windows(2);
    first.edit('а\nб\nв');
    await first.flush();
    await soon(() => expect(second.text.value).toBe('а\nб\nв'));
    first.edit('а!\nб\nв');
    second.edit('а\nб\nв?');
    await Promise.all([first.flush(), second.flush()]);
    await soon(async () => expect(await stored(db)).toBe('а!\nб\nв?'));
    await soon(() =>
      expect([first.text.value, second.text.value]).toEqual(['а!\nб\nв?', 'а!\nб\nв?']),
    );
    expect(notices.list.value).toHaveLength(1);
  });

  it('writes the former draft before it opens another', async () => {
    const { db, first } = await windows(1);
    first.edit('Первый');
    await first.open('~02');
    expect(first.text.value).toBe('');
    expect(await stored(db)).toBe('Первый');
    await first.open('~01');
    expect(first.text.value).toBe('Первый');
  });

  const fullDisk = (db: Database) =>
    vi.spyOn(db.drafts, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });

  it('says at once when the disk is full, keeps the text by value, and stores it by itself when there is room', async () => {
    const { db, first, unsaved } = await windows(1);
    const put = fullDisk(db);
    first.edit('Длинный ответ');
    expect(first.saveState.value).toBe('saving');
    expect(await first.flush()).toBe(false);
    expect(unsaved.list.value).toMatchObject([
      { name: '~01.txt', text: 'Длинный ответ', failure: { code: 'disk-full' } },
    ]);
    expect(first.saveState.value).toBe('unsaved');
    put.mockRestore();
    await soon(async () => expect(await stored(db)).toBe('Длинный ответ'));
    await soon(() => expect(first.saveState.value).toBe('saved'));
    expect(unsaved.list.value).toEqual([]);
  });

  it('leaves no draft whose text is not stored, wherever it is asked to go', async () => {
    const { db, first, unsaved } = await windows(1);
    const put = fullDisk(db);
    first.edit('Длинный ответ');
    for (const next of ['~02', undefined]) expect(await first.open(next)).toBe(false);
    expect([first.id.value, first.text.value]).toEqual(['~01', 'Длинный ответ']);
    expect(first.saveState.value).toBe('unsaved');
    expect(unsaved.list.value.map(({ text }) => text)).toEqual(['Длинный ответ']);
    put.mockRestore();
    expect(await first.open('~02')).toBe(true);
    expect(first.saveState.value).toBe('saved');
    expect(await stored(db)).toBe('Длинный ответ');
  });

  it('carries no word over that is typed while it goes to another draft', async () => {
    const { db, first } = await windows(1);
    first.edit('раз');
    const get = vi.spyOn(db.drafts, 'get');
    const going = first.open('~02');
    get.mockImplementationOnce(((id: string) => {
      first.edit('раз два');
      return db.table('drafts').where('id').equals(id).first();
    }) as never);
    await going;
    await soon(async () => expect(await stored(db)).toBe('раз два'));
    expect(first.text.value).toBe('');
  });

  it('keeps an earlier text as a version', async () => {
    const { db, first } = await windows(1);
    first.edit('Было');
    await first.flush();
    first.edit('Стало');
    await first.flush();
    expect((await db.versions.toArray()).map((version) => version.text)).toEqual(['Было']);
  });

  it('tells the editor of a change that did not come from it', async () => {
    const { first } = await windows(1);
    const before = first.revision.value;
    first.edit('набрано');
    expect(first.revision.value).toBe(before);
    first.replaceText('поставлено');
    expect(first.revision.value).toBeGreaterThan(before);
  });
});
