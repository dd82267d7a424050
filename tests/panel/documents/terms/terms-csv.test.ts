import { describe, expect, it } from 'vitest';
import { termsOfCsv, termsToCsv } from '../../../../utils/panel/documents/terms/terms-csv.ts';
import type { TermRow } from '../../../../utils/storage/term-row.ts';

const terms = [
  { source: 'касса', target: 'till', kind: 'translate' as const },
  { source: 'пост', target: 'post; "message"', kind: 'translate' as const },
  { source: 'СберБизнес', target: 'СберБизнес', kind: 'keep' as const },
  { source: 'сайт', target: 'site', kind: 'forbid' as const },
  { source: '', target: 'utilize', kind: 'forbid' as const, instead: 'use' },
  { source: 'C++ (ядро)', target: 'a.b*c[d]', kind: 'translate' as const },
];
const rows = terms.map(
  (term): TermRow => ({ id: term.target, scope: 'all', origin: 'author', at: 1, ...term }),
);

describe('the ledger as CSV', () => {
  it('comes back the same', () => {
    expect(termsOfCsv(termsToCsv(rows))).toEqual({ terms, contradicted: [] });
  });

  it('leaves out what was turned down', () => {
    const refused = rows.map((row) => ({ ...row, isRefused: true as const }));
    expect(termsOfCsv(termsToCsv(refused)).terms).toEqual([]);
  });

  it('is read from Excel: semicolons, a mark, its line ends', () => {
    const csv = '\ufeffTerm;English\r\nКасса;cash desk\r\nчек;receipt\r\n;\r\n';
    expect(termsOfCsv(csv).terms).toEqual([
      { source: 'Касса', target: 'cash desk', kind: 'translate' },
      { source: 'чек', target: 'receipt', kind: 'translate' },
    ]);
  });

  it('names the terms of which the table says two things, and takes the later', () => {
    const csv = 'russian;english;kind\nсчёт;bill;\nчек;receipt;\nСчет;invoice;\nчек;receipt;';
    expect(termsOfCsv(csv)).toEqual({
      terms: [
        { source: 'Счет', target: 'invoice', kind: 'translate' },
        { source: 'чек', target: 'receipt', kind: 'translate' },
      ],
      contradicted: ['Счет'],
    });
  });

  it('puts what stands in several lines into one', () => {
    expect(termsOfCsv('"две\nстроки";two lines;').terms).toEqual([
      { source: 'две строки', target: 'two lines', kind: 'translate' },
    ]);
  });
});
