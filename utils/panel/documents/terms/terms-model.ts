import type { Database } from '../../../storage/database.ts';
import { forgetRemoved, noteRemoved } from '../../../storage/removals.ts';
import { groupOf, scopesOf, type TermRow, termId } from '../../../storage/term-row.ts';
import { readSettled } from '../../../terms/held-terms.ts';
import { keyOf } from '../../../terms/ledger.ts';
import type { DraftModel } from '../../draft/draft-model.ts';
import { termsOfCsv } from './terms-csv.ts';

/** What is said of a term, and where it holds. */
export type Said = Pick<TermRow, 'scope' | 'source' | 'target' | 'kind' | 'instead'>;

/** An entry of the list, and the one that stands above it where the two contradict each other. */
export interface TermEntry {
  row: TermRow;
  above?: TermRow;
}

/** Puts things back as they were. */
export type GoBack = () => Promise<void>;

export interface TermsModel {
  /** Every entry of the scopes that hold in the open draft, or of one scope. */
  rows(scope?: string): Promise<TermRow[]>;
  /** The names of all clients and domains that have terms, and of those of the draft. */
  groups(): Promise<string[]>;
  /** Keeps an entry, in the place of a former one. */
  save(said: Said, former?: TermRow, origin?: TermRow['origin']): Promise<GoBack>;
  /** A proposal that was turned down is not made again. */
  refuse(said: Said, origin: TermRow['origin']): Promise<void>;
  remove(row: TermRow): Promise<GoBack>;
  /** Takes the entries of a table into a scope; tells how many, and of which terms the table says two things. */
  readCsv(csv: string, scope: string): Promise<{ read: number; contradicted: string[] }>;
  /** Whether the terms of a client or a domain hold in the open draft. */
  join(group: string, isIn: boolean): Promise<void>;
}

/** What the user does with the ledger. */
export function createTermsModel(
  db: Database,
  draft: Pick<DraftModel, 'id' | 'row' | 'decide'>,
): TermsModel {
  const groupsNow = () => draft.row.peek()?.groups ?? [];
  const change = (put: TermRow[], gone: TermRow[]) => changeTerms(db, put, gone);
  const join = (group: string, isIn: boolean) =>
    draft.decide(({ groups = [] }) => {
      const others = groups.filter((one) => one !== group);
      return { groups: isIn ? [...others, group] : others };
    });
  return {
    async rows(scope) {
      const scopes = scope === undefined ? scopesOf(draft.id.peek() ?? '', groupsNow()) : [scope];
      return db.terms.where('scope').anyOf(scopes).toArray();
    },
    async groups() {
      const scopes = (await db.terms.orderBy('scope').uniqueKeys()).map(String);
      return [...new Set([...groupsNow(), ...scopes.flatMap((one) => groupOf(one) ?? [])])].sort();
    },
    async save(said, former, origin = 'author') {
      const goBack = await change([rowOf(said, origin)], former ? [former] : []);
      const group = groupOf(said.scope);
      if (group !== undefined && !groupsNow().includes(group)) await join(group, true);
      return goBack;
    },
    async refuse(said, origin) {
      await change([{ ...rowOf(said, origin), isRefused: true }], []);
    },
    remove: (row) => change([], [row]),
    readCsv: (csv, scope) => keepTable(db, csv, scope),
    join,
  };
}

/** Puts rows in the place of others, and gives the way back. */
async function changeTerms(db: Database, put: TermRow[], gone: TermRow[]): Promise<GoBack> {
  const ids = [...put, ...gone].map(({ id }) => id);
  const goneIds = gone.map(({ id }) => id);
  const before = await db.transaction('rw', db.terms, db.settings, async () => {
    const found = await db.terms.bulkGet(ids);
    await db.terms.bulkDelete(goneIds);
    await noteRemoved(db, 'terms', goneIds, Date.now());
    await db.terms.bulkPut(put);
    return found.filter((row) => row !== undefined);
  });
  return () =>
    db.transaction('rw', db.terms, db.settings, async () => {
      await db.terms.bulkDelete(ids);
      await db.terms.bulkPut(before);
      await forgetRemoved(db, 'terms', goneIds);
    });
}

/** Takes the entries of a table into a scope; tells how many, and of which terms the table says two things. */
export async function keepTable(
  db: Database,
  csv: string,
  scope: string,
): Promise<{ read: number; contradicted: string[] }> {
  const { terms, contradicted } = termsOfCsv(csv);
  await changeTerms(
    db,
    terms.map((term) => rowOf({ ...term, scope }, 'author')),
    [],
  );
  return { read: terms.length, contradicted };
}

function rowOf({ scope, source, target, kind, instead }: Said, origin: TermRow['origin']): TermRow {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const said = {
    scope,
    source: plain(source),
    target: plain(target) || plain(source),
    kind,
    ...(kind === 'forbid' && instead?.trim() ? { instead: plain(instead) } : {}),
  };
  return { id: termId(said), ...said, origin, at: Date.now() };
}

/** The entries as they are listed, in the order of the alphabet; what contradicts another is told. */
export function listTerms(rows: readonly TermRow[], query = ''): TermEntry[] {
  const { entries, overruled } = readSettled(rows);
  const aboveOf = (lost: TermRow) =>
    entries.find(
      (one) =>
        keyOf(one.source) === keyOf(lost.source) &&
        (one.kind !== 'forbid' || isAlike(one, lost)) &&
        // The same said twice is no contradiction.
        !(one.kind === lost.kind && isAlike(one, lost)),
    );
  const lost = new Set(overruled.map(({ id }) => id));
  const asked = keyOf(query);
  return rows
    .filter(({ isRefused }) => !isRefused)
    .filter(({ source, target }) => keyOf(`${source}\n${target}`).includes(asked))
    .sort((a, b) => keyOf(a.source).localeCompare(keyOf(b.source), 'ru') || b.at - a.at)
    .map((row) => {
      const above = lost.has(row.id) ? aboveOf(row) : undefined;
      return above ? { row, above } : { row };
    });
}

function isAlike(one: Pick<TermRow, 'target'>, other: Pick<TermRow, 'target'>): boolean {
  return one.target.toLowerCase() === other.target.toLowerCase();
}
