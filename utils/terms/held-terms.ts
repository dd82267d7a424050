import { type Ledger, type LedgerEntry, readLedger, type TermKind } from './ledger.ts';

/** What the ledger says to prompts and checks. */
export interface HeldTerms {
  glossary: { source: string; target: string; kind: TermKind }[];
  /** Words of the English that are forbidden whatever the Russian says, each with what stands for it. */
  replacements: { source: string; target: string }[];
}

/** An entry as it is stored: what was turned down holds nowhere. */
export type KeptEntry = LedgerEntry & { isRefused?: true };

/** What holds of the entries of a draft's scopes. */
export function holdTerms(rows: readonly KeptEntry[]): HeldTerms {
  const { entries } = readSettled(rows);
  return {
    glossary: entries.flatMap(({ source, target, kind }) =>
      source === '' ? [] : [{ source, target, kind }],
    ),
    replacements: entries.flatMap(({ source, target, instead = '' }) =>
      source === '' ? [{ source: target, target: instead }] : [],
    ),
  };
}

/** The ledger of what was settled: by hand or by taking a proposal, each is the author's word then. */
export function readSettled<Entry extends KeptEntry>(rows: readonly Entry[]): Ledger<Entry> {
  return readLedger(
    rows.filter(({ isRefused }) => !isRefused).map((row) => ({ ...row, origin: 'author' })),
  );
}
