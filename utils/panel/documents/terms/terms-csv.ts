import type { TermRow } from '../../../storage/term-row.ts';
import { printLedgerCsv, readLedgerCsv } from '../../../terms/index.ts';
import { keyOf } from '../../../terms/ledger.ts';

/** What a table tells of a term. */
type Told = Pick<TermRow, 'source' | 'target' | 'kind' | 'instead'>;

/** The entries as a table that Excel opens; what was turned down is none. */
export function termsToCsv(rows: readonly TermRow[]): string {
  return printLedgerCsv(rows.filter(({ isRefused }) => !isRefused));
}

/**
 * The entries of a table, each in one line. Where the table says two things of one term the later stands, and the term
 * is named.
 */
export function termsOfCsv(csv: string): { terms: Told[]; contradicted: string[] } {
  const best = new Map<string, Told>();
  const contradicted = new Set<string>();
  for (const row of readLedgerCsv(csv)) {
    const { kind, instead } = row;
    const source = inOneLine(row.source);
    const target = inOneLine(row.target) || source;
    const term = { source, target, kind, ...(instead ? { instead: inOneLine(instead) } : {}) };
    const key = kind === 'forbid' ? `${keyOf(source)}\n${target.toLowerCase()}` : keyOf(source);
    const known = best.get(key);
    if (known && (known.target !== target || known.kind !== kind)) contradicted.add(source);
    best.set(key, term);
  }
  return { terms: [...best.values()], contradicted: [...contradicted] };
}

function inOneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
