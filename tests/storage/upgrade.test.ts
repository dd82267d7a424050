import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { Database } from '../../utils/storage/database.ts';
import { examine } from '../../utils/storage/examine.ts';
import { readKey, readSettings } from '../../utils/storage/index.ts';
import { createCapabilityStore } from '../../utils/storage/run-store.ts';
import { termRows } from '../../utils/storage/term-rows.ts';
import type { TermPair } from '../../utils/style/rule.ts';
import { holdTerms } from '../../utils/terms/index.ts';

/** The stores of each version that was given to people, as it made them. */
const stores: Record<string, Record<string, string>> = {
  '0.1.0': {
    jobs: 'id, readAt',
    drafts: 'id, updatedAt',
    lines: '[draftId+key], draftId, runId',
    edits: '[draftId+key], draftId',
    runs: 'id, draftId, state, startedAt',
    documents: 'name',
    versions: '++id, draftId',
    capabilities: 'id',
    settings: 'id',
    secrets: 'id',
  },
};

type Rows = Record<string, Record<string, unknown>[]>;

const folder = join(import.meta.dirname, 'released');
const released = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const name = 'upgraded';

/** What the settings of older versions held of terms stands in the ledger now. */
const withoutTerms = (row: Record<string, unknown> = {}) => {
  const { glossary: _glossary, style, ...rest } = row;
  if (style === undefined) return rest;
  const { replacements: _replacements, ...others } = style as Record<string, unknown>;
  return { ...rest, style: others };
};

/** The database as the named version left it, opened by the present code. */
async function upgrade(version: string): Promise<{ before: Rows; db: Database }> {
  const before: Rows = JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8'));
  const old = new Dexie(name);
  old.version(1).stores(stores[version] ?? {});
  for (const [table, rows] of Object.entries(before)) await old.table(table).bulkAdd(rows);
  old.close();
  const db = new Database(name);
  await db.open();
  return { before, db };
}

afterEach(() => Dexie.delete(name));

describe.each(released)('a database as %s wrote it', (version) => {
  it('is upgraded with every field of every row, and nothing had to be mended', async () => {
    const { before, db } = await upgrade(version);
    expect(await examine(db, 0)).toEqual([]);
    for (const [table, rows] of Object.entries(before)) {
      expect(rows.length, table).toBeGreaterThan(0);
      const now: unknown[] = await db.table(table).toArray();
      expect(now, table).toHaveLength(rows.length);
      for (const [index, row] of rows.entries())
        expect(now[index], table).toMatchObject(table === 'settings' ? withoutTerms(row) : row);
    }
    expect(await db.setAside.count()).toBe(0);
    db.close();
  });

  it('has the terms of its settings in the ledger, and only there', async () => {
    const { before, db } = await upgrade(version);
    const settings = before.settings?.find(({ id }) => id === 'settings') as {
      glossary: TermPair[];
      style: { replacements: TermPair[] };
    };
    expect(settings.glossary.length).toBeGreaterThan(0);
    const { glossary, replacements } = holdTerms(await termRows(db, 'any'));
    expect(glossary).toEqual(settings.glossary.map((pair) => ({ ...pair, kind: 'translate' })));
    expect(replacements).toEqual(settings.style.replacements);
    expect(await db.settings.get('settings')).not.toHaveProperty('glossary');
    expect(await db.settings.get('settings')).not.toHaveProperty('style.replacements');
    db.close();
  });

  it('is read by the parts that use it', async () => {
    const { before, db } = await upgrade(version);
    expect(await readSettings(db)).toMatchObject(
      withoutTerms(before.settings?.find((row) => row.id === 'settings')),
    );
    expect(await readKey('https://api.openai.com/v1', db)).toBe('sk-practice-not-a-key');
    expect(await readKey('http://127.0.0.1:11434/v1', db)).toBe('local-not-a-key');
    // What an older version learnt of a server is in a form that is not trusted any more: it is learnt anew.
    const learnt = createCapabilityStore(db);
    expect(await learnt.dropped('https://models.example/v1', 'm')).toEqual([]);
    await learnt.drop('https://models.example/v1', 'm', 'response_format');
    expect(await learnt.dropped('https://models.example/v1', 'm')).toEqual(['response_format']);
    db.close();
  });
});
