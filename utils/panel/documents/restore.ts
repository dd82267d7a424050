import { mergeNotes } from '../../storage/change-check-notes.ts';
import { noteId } from '../../storage/check-notes.ts';
import type { Database, DocumentRow, VersionRow } from '../../storage/database.ts';
import { isRemovals, mergeRemovals, type Removals, removedAt } from '../../storage/removals.ts';
import type { Settings } from '../../storage/settings.ts';
import { documentOwner } from '../draft/version-owners.ts';
import { type Backup, backupTables, readTables, type Tables } from './backup.ts';
import { canonical, type Merged, mergers } from './merge-rows.ts';

/** What a restore changed, to be told. */
export interface Restored {
  /** Drafts that were not here before, and those whose text is another now. */
  added: number;
  changed: number;
  jobs: number;
  documents: string[];
  /** Texts that gave way and are versions now. */
  versions: number;
}

export interface RestoreOptions {
  how: 'merge' | 'replace';
  /** The user saw the settings of the file and wants them. Consent is never taken from a file. */
  takesSettings?: boolean;
  now: number;
}

type Row = Record<string, unknown>;

/** Where the state before the last restore is kept. */
const before = 'before the last restore';

/**
 * Puts a backup that was read strictly into the database, all or nothing. `merge` loses nothing on either side;
 * `replace` puts the file in the place of everything but settings and keys. What stood there before is kept, so that
 * `undoRestore` brings it back.
 */
export async function restoreBackup(
  db: Database,
  backup: Backup,
  { how, takesSettings = false, now }: RestoreOptions,
): Promise<Restored> {
  return db.transaction('rw', [...backupTables, 'safety'], async () => {
    const present = await readTables(db);
    await db.safety.put({ id: before, at: now, tables: present });
    const isMerge = how === 'merge';
    const gone = mergeRemovals(...(isMerge ? [present.settings] : []), backup.tables.settings);
    const next = isMerge ? mergeTables(present, backup.tables, gone) : fileTables(backup.tables);
    const settings = takesSettings ? settingsOf(present, backup.tables) : present.settings;
    const others = settings.filter((row) => !isRemovals(row));
    const noted = Object.keys(gone.rows).length > 0 ? [...others, gone] : others;
    const kept = withNotes(noted, backup.tables, how);
    await putTables(db, present, { ...next, settings: kept });
    return compare(present, next);
  });
}

/** When the state was kept that `undoRestore` brings back; `undefined` where nothing was restored yet. */
export async function lastRestore(db: Database): Promise<number | undefined> {
  return (await db.safety.get(before))?.at;
}

/** Back to what stood there before the last restore; what stands now is kept in its place. */
export async function undoRestore(db: Database, now: number): Promise<boolean> {
  return db.transaction('rw', [...backupTables, 'safety'], async () => {
    const kept = await db.safety.get(before);
    if (!kept) return false;
    const present = await readTables(db);
    await putTables(db, present, kept.tables as Tables);
    await db.safety.put({ id: before, at: now, tables: present });
    return true;
  });
}

/** Only rows that are others than before are written, and only those that are gone are deleted. */
async function putTables(db: Database, present: Tables, next: Tables): Promise<void> {
  for (const name of backupTables) {
    const table = db.table(name);
    const keyOf = (row: Row) => canonical(keyOfRow(name, row));
    const known = new Map(present[name].map((row) => [keyOf(row), canonical(row)]));
    const wanted = new Set(next[name].map(keyOf));
    const gone = present[name].filter((row) => !wanted.has(keyOf(row)));
    await table.bulkDelete(gone.map((row) => keyOfRow(name, row)) as never[]);
    const fresh = next[name].filter((row) => known.get(keyOf(row)) !== canonical(row));
    await table.bulkPut(name === 'versions' ? await withIds(db, fresh) : fresh);
  }
}

async function withIds(db: Database, versions: Row[]): Promise<Row[]> {
  const taken = versions.map(({ id }) => (typeof id === 'number' ? id + 1 : 0));
  let free = taken.reduce((most, id) => Math.max(most, id), await db.nextVersionId());
  return versions.map((row) => (row.id === undefined ? { ...row, id: free++ } : row));
}

function keyOfRow(name: keyof Tables, row: Row): unknown {
  if (name === 'lines' || name === 'edits') return [row.draftId, row.key];
  return name === 'documents' ? row.name : row.id;
}

