import { describe, expect, it } from 'vitest';
import { glossaryToCsv, mergeCsv } from '../../../utils/panel/settings/glossary-csv.ts';

const glossary = [
  { source: 'касса', target: 'till' },
  { source: 'пост', target: 'post; message' },
];

describe('the glossary as CSV', () => {
  it('comes back the same', () => {
    expect(mergeCsv([], glossaryToCsv(glossary))).toEqual({ glossary, read: 2, left: 0 });
  });

  it('stands above what was there, and keeps the rest', () => {
    const csv = '\ufeffTerm;English\r\nКасса;cash desk\r\nчек;receipt\r\n';
    expect(mergeCsv(glossary, csv).glossary).toEqual([
      { source: 'Касса', target: 'cash desk' },
      { source: 'пост', target: 'post; message' },
      { source: 'чек', target: 'receipt' },
    ]);
  });

  it('tells what it leaves out', () => {
    const csv = 'russian;english;kind\nсайт;site;forbid\na=b;c;translate\n"две\nстроки";two lines;';
    expect(mergeCsv([], csv)).toEqual({
      glossary: [{ source: 'две строки', target: 'two lines' }],
      read: 1,
      left: 2,
    });
  });
});
