import { partTerms } from '../../storage/carry-glossary.ts';
import type { Database } from '../../storage/database.ts';
import type { ReadTable } from '../../storage/readers/read-row.ts';

/** Everything of the user's but keys and what the machine found out about servers. */
export const backupTables = [
  'jobs',
  'drafts',
  'lines',
  'edits',
  'runs',
  'documents',
  'terms',
  'versions',
  'settings',
] as const satisfies readonly ReadTable[];

export type Tables = Record<ReadTable, Record<string, unknown>[]>;

export interface Backup {
  format: 'proposal-translator-backup';
  version: 1;
  at: number;
  tables: Tables;
}

/** A row of which not all could be taken as it is: mended, or left out altogether. */
export interface OddRow {
  table: ReadTable;
  /** What names the row: its id, or what it has of one. */
  name: string;
  isMended: boolean;
}

/** Reads every row of the user's; within the transaction of the caller, where there is one. */
export async function readTables(db: Database): Promise<Tables> {
  const rows = {} as Tables;
  for (const name of backupTables) rows[name] = await db.table(name).toArray();
  return rows;
}

/** The whole database but the keys, as of one moment; receipts without the texts of their requests. */
export async function makeBackup(db: Database, now: number): Promise<Backup> {
  const tables = await db.transaction('r', backupTables as unknown as string[], () =>
    readTables(db),
  );
  const runs = tables.runs.map(
    ({ lastRequest: _text, remarks: _remarks, readTexts: _texts, ...run }) => run,
  );
  return {
    format: 'proposal-translator-backup',
    version: 1,
    at: now,
    tables: { ...tables, runs },
  };
}

/**
 * The backup in a file's text, every row of it read strictly, with the rows that were odd; `undefined` where the
 * file is no whole backup.
 */
export async function readBackup(
  text: string,
): Promise<{ backup: Backup; odd: OddRow[] } | undefined> {
  const value = parse(text);
  if (!isRecord(value) || value.format !== 'proposal-translator-backup' || value.version !== 1)
    return undefined;
  if (typeof value.at !== 'number' || !isRecord(value.tables)) return undefined;
  const found = withTerms(value.tables);
  if (!backupTables.every((name) => Array.isArray(found[name]))) return undefined;
  const { readRow } = await import('../../storage/readers/read-row.ts');
  const odd: OddRow[] = [];
  const tables = {} as Tables;
  for (const table of backupTables)
    tables[table] = (found[table] as unknown[]).flatMap((row) => {
      const read = readRow(table, row);
      if (!read || read.isMended) odd.push({ table, name: nameOf(row), isMended: !!read });
      return read ? [read.row] : [];
    });
  const { at } = value;
  return { backup: { format: 'proposal-translator-backup', version: 1, at, tables }, odd };
}

/** A file of before the ledger: its glossary stands in the settings. */
function withTerms(tables: Record<string, unknown>): Record<string, unknown> {
  if (tables.terms !== undefined || !Array.isArray(tables.settings)) return tables;
  const parted = tables.settings.map((row: unknown) =>
    isRecord(row) && row.id === 'settings' ? partTerms(row) : { settings: row, terms: [] },
  );
  return {
    ...tables,
    settings: parted.map(({ settings }) => settings),
    terms: parted.flatMap(({ terms }) => terms),
  };
}

/** What a person could find a row by. */
export function nameOf(row: unknown): string {
  if (!isRecord(row)) return '';
  const names = [row.id, row.name, row.draftId, row.key];
  return names
    .filter((one) => typeof one === 'string' && one !== '')
    .join(' ')
    .slice(0, 120);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
