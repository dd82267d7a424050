import type { LedgerEntry, TermKind } from './ledger.ts';

const columns = ['russian', 'english', 'kind'] as const;
const kinds: readonly TermKind[] = ['translate', 'keep', 'forbid'];
/** Excel reads UTF-8 by the mark, and parts columns by semicolons where commas part decimals. */
const mark = '\ufeff';

/** What a table tells of an entry. */
export type LedgerCell = Pick<LedgerEntry, 'source' | 'target' | 'kind' | 'instead'>;

/** The ledger as a table that Excel opens: UTF-8 with its mark, semicolons, lines of Windows. */
export function printLedgerCsv(entries: readonly LedgerCell[]): string {
  // Few forbid a word whatever the Russian says; others need no fourth column.
  const isWide = entries.some(({ instead }) => instead);
  const rows = entries.map(({ source, target, kind, instead = '' }) =>
    isWide ? [source, target, kind, instead] : [source, target, kind],
  );
  const head = isWide ? [...columns, 'instead'] : [...columns];
  return mark + [head, ...rows].map((row) => row.map(quote).join(';')).join('\r\n');
}

/** The entries of a table: of Excel (a mark, semicolons), of others (commas, tabs), with or without a head. */
export function readLedgerCsv(text: string): LedgerCell[] {
  const plain = text.startsWith(mark) ? text.slice(1) : text;
  const rows = readRows(plain, separatorOf(plain));
  const isHead = /^(?:russian|source|term|русский|термин)$/i.test(rows[0]?.[0]?.trim() ?? '');
  return rows
    .slice(isHead ? 1 : 0)
    .flatMap(([source = '', target = '', word = '', instead = '']) => {
      const kind = kinds.find((one) => one === word.trim().toLowerCase()) ?? 'translate';
      const isNamed = source.trim() !== '' || (kind === 'forbid' && instead.trim() !== '');
      const isWhole = isNamed && (target.trim() !== '' || kind === 'keep');
      return isWhole ? [{ source, target, kind, ...(instead.trim() ? { instead } : {}) }] : [];
    });
}

function quote(cell: string): string {
  return /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The sign that parts the first row's cells, outside quotation marks. */
function separatorOf(text: string): string {
  const first =
    text
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/[\r\n]/)
      .find((row) => row !== '') ?? '';
  return [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';';
}

function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^\\r\\n${separator}]*))(${separator}|\\r\\n?|\\n|$)`,
    'gy',
  );
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] !== separator) {
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
      if (match[3] === '') break;
    }
  }
  return rows;
}
