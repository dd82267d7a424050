import { foldRussian } from './fold-russian.ts';

/** What is done with a term: it has one English, stays as it is, or its English may not be used. */
export type TermKind = 'translate' | 'keep' | 'forbid';

/** Where an entry came from. What the author said stands above all else. */
export type TermOrigin = 'author' | 'glossary' | 'gloss' | 'pass' | 'memory' | 'first';

/** One word, one rendering. */
export interface LedgerEntry {
  /** Empty where an English word is forbidden whatever the Russian says. */
  source: string;
  target: string;
  kind: TermKind;
  /** What stands for a forbidden word. */
  instead?: string;
  origin: TermOrigin;
  /** When it was said, in milliseconds. */
  at: number;
}

/** A ledger as it holds: one entry a term, and the entries that another one overruled. */
export interface Ledger<Entry extends LedgerEntry = LedgerEntry> {
  entries: Entry[];
  overruled: Entry[];
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
 * author's gloss, the term pass, past answers, the first translation. Forbidden words of one term stand side by side; an
 * English that is wanted and forbidden is what the newer word says.
 */
export function readLedger<Entry extends LedgerEntry>(entries: readonly Entry[]): Ledger<Entry> {
  const best = new Map<string, Entry>();
  const overruled: Entry[] = [];
  const settle = (key: string, one: Entry) => {
    const known = best.get(key);
    if (known && !isAbove(one, known)) overruled.push(one);
    else {
      best.set(key, one);
      if (known) overruled.push(known);
    }
  };
  for (const entry of entries) {
    const source = entry.source.trim();
    const target = entry.target.trim();
    const { kind } = entry;
    if (!(kind === 'keep' ? source : target) || (!source && kind !== 'forbid')) continue;
    const one = { ...entry, source, target: kind === 'keep' ? target || source : target };
    settle(kind === 'forbid' ? forbidKey(one) : keyOf(source), one);
  }
  for (const [key, wanted] of best) {
    const forbidden = wanted.kind === 'forbid' ? undefined : best.get(forbidKey(wanted));
    if (!forbidden) continue;
    const loser = isAbove(wanted, forbidden) ? forbidden : wanted;
    best.delete(loser === wanted ? key : forbidKey(wanted));
    overruled.push(loser);
  }
  return { entries: [...best.values()], overruled };
}

/** A term by its letters: its case, ё and spaces do not tell two apart. */
export function keyOf(source: string): string {
  return foldRussian(source.trim().replace(/\s+/g, ' '));
}

function forbidKey({ source, target }: Pick<LedgerEntry, 'source' | 'target'>): string {
  return `${keyOf(source)}\n${target.toLowerCase()}`;
}

function isAbove(one: LedgerEntry, other: LedgerEntry): boolean {
  const byOrigin = weight[one.origin] - weight[other.origin];
  return byOrigin === 0 ? one.at >= other.at : byOrigin > 0;
}
