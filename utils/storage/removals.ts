import type { Database, Row } from './database.ts';

/** What may be taken away without a trash, and must not come back from an older backup. */
export type RemovedTable = 'terms' | 'documents';

/** When each row was taken away, by table and key. */
export interface Removals extends Row {
  id: 'removed';
  rows: Record<string, number>;
}

const id = 'removed';
/** Backups that are merged are seldom older than that many removals. */
const most = 1000;

const nameOf = (table: RemovedTable, key: string) => `${table} ${key}`;

/** Notes that rows were taken away; within the transaction of the caller, which holds the settings too. */
export async function noteRemoved(
  db: Database,
  table: RemovedTable,
  keys: readonly string[],
  now: number,
): Promise<void> {
  if (keys.length === 0) return;
  const gone = keys.map((key) => [nameOf(table, key), now]);
  await putRemovals(db, {
    ...removalsIn([await db.settings.get(id)]),
    ...Object.fromEntries(gone),
  });
}

/** Rows that came back after all were not taken away. */
export async function forgetRemoved(
  db: Database,
  table: RemovedTable,
  keys: readonly string[],
): Promise<void> {
  const names = new Set(keys.map((key) => nameOf(table, key)));
  const rows = Object.entries(removalsIn([await db.settings.get(id)]));
  if (rows.length > 0)
    await putRemovals(db, Object.fromEntries(rows.filter(([name]) => !names.has(name))));
}

async function putRemovals(db: Database, rows: Record<string, number>): Promise<void> {
  await db.settings.put(removals(rows));
}

/** The note of several machines as one: each row was taken away when it was so last. */
export function mergeRemovals(...settings: readonly unknown[][]): Removals {
  const rows: Record<string, number> = {};
  for (const [name, at] of settings.flatMap((table) => Object.entries(removalsIn(table))))
    rows[name] = Math.max(at, rows[name] ?? at);
  return removals(rows);
}

/** When a row was taken away last; `undefined` where it never was. */
export function removedAt(
  { rows }: Removals,
  table: RemovedTable,
  row: Record<string, unknown>,
): number | undefined {
  return rows[nameOf(table, String(table === 'documents' ? row.name : row.id))];
}

/** Whether a row of the settings is the note. */
export function isRemovals(row: unknown): row is Removals {
  return (row as Row | undefined)?.id === id;
}

function removalsIn(settings: readonly unknown[]): Record<string, number> {
  return settings.find(isRemovals)?.rows ?? {};
}

function removals(rows: Record<string, number>): Removals {
  const newest = Object.entries(rows).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { id, rows: Object.fromEntries(newest.slice(0, most)) };
}
