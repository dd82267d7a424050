import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, readBackup } from '../../../../utils/panel/documents/backup.ts';
import { restoreBackup } from '../../../../utils/panel/documents/restore.ts';
import {
  createTermsModel,
  listTerms,
  type Said,
} from '../../../../utils/panel/documents/terms/terms-model.ts';
import { moveDraft } from '../../../../utils/panel/draft/move-draft.ts';
import { emptyDraft } from '../../../../utils/panel/draft/save-draft.ts';
import { Database, type DraftRow } from '../../../../utils/storage/database.ts';
import { purgeDraft } from '../../../../utils/storage/purge.ts';
import {
  draftScope,
  forAll,
  groupScope,
  type TermRow,
} from '../../../../utils/storage/term-row.ts';
import { termRows } from '../../../../utils/storage/term-rows.ts';
import { holdTerms } from '../../../../utils/terms/index.ts';

let number = 0;
let db: Database;
const id = signal<string | undefined>('d');
const row = signal<DraftRow | undefined>(undefined);
const draft = {
  id,
  row,
  async decide(change: (row: DraftRow) => Partial<DraftRow>) {
    const now = row.peek() ?? emptyDraft('d', 0);
    row.value = { ...now, ...change(now) };
    await db.drafts.put(row.value);
  },
};
const model = () => createTermsModel(db, draft);
const said = (source: string, target: string, more: Partial<Said> = {}): Said => ({
  scope: forAll,
  source,
  target,
  kind: 'translate',
  ...more,
});
const held = async (draftId = 'd') => holdTerms(await termRows(db, draftId)).glossary;
const shown = async () => (await held()).map(({ source, target }) => `${source} = ${target}`);

beforeEach(async () => {
  db = new Database(`terms-${number++}`);
  row.value = { ...emptyDraft('d', 0), text: '1) Счёт.' };
  await db.drafts.put(row.value);
});

describe('the ledger of a draft', () => {
  it('does not come back from an older backup where it was removed, unless that was undone', async () => {
    const terms = model();
    await terms.save(said('касса', 'till'));
    const file = await makeBackup(db, 1);
    const [kept] = await terms.rows();
    const goBack = await terms.remove(kept as TermRow);
    await restoreBackup(db, file, { how: 'merge', now: 2 });
    expect(await shown()).toEqual([]);
    await goBack();
    await restoreBackup(db, file, { how: 'merge', now: 3 });
    expect(await shown()).toEqual(['касса = till']);
  });

  it('is what holds in it, in its clients and domains, and in all', async () => {
    const terms = model();
    await terms.save(said('касса', 'till'));
    await terms.save(said('чек', 'receipt', { scope: draftScope('d') }));
    await terms.save(said('полка', 'shelf', { scope: draftScope('other') }));
    await terms.save(said('склад', 'depot', { scope: groupScope('Acme') }));
    expect((await shown()).sort()).toEqual(['касса = till', 'склад = depot', 'чек = receipt']);
    expect(await terms.groups()).toEqual(['Acme']);
    await terms.join('Acme', false);
    expect(await shown()).not.toContain('склад = depot');
  });

  it('holds the newest word of the author, and tells what contradicts it', async () => {
    await db.terms.bulkPut([
      { ...said('счёт', 'bill'), id: 'a', origin: 'author', at: 5 },
      { ...said('Счет', 'invoice'), id: 'b', origin: 'gloss', at: 9, scope: draftScope('d') },
      { ...said('счёт', 'invoice'), id: 'c', origin: 'glossary', at: 0 },
      { ...said('чек', 'receipt'), id: 'e', origin: 'author', at: 1 },
    ]);
    expect((await shown()).sort()).toEqual(['Счет = invoice', 'чек = receipt']);
    const list = listTerms(await model().rows());
    expect(list.map(({ row, above }) => [row.id, above?.id])).toEqual([
      ['b', undefined],
      ['a', 'b'],
      // It says the same: no contradiction.
      ['c', undefined],
      ['e', undefined],
    ]);
  });

  it('forbids no English that the newer word wants', async () => {
    await db.terms.bulkPut([
      { ...said('заказ', 'order', { kind: 'forbid' }), id: 'a', origin: 'author', at: 1 },
      { ...said('заказ', 'order'), id: 'b', origin: 'author', at: 2 },
    ]);
    expect(await held()).toEqual([{ source: 'заказ', target: 'order', kind: 'translate' }]);
  });

  it('changes an entry in its place, and takes one away and back', async () => {
    const terms = model();
    await terms.save(said('касса', 'till'));
    const [first] = await terms.rows();
    await terms.save(said('касса', 'cash desk'), first);
    expect(await shown()).toEqual(['касса = cash desk']);
    const [second] = await terms.rows();
    if (!second) throw new Error('no entry');
    const goBack = await terms.remove(second);
    expect(await shown()).toEqual([]);
    await goBack();
    expect(await terms.rows()).toEqual([second]);
  });

  it('keeps a proposal that was turned down out of everything', async () => {
    await model().refuse(said('касса', 'till'), 'gloss');
    expect(await shown()).toEqual([]);
    expect(listTerms(await model().rows())).toEqual([]);
  });

  it('takes 500 entries of a table, finds them by either language, and names contradictions', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => `термин${n};term ${n};translate`);
    const csv = `\ufeffrussian;english;kind\r\n${rows.join('\r\n')}\r\nтермин7;word 7;translate\r\n`;
    const done = await model().readCsv(csv, forAll);
    expect(done).toEqual({ read: 500, contradicted: ['термин7'] });
    const all = await model().rows();
    expect(listTerms(all, 'WORD 7').map(({ row }) => row.source)).toEqual(['термин7']);
    expect(listTerms(all, 'термин499')).toHaveLength(1);
  });

  it('goes where its draft goes', async () => {
    await model().save(said('чек', 'receipt', { scope: draftScope('d') }));
    await moveDraft(db, 'd', '~01');
    expect((await held('~01')).map(({ target }) => target)).toEqual(['receipt']);
    expect(await held('d')).toEqual([]);
    await purgeDraft(db, '~01');
    expect(await db.terms.count()).toBe(0);
  });
});

