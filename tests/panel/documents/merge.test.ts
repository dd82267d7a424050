import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJob } from '../../../utils/job/index.ts';
import { type Backup, makeBackup } from '../../../utils/panel/documents/backup.ts';
import { dropDocument } from '../../../utils/panel/documents/documents-model.ts';
import { canonical } from '../../../utils/panel/documents/merge-rows.ts';
import { restoreBackup } from '../../../utils/panel/documents/restore.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { Database } from '../../../utils/storage/database.ts';

let number = 0;
const id = fc.constantFrom('~01', '~02', 'draft-3');
const at = fc.integer({ min: 1, max: 4 });
const words = fc.constantFrom('', 'раз', 'раз два', 'три');
const version = fc.record({ target: words, by: fc.constantFrom('engine', 'hand'), at });
/** As the product writes it: the oldest first, nothing twice. */
const history = fc
  .uniqueArray(version, { maxLength: 2, selector: canonical })
  .map((found) => found.sort((a, b) => a.at - b.at || (canonical(a) < canonical(b) ? -1 : 1)));
const english = { draftId: id, key: words, source: words, target: words, at };

const keys = fc.subarray(['send rate', 'include kiln']);
const choices = fc.record({ ticked: keys, struck: keys, added: keys, agreed: keys });

/** What stood on one machine: few keys and times, so that both often hold the same. */
const machine = fc.record({
  drafts: fc.uniqueArray(
    fc
      .record(
        {
          id,
          text: words,
          updatedAt: at,
          unticked: fc.subarray(['1', '2']),
          demands: choices,
          archivedAt: at,
          deletedAt: at,
          placedAt: at,
          life: fc.record({ at, steps: fc.constant([]), connects: at }),
        },
        { requiredKeys: ['id', 'text', 'updatedAt', 'unticked'] },
      )
      .map((row) => ({ ...emptyDraft(row.id, 1), ...row })),
    { selector: (row) => row.id },
  ),
  jobs: fc.uniqueArray(
    fc
      .record({ id, readAt: at, ontology: words, ontologyAt: at })
      .map((row) => ({ ...row, job: emptyJob() })),
    { selector: (row) => row.id },
  ),
  documents: fc.uniqueArray(
    fc.record({ name: fc.constantFrom('B.md', 'N.md'), text: words, updatedAt: at }),
    { selector: (row) => row.name },
  ),
  lines: fc.uniqueArray(
    fc.record({
      ...english,
      runId: fc.constant('r'),
      history,
    }),
    { selector: (row) => `${row.draftId} ${row.key}` },
  ),
  edits: fc.uniqueArray(
    fc.record({
      ...english,
      history,
    }),
    {
      selector: (row) => `${row.draftId} ${row.key}`,
    },
  ),
  terms: fc.uniqueArray(
    fc
      .record({
        source: fc.constantFrom('печь', 'обжиг'),
        target: fc.constantFrom('kiln', 'oven'),
        at,
      })
      .map((row) => ({
        ...row,
        id: row.source,
        scope: 'all',
        kind: 'translate',
        origin: 'author',
      })),
    { selector: (row) => row.id },
  ),
  runs: fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom('r1', 'r2'), draftId: id, startedAt: at, requests: at })
      .map((row) => ({ ...row, state: 'done', keys: [], engine: 'openai', model: 'm', host: 'h' }))
      .map((row) => ({ ...row, notes: [], inputTokens: 1, cachedTokens: 0, outputTokens: 1 })),
    { selector: (row) => row.id },
  ),
  settings: fc
    .dictionary(
      fc.constantFrom('terms печь', 'terms обжиг', 'documents B.md', 'documents N.md'),
      at,
    )
    .map((rows) => [{ id: 'removed', rows }]),
  versions: fc.array(fc.record({ draftId: id, text: words, at }), { maxLength: 3 }),
});
type Machine = typeof machine extends fc.Arbitrary<infer T> ? T : never;

async function open(rows: Machine): Promise<Database> {
  const db = new Database(`merge-${number++}`);
  for (const [table, found] of Object.entries(rows)) await db.table(table).bulkPut(found);
  return db;
}

/** All that is stored, in an order and with names of its own in no table. */
const stateOf = ({ tables }: Backup) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows
        .map(({ id, ...row }) => canonical(name === 'versions' ? row : { id, ...row }))
        .filter((row, index, all) => name !== 'versions' || all.indexOf(row) === index)
        .sort(),
    ]),
  );

