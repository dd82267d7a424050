import type { Database } from '../../storage/database.ts';

/** Everything of the user's but keys and what the machine found out about servers. */
const tables = [
  'jobs',
  'drafts',
  'lines',
  'edits',
  'runs',
  'documents',
  'versions',
  'settings',
] as const;
type TableName = (typeof tables)[number];

export interface Backup {
  format: 'proposal-translator-backup';
  version: 1;
  at: number;
  tables: Record<TableName, Record<string, unknown>[]>;
}

/** Reads the whole database but the keys. */
export async function makeBackup(db: Database, now: number): Promise<Backup> {
  const rows = {} as Backup['tables'];
  await db.transaction(
    'r',
    tables.map((name) => db.table(name)),
    async () => {
      for (const name of tables) rows[name] = await db.table(name).toArray();
    },
  );
  return { format: 'proposal-translator-backup', version: 1, at: now, tables: rows };
}

/** The backup in a file's text, checked to the last row; `undefined` where it is none. */
export function readBackup(text: string): Backup | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.format !== 'proposal-translator-backup' || value.version !== 1)
    return undefined;
  const found = value.tables;
  if (typeof value.at !== 'number' || !isRecord(found)) return undefined;
  const isWhole = tables.every((name) => {
    const rows = found[name];
    return Array.isArray(rows) && rows.every((row) => isRecord(row) && hasShape(name, row));
  });
  return isWhole ? (value as unknown as Backup) : undefined;
}

/** What each row must have for the extension to work with it. */
const shapes: Record<TableName, [string, 'string' | 'number' | 'object'][]> = {
  jobs: [
    ['id', 'string'],
    ['job', 'object'],
    ['readAt', 'number'],
  ],
  drafts: [
    ['id', 'string'],
    ['text', 'string'],
    ['updatedAt', 'number'],
    ['unticked', 'object'],
    ['ignored', 'object'],
    ['fields', 'object'],
  ],
  lines: [
    ['draftId', 'string'],
    ['key', 'string'],
    ['source', 'string'],
    ['target', 'string'],
    ['at', 'number'],
    ['history', 'object'],
  ],
  edits: [
    ['draftId', 'string'],
    ['key', 'string'],
    ['source', 'string'],
    ['target', 'string'],
    ['at', 'number'],
    ['history', 'object'],
  ],
  runs: [
    ['id', 'string'],
    ['draftId', 'string'],
    ['state', 'string'],
    ['keys', 'object'],
    ['notes', 'object'],
  ],
  documents: [
    ['name', 'string'],
    ['text', 'string'],
    ['updatedAt', 'number'],
  ],
  versions: [
    ['draftId', 'string'],
    ['text', 'string'],
    ['at', 'number'],
  ],
  settings: [['id', 'string']],
};

function hasShape(name: TableName, row: Record<string, unknown>): boolean {
  return shapes[name].every(([key, type]) => typeof row[key] === type && row[key] !== null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** When a row was changed last; of two rows of one key a merge keeps the later one. */
function timeOf(row: Record<string, unknown> | undefined): number {
  const time = row?.updatedAt ?? row?.at ?? row?.readAt ?? row?.startedAt;
  return typeof time === 'number' ? time : 0;
}

/**
 * Puts a checked backup into the database, all or nothing. `merge` keeps the newer of two rows and the
 * present settings; `replace` puts the file in the place of everything but the keys.
 */
export async function restoreBackup(
  db: Database,
  backup: Backup,
  how: 'merge' | 'replace',
): Promise<void> {
  await db.transaction(
    'rw',
    tables.map((name) => db.table(name)),
    async () => {
      for (const name of tables) {
        const table = db.table(name);
        // A run of another machine, or of another time, is no run that goes on here.
        const rows = backup.tables[name].map((row) =>
          name === 'runs' && (row.state === 'running' || row.state === 'waiting')
            ? { ...row, state: 'stopped' }
            : row,
        );
        if (how === 'replace') {
          await table.clear();
          await table.bulkPut(rows);
        } else if (name === 'versions') {
          const known = new Set((await table.toArray()).map(versionKey));
          const fresh = rows.filter((row) => !known.has(versionKey(row)));
          await table.bulkAdd(fresh.map(({ id: _own, ...row }) => row));
        } else if (name !== 'settings')
          for (const row of rows) {
            const key =
              name === 'lines' || name === 'edits' ? [row.draftId, row.key] : (row.id ?? row.name);
            if (timeOf(row) > timeOf(await table.get(key as string))) await table.put(row);
          }
      }
    },
  );
}

function versionKey(row: Record<string, unknown>): string {
  return `${row.draftId} ${row.at} ${row.text}`;
}