describe('a backup', () => {
  it('carries the ledger, and a merge takes the later decision, from either side', async () => {
    await model().save(said('касса', 'till'));
    await model().save(said('чек', 'receipt'));
    const file = await readBackup(JSON.stringify(await makeBackup(db, 1)));
    if (!file) throw new Error('no backup');
    const other = new Database(`terms-${number++}`);
    const refused = {
      ...said('чек', 'receipt'),
      origin: 'pass' as const,
      isRefused: true as const,
    };
    const [first] = await db.terms.where('scope').equals(forAll).toArray();
    await other.terms.bulkPut([
      {
        ...refused,
        id: file.backup.tables.terms.find((one) => one.source === 'чек')?.id as string,
        at: 2e12,
      },
      { ...said('полка', 'shelf'), id: 'own', origin: 'author', at: 1 },
    ]);
    await restoreBackup(other, file.backup, { how: 'merge', now: 1 });
    const rows = await other.terms.toArray();
    expect(rows).toHaveLength(3);
    expect(rows.find(({ source }) => source === 'чек')?.isRefused ?? false).toBe(
      2e12 > (first?.at ?? 0),
    );
  });

  it('of before the ledger gives its glossary to it', async () => {
    const backup = await makeBackup(db, 1);
    const { terms: _none, ...tables } = backup.tables;
    const settings = {
      id: 'settings',
      serif: true,
      glossary: [{ source: 'касса', target: 'till' }, null, { source: 'x' }],
      style: { replacements: [{ source: 'utilize', target: 'use' }], jargon: ['stuff'] },
    };
    const old = { ...backup, tables: { ...tables, settings: [settings] } };
    const file = await readBackup(JSON.stringify(old));
    if (!file) throw new Error('no backup');
    expect(file.odd).toEqual([]);
    expect(file.backup.tables.settings[0]).not.toHaveProperty('glossary');
    const other = new Database(`terms-${number++}`);
    await restoreBackup(other, file.backup, { how: 'merge', now: 1 });
    expect(holdTerms(await other.terms.toArray())).toEqual({
      glossary: [{ source: 'касса', target: 'till', kind: 'translate' }],
      replacements: [{ source: 'utilize', target: 'use' }],
    });
  });
});
