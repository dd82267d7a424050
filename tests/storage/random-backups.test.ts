import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBackup, readBackup } from '../../utils/panel/documents/backup.ts';
import { listDocuments } from '../../utils/panel/documents/documents-model.ts';
import { restoreBackup } from '../../utils/panel/documents/restore.ts';
import { settingsShown } from '../../utils/panel/documents/settings-shown.ts';
import { createDraftModel } from '../../utils/panel/draft/draft-model.ts';
import { createDraftsModel } from '../../utils/panel/draft/drafts-model.ts';
import { analysesOf, differencesOf, ontologyText } from '../../utils/panel/job/ontology-model.ts';
import { createNotices } from '../../utils/panel/shell/notices.ts';
import { Database } from '../../utils/storage/database.ts';
import { examine } from '../../utils/storage/examine.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { holdTerms } from '../../utils/terms/index.ts';
import { validBackup } from '../support/hostile-backups.ts';

type Path = (string | number)[];

/** The places of all leaves and branches of a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 2 ? [path, ...below] : below;
}

const paths = pathsOf(validBackup()).filter(
  ([first, , third]) => first === 'tables' && third !== undefined,
);
const odd = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  7,
  1e300,
  8.65e15,
  true,
  '',
  'x',
  '1.1) я',
  '__proto__',
  [],
  [null],
  [[]],
  {},
  { a: 1 },
  { value: null },
  { value: {} },
  'ё'.repeat(60_000),
  '\u0000',
  '~01',
);
const change = fc.record({ path: fc.constantFrom(...paths), value: odd });

function spoil(changes: { path: Path; value: unknown }[]): string {
  const backup = validBackup();
  for (const { path, value } of changes) {
    let at: unknown = backup;
    for (const key of path.slice(0, -1)) at = (at as Record<string, unknown> | null)?.[key];
    // A copy: a later change may reach into what an earlier one put there, and all runs share the odd values.
    if (typeof at === 'object' && at !== null)
      (at as Record<string, unknown>)[path.at(-1) ?? ''] = structuredClone(value);
  }
  return JSON.stringify(backup);
}

/** Asks of the database all that the places of the panel draw. */
async function drawAll(db: Database): Promise<void> {
  const notices = createNotices();
  const draft = createDraftModel(db, notices);
  const entries = await createDraftsModel(db, draft, notices).list();
  expect(notices.list.value).toEqual([]);
  for (const { draft: row, job } of entries) {
    await draft.open(row.id);
    expect(draft.text.value).toBe(row.text);
    expect(new Set([...row.unticked, ...row.ignored])).toBeDefined();
    if (!job) continue;
    const text = ontologyText(job);
    expect([differencesOf(job), analysesOf(job)]).toBeDefined();
    expect((await listDocuments(db, text)).length).toBeGreaterThan(2);
  }
  const { style, pair, compatible, openai } = await readSettings(db);
  const { glossary } = holdTerms(await db.terms.toArray());
  expect(glossary.map(({ source, target }) => source + target)).toBeDefined();
  expect([...(style.off ?? []), ...(style.jargon ?? [])].join()).toBeTypeOf('string');
  expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(pair.source)).toBeTypeOf('string');
  expect(`${compatible.baseUrl}${openai.model}`).toBeTypeOf('string');
  for (const run of await db.runs.toArray()) {
    expect(run.notes.map(({ code }) => code)).toBeDefined();
    expect(new Intl.DateTimeFormat('en').format(run.startedAt)).toBeTypeOf('string');
  }
  draft.dispose();
}

/** Puts a row as it is; what the database itself refuses is in no database. */
async function put(db: Database, table: string, row: unknown): Promise<void> {
  try {
    await db.table(table).put(row);
  } catch {
    // No key, or no row at all.
  }
}

let number = 0;

it('500 spoiled backups, merged and put in place: all can be drawn, nothing of the present is lost', async () => {
  const db = new Database(`random-${number++}`);
  const changes = fc.array(change, { minLength: 1, maxLength: 3 });
  const how = fc.constantFrom('merge' as const, 'replace' as const);
  await fc.assert(
    fc.asyncProperty(changes, how, async (found, chosen) => {
      const present = await readBackup(JSON.stringify(validBackup()));
      if (!present) throw new Error('the valid backup is refused');
      expect(present.odd).toEqual([]);
      await restoreBackup(db, present.backup, { how: 'replace', takesSettings: true, now: 1 });
      const text = spoil(found);
      const read = await readBackup(text);
      if (!read) return;
      settingsShown(read.backup);
      await restoreBackup(db, read.backup, { how: chosen, takesSettings: true, now: 1 });
      await drawAll(db);
      const all =
        JSON.stringify(await makeBackup(db, 1)) + JSON.stringify(await db.safety.toArray());
      for (const { text: own } of present.backup.tables.drafts)
        expect(all).toContain(JSON.stringify(own));
    }),
    { numRuns: 500 },
  );
  db.close();
}, 240_000);

it('200 databases with odd rows: all that cannot be mended is set aside, the rest can be drawn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (found) => {
      const db = new Database(`odd-${number++}`);
      const { tables } = JSON.parse(spoil(found)) as ReturnType<typeof validBackup>;
      for (const [name, rows] of Object.entries(tables))
        for (const row of Array.isArray(rows) ? rows : []) await put(db, name, row);
      const before = await db.drafts.toArray();
      await examine(db, 1);
      await drawAll(db);
      const all = JSON.stringify([await db.drafts.toArray(), await db.setAside.toArray()]);
      for (const row of before) expect(all).toContain(JSON.stringify(row.text));
      expect(await examine(db, 2)).toEqual([]);
      await db.delete();
    }),
    { numRuns: 200 },
  );
}, 240_000);
