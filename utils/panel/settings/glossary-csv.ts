import type { TermPair } from '../../style/rule.ts';
import { type LedgerEntry, readLedger } from '../../terms/ledger.ts';
import { printLedgerCsv, readLedgerCsv } from '../../terms/ledger-csv.ts';

/** The glossary as a table that Excel opens. */
export function glossaryToCsv(glossary: readonly TermPair[]): string {
  return printLedgerCsv(glossary.map((pair) => ({ ...pair, kind: 'translate' as const })));
}

/** The glossary with the terms of a table: of one term the table's rendering holds, as the author's newest word. */
export function mergeCsv(
  glossary: readonly TermPair[],
  csv: string,
): { glossary: TermPair[]; read: number; left: number } {
  const rows = readLedgerCsv(csv).map(({ source, target, kind }) => ({
    source: inOneLine(source),
    target: inOneLine(target) || inOneLine(source),
    kind,
  }));
  // The field of the settings parts the two sides by these signs.
  const terms = rows.filter(({ source, kind }) => kind !== 'forbid' && !/[=→]/.test(source));
  const entry =
    (at: number) =>
    (pair: TermPair): LedgerEntry => ({
      ...pair,
      kind: 'translate',
      origin: 'author',
      at,
    });
  const { entries } = readLedger([...glossary.map(entry(0)), ...terms.map(entry(1))]);
  return {
    glossary: entries.map(({ source, target }) => ({ source, target })),
    read: terms.length,
    left: rows.length - terms.length,
  };
}

function inOneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
