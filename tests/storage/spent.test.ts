import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database, type RunRow } from '../../utils/storage/database.ts';
import { pruneReceipts, purgeDraft } from '../../utils/storage/purge.ts';
import { costOfRun, spentByMonth, sumOf } from '../../utils/storage/spent.ts';

let number = 0;
let db: Database;
beforeEach(() => {
  db = new Database(`spent-${number++}`);
});

const price = { input: 1, cached: 0.1, output: 10 };
const at = (month: number, day = 15) => new Date(2026, month - 1, day, 12).getTime();
const run = (id: string, startedAt: number, change: Partial<RunRow> = {}): RunRow => ({
  id,
  draftId: 'd',
  state: 'done',
  keys: [],
  engine: 'openai',
  model: 'm',
  host: 'h',
  startedAt,
  notes: [],
  requests: 1,
  inputTokens: 1_000_000,
  cachedTokens: 0,
  outputTokens: 100_000,
  price,
  ...change,
});

test.each<[string, Partial<RunRow>, number | undefined]>([
  ['at its price', {}, 2],
  ['with what was cached', { cachedTokens: 500_000 }, 1.55],
  ['without a price', { price: undefined } as Partial<RunRow>, undefined],
  ['without tokens', { inputTokens: 0, outputTokens: 0, untold: 1 }, undefined],
  ['before its first request', { requests: 0, inputTokens: 0, outputTokens: 0 }, 0],
  ['as practice', { engine: 'practice', price: undefined } as Partial<RunRow>, 0],
  ['by the browser itself', { engine: 'built-in', price: undefined } as Partial<RunRow>, 0],
])('a run %s', (_name, change, cost) => {
  const found = costOfRun(run('a', at(11), change));
  if (cost === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(cost);
});

test('a sum says how many runs it does not know', () => {
  const { price: _, ...unpriced } = run('b', at(11));
  expect(sumOf([run('a', at(11)), unpriced, run('c', at(11), { untold: 1 })])).toEqual({
    runs: 3,
    dollars: 4,
    unknown: 2,
  });
  expect(sumOf([])).toEqual({ runs: 0, dollars: 0, unknown: 0 });
});

test('what was paid stays in the sum of its month when receipts and drafts go', async () => {
  await db.runs.bulkAdd([
    run('a', at(10)),
    run('b', at(11, 1)),
    run('c', at(11, 2)),
    run('d', at(11, 3), { draftId: 'other' }),
    run('e', at(11, 4), { state: 'running' }),
  ]);
  const before = await spentByMonth(db);
  expect(before.map(([month, { dollars }]) => [month, dollars])).toEqual([
    ['2026-11', 8],
    ['2026-10', 2],
  ]);
  await pruneReceipts(db, 2);
  expect((await db.runs.toArray()).map(({ id }) => id).sort()).toEqual(['d', 'e']);
  expect(await spentByMonth(db)).toEqual(before);
  await pruneReceipts(db, 1);
  await purgeDraft(db, 'other');
  await purgeDraft(db, 'd');
  expect(await db.runs.count()).toBe(0);
  expect(await spentByMonth(db)).toEqual(before);
});

test('a note that is not to be read counts nothing', async () => {
  await db.settings.put({ id: 'spent', months: { '2026-11': { dollars: 'many' }, x: null } });
  expect(await spentByMonth(db)).toEqual([
    ['x', { runs: 0, dollars: 0, unknown: 0 }],
    ['2026-11', { runs: 0, dollars: 0, unknown: 0 }],
  ]);
});