/** The file's rows; a run of another machine, or of another time, is no run that goes on here. */
function fileTables(tables: Tables): Tables {
  // What a reader said was proved on this machine, and is believed from no file.
  const runs = tables.runs.map(({ remarks: _remarks, readTexts: _texts, ...row }) =>
    row.state === 'running' || row.state === 'waiting' ? { ...row, state: 'stopped' } : row,
  );
  return { ...tables, runs };
}

function mergeTables(mine: Tables, file: Tables, gone: Removals): Tables {
  const theirs = fileTables(file);
  const merged = { ...mine };
  const versions = [...mine.versions];
  const known = new Set(versions.map(versionKey));
  const keep = (version: Omit<VersionRow, 'id'>) => {
    if (known.has(versionKey(version))) return;
    known.add(versionKey(version));
    const { draftId, text, at } = version;
    versions.push({ draftId, text, at });
  };
  for (const version of theirs.versions) keep(version as unknown as VersionRow);
  for (const name of Object.keys(mergers) as (keyof typeof mergers)[]) {
    const stands = (row: Row) => {
      const at = name === 'terms' || name === 'documents' ? removedAt(gone, name, row) : undefined;
      if (at === undefined || Number(row.at ?? row.updatedAt) > at) return true;
      // The words of a document are kept all the same.
      if (name === 'documents' && row.text) keep(laidAside(row as unknown as DocumentRow));
      return false;
    };
    const own = mine[name].filter(stands);
    const rows = new Map(own.map((row) => [canonical(keyOfRow(name, row)), row]));
    for (const row of theirs[name].filter(stands)) {
      const key = canonical(keyOfRow(name, row));
      const before = rows.get(key);
      const merge = mergers[name] as unknown as (one: Row, other: Row) => Merged<Row>;
      const both = before ? merge(before, row) : { row, lost: [] };
      rows.set(key, both.row);
      for (const version of both.lost) keep(version);
    }
    merged[name] = [...rows.values()];
  }
  return { ...merged, versions };
}

function laidAside({ name, text, updatedAt }: DocumentRow): Omit<VersionRow, 'id'> {
  return { draftId: documentOwner(name), text, at: updatedAt };
}

function versionKey({ draftId, at, text }: Omit<VersionRow, 'id'> | Row): string {
  return `${draftId} ${at} ${text}`;
}

/** The file's settings with what only the user can give here: consent, and where keys are kept. */
function settingsOf(present: Tables, file: Tables): Row[] {
  const isSettings = (row: Row) => row.id === 'settings';
  const own = present.settings.find(isSettings) as (Row & Partial<Settings>) | undefined;
  const taken = file.settings.find(isSettings);
  if (!taken) return present.settings;
  const { consent: _consent, keysInSession: _keys, ...rest } = taken;
  const mine = {
    ...(own?.consent ? { consent: own.consent } : {}),
    ...(own?.keysInSession === undefined ? {} : { keysInSession: own.keysInSession }),
  };
  return [...present.settings.filter((row) => !isSettings(row)), { ...rest, ...mine }];
}

/** How the user's own checks fared belongs to the documents, whatever is taken of the settings. */
function withNotes(settings: Row[], file: Tables, how: RestoreOptions['how']): Row[] {
  const isNote = ({ id }: Row) => id === noteId;
  const taken = file.settings.find(isNote);
  if (!taken) return settings;
  const own = how === 'merge' ? settings.find(isNote) : undefined;
  return [...settings.filter((row) => !isNote(row)), { id: noteId, ...mergeNotes(own, taken) }];
}

function compare(present: Tables, next: Tables): Restored {
  const texts = new Map(present.drafts.map(({ id, text }) => [id, text]));
  const others = (name: 'jobs' | 'documents') => {
    const known = new Set(present[name].map(canonical));
    return next[name].filter((row) => !known.has(canonical(row)));
  };
  return {
    added: next.drafts.filter(({ id }) => !texts.has(id)).length,
    changed: next.drafts.filter(({ id, text }) => texts.has(id) && texts.get(id) !== text).length,
    jobs: others('jobs').length,
    documents: others('documents').map(({ name }) => String(name)),
    versions: Math.max(0, next.versions.length - present.versions.length),
  };
}
