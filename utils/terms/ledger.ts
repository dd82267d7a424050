import { foldRussian } from './russian-forms.ts';

/** What is done with a term: it has one English, stays as it is, or its English may not be used. */
export type TermKind = 'translate' | 'keep' | 'forbid';

/** Where an entry came from. What the author said stands above all else. */
export type TermOrigin = 'author' | 'glossary' | 'gloss' | 'pass' | 'memory' | 'first';

/** One word, one rendering. */
export interface LedgerEntry {
  source: string;
  target: string;
  kind: TermKind;
  origin: TermOrigin;
  /** When it was said, in milliseconds. */
  at: number;
}

/** A ledger as it holds: one entry a term, and the entries that another one overruled. */
export interface Ledger {
  entries: LedgerEntry[];
  overruled: LedgerEntry[];
}

const weight: Record<TermOrigin, number> = {
  author: 5,
  glossary: 4,
  gloss: 3,
  pass: 2,
  memory: 1,
  first: 0,
};

/**
 * The entries of a ledger without contradictions: of one term the author's newest word holds, then the glossary, the
 * author's gloss, the term pass, past answers, the first translation. Forbidden words of one term stand side by side.
 */
export function readLedger(entries: readonly LedgerEntry[]): Ledger {
  const best = new Map<string, LedgerEntry>();
  const overruled: LedgerEntry[] = [];
  for (const entry of entries) {
    const source = entry.source.trim();
    const target = entry.target.trim();
    if (!source || (!target && entry.kind !== 'keep')) continue;
    const one = { ...entry, source, target: entry.kind === 'keep' ? target || source : target };
    const key = one.kind === 'forbid' ? `${keyOf(source)}\n${target.toLowerCase()}` : keyOf(source);
    const known = best.get(key);
    if (!known) best.set(key, one);
    else if (isAbove(one, known)) {
      best.set(key, one);
      overruled.push(known);
    } else overruled.push(one);
  }
  return { entries: [...best.values()], overruled };
}

/** A term by its letters: its case, ё and spaces do not tell two apart. */
export function keyOf(source: string): string {
  return foldRussian(source.trim().replace(/\s+/g, ' '));
}

function isAbove(one: LedgerEntry, other: LedgerEntry): boolean {
  const byOrigin = weight[one.origin] - weight[other.origin];
  return byOrigin === 0 ? one.at >= other.at : byOrigin > 0;
}
