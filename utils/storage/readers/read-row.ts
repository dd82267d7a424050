import * as v from 'valibot';
import { documentRow, draftRow, editRow, lineRow, termRow, versionRow } from './draft-rows.ts';
import { jobRow } from './job-row.ts';
import { runRow } from './run-row.ts';
import { settingsRow } from './settings-row.ts';

/** The tables that hold what is the user's, each with the one schema by which its rows are read. */
const schemas = {
  jobs: jobRow,
  drafts: draftRow,
  lines: lineRow,
  edits: editRow,
  runs: runRow,
  documents: documentRow,
  terms: termRow,
  versions: versionRow,
  settings: settingsRow,
} as const;

export type ReadTable = keyof typeof schemas;
export const readTables = Object.keys(schemas) as ReadTable[];

/** A row as the product can work with it, and whether something in it had to be mended for that. */
export interface ReadRow {
  row: Record<string, unknown>;
  /** Something that stood there was no such thing. */
  isMended: boolean;
  /** It is as it was, to the last field. */
  isSame: boolean;
}

/** Reads a row strictly; `undefined` where it cannot be mended and has to be set aside. */
export function readRow(table: ReadTable, value: unknown): ReadRow | undefined {
  const read = v.safeParse(schemas[table] as v.GenericSchema, value);
  if (!read.success) return undefined;
  const row = withoutAbsent(read.output) as Record<string, unknown>;
  const before = withoutAbsent(value);
  const isMended = !isKept(before, row);
  return { row, isMended, isSame: !isMended && isKept(row, before) };
}

/** Fields that are absent are not there at all: what is stored and sent tells absence in one way. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === undefined ? [] : [[key, withoutAbsent(one)]],
    ),
  );
}

/** True where all that was there is there still; a field that was absent may have its default now. */
function isKept(before: unknown, now: unknown): boolean {
  if (typeof before !== 'object' || before === null) return before === now;
  if (typeof now !== 'object' || now === null) return false;
  if (Array.isArray(before) !== Array.isArray(now)) return false;
  if (Array.isArray(before) && before.length !== (now as unknown[]).length) return false;
  return Object.entries(before).every(([key, one]) =>
    isKept(one, (now as Record<string, unknown>)[key]),
  );
}