describe('what was taken away', () => {
  const empty: Machine = {
    drafts: [],
    jobs: [],
    documents: [],
    lines: [],
    edits: [],
    terms: [],
    runs: [],
    settings: [],
    versions: [],
  };
  const draft = { ...emptyDraft('~01', 1), text: 'раз', updatedAt: 2 };

  async function mergedWithOld(db: Database, old: Machine): Promise<Backup['tables']> {
    const file = await makeBackup(await open(old), 1);
    await restoreBackup(db, file, { how: 'merge', now: 9 });
    return (await makeBackup(db, 9)).tables;
  }

  it.each(['deletedAt', 'archivedAt'] as const)(
    '%s stays in a merge with an older backup',
    async (where) => {
      const old = { ...empty, drafts: [draft] as Machine['drafts'] };
      const db = await open(old);
      await db.drafts.put({ ...draft, [where]: 5, placedAt: 5 });
      expect((await mergedWithOld(db, old)).drafts[0]).toMatchObject({ [where]: 5, text: 'раз' });
    },
  );

  it('is back where it was taken back, or written in, later', async () => {
    const old = { ...empty, drafts: [{ ...draft, deletedAt: 3 }] as Machine['drafts'] };
    const back = { ...empty, drafts: [{ ...draft, placedAt: 4 }] as Machine['drafts'] };
    expect((await mergedWithOld(await open(back), old)).drafts[0]).not.toHaveProperty('deletedAt');
    const written = {
      ...empty,
      drafts: [{ ...draft, text: 'три', updatedAt: 7 }] as Machine['drafts'],
    };
    expect((await mergedWithOld(await open(written), old)).drafts[0]).not.toHaveProperty(
      'deletedAt',
    );
  });

  it('of the documents is a version, and back where it was written anew', async () => {
    const own = { name: 'B.md', text: 'мой документ', updatedAt: 2 };
    const old = { ...empty, documents: [own] as Machine['documents'] };
    const db = await open(old);
    await dropDocument(db, 'B.md');
    const tables = await mergedWithOld(db, old);
    expect(tables.documents).toEqual([]);
    expect(tables.versions).toContainEqual(expect.objectContaining({ text: 'мой документ' }));
    await db.documents.put({ ...own, text: 'новый', updatedAt: Date.now() + 1 });
    expect((await mergedWithOld(db, old)).documents).toMatchObject([{ text: 'новый' }]);
  });
});

describe('merging the backups of two machines', () => {
  it('both ways ends equal, and no text of either is gone', async () => {
    await fc.assert(
      fc.asyncProperty(machine, machine, async (one, other) => {
        const [a, b] = [await open(one), await open(other)];
        const [fromA, fromB] = [await makeBackup(a, 1), await makeBackup(b, 1)];
        await restoreBackup(a, fromB, { how: 'merge', now: 1 });
        await restoreBackup(b, fromA, { how: 'merge', now: 1 });
        const [now, then] = [await makeBackup(a, 1), await makeBackup(b, 1)];
        expect(stateOf(now)).toEqual(stateOf(then));
        const all = JSON.stringify(now.tables);
        for (const { text } of [...one.drafts, ...other.drafts, ...one.documents])
          expect(all).toContain(JSON.stringify(text));
        for (const { ontology } of [...one.jobs, ...other.jobs])
          expect(all).toContain(JSON.stringify(ontology));
        for (const draft of [...one.drafts, ...other.drafts])
          for (const [list, own] of Object.entries(draft.demands ?? {}))
            expect(now.tables.drafts.find(({ id }) => id === draft.id)?.demands).toMatchObject({
              [list]: expect.arrayContaining(own),
            });
        for (const { target } of [...one.lines, ...other.lines, ...one.edits, ...other.edits])
          expect(all).toContain(JSON.stringify(target));
        a.close();
        b.close();
      }),
      { numRuns: 60 },
    );
  });

  it('twice changes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(machine, machine, async (one, other) => {
        const [a, b] = [await open(one), await open(other)];
        const file = await makeBackup(b, 1);
        await restoreBackup(a, file, { how: 'merge', now: 1 });
        const once = stateOf(await makeBackup(a, 1));
        await restoreBackup(a, file, { how: 'merge', now: 1 });
        expect(stateOf(await makeBackup(a, 1))).toEqual(once);
        a.close();
        b.close();
      }),
      { numRuns: 40 },
    );
  });
});
