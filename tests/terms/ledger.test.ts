import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affectedLines,
  findTerm,
  type LedgerEntry,
  printLedgerCsv,
  readLedger,
  readLedgerCsv,
  replaceRendering,
} from '../../utils/terms/index.ts';

const entry = (source: string, target: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  source,
  target,
  kind: 'translate',
  origin: 'author',
  at: 0,
  ...more,
});

describe('readLedger', () => {
  it('takes the newest word of the author, and tells what it overruled', () => {
    const { entries, overruled } = readLedger([
      entry('Счёт', 'account', { at: 1 }),
      entry('счет', 'invoice', { at: 2 }),
      entry('счёт', 'bill', { at: 9, origin: 'first' }),
    ]);
    expect(entries.map(({ target }) => target)).toEqual(['invoice']);
    expect(overruled.map(({ target }) => target)).toEqual(['account', 'bill']);
  });

  it('keeps forbidden words beside the rendering', () => {
    const { entries } = readLedger([
      entry('сайт', 'website'),
      entry('сайт', 'site', { kind: 'forbid' }),
      entry('сайт', 'web page', { kind: 'forbid' }),
    ]);
    expect(entries).toHaveLength(3);
  });

  it('leaves out what is half', () => {
    const keep = entry('Битрикс24', '', { kind: 'keep' });
    const { entries } = readLedger([entry(' ', 'x'), entry('дом', ''), keep]);
    expect(entries).toEqual([{ ...keep, target: 'Битрикс24' }]);
  });
});

describe('a ledger as CSV', () => {
  const text = fc
    .string({
      unit: fc.constantFrom('а', 'Ё', 'b', ' ', '"', ';', ',', '\n', '\r', '=', '\t'),
      minLength: 1,
    })
    .filter((one) => one.trim() !== '');
  const row = fc.record({
    source: text,
    target: text,
    kind: fc.constantFrom('translate' as const, 'keep' as const, 'forbid' as const),
  });

  it('comes back the same', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readLedgerCsv(printLedgerCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('begins with the mark of Excel and parts by semicolons', () => {
    expect(printLedgerCsv([entry('касса', 'till; desk')])).toBe(
      '\ufeffrussian;english;kind\r\nкасса;"till; desk";translate',
    );
  });

  it.each([
    ['of Excel', '\ufeffкасса;till\r\nчек;receipt\r\n'],
    ['with commas', 'source,target\nкасса,till\n\nчек,receipt'],
    ['with tabs', 'касса\ttill\nчек\treceipt\textra'],
  ])('%s is read', (_, csv) => {
    expect(readLedgerCsv(csv).map(({ source, target }) => [source, target])).toEqual([
      ['касса', 'till'],
      ['чек', 'receipt'],
    ]);
  });
});

const letter = [
  ['Посылка ждёт на полке 3 дня.', 'The package waits on the shelf for 3 days.'],
  ['Полки собирает робот.', 'A robot assembles the shelves.'],
  ['Номер полки видит кладовщик.', 'The storekeeper sees the number of the shelf.'],
  ['Книжная полка в вашем офисе мне понравилась.', 'I liked the book shelf in your office.'],
  ['Если полка занята, робот ищет другую.', 'If a shelf is occupied, the robot looks for another.'],
  ['Остальные полки пусты.', 'The others are empty.'],
  ['Полковник в отставке владеет складом.', 'A retired colonel owns the warehouse.'],
  ['Приложение Shelf Life не меняется.', 'The Shelf Life application does not change.'],
].map(([source = '', target = ''], key) => ({ key, source, target }));

describe('a term that is changed', () => {
  it.each([undefined, 'shelf'])('touches only its lines, from %s', (from) => {
    expect(affectedLines(letter, { source: 'полка', from, to: 'rack' })).toEqual([0, 1, 2, 4]);
  });

  it('agrees in number, article and case', () => {
    const change = { source: 'полка', from: 'shelf', to: 'aisle slot' };
    const after = affectedLines(letter, change).map((key) =>
      replaceRendering(letter[key] as (typeof letter)[number], change),
    );
    expect(after).toEqual([
      'The package waits on the aisle slot for 3 days.',
      'A robot assembles the aisle slots.',
      'The storekeeper sees the number of the aisle slot.',
      'If an aisle slot is occupied, the robot looks for another.',
    ]);
  });

  it.each([
    [
      'what was not counted is counted now',
      'тара',
      'packaging',
      'container',
      'Тара пуста.',
      'The packaging is empty.',
    ],
    [
      'more places than the Russian has',
      'ключ',
      'key',
      'code',
      'Ключ здесь.',
      'The key is the key.',
    ],
    ['no place', 'ключ', 'key', 'code', 'Ключ здесь.', 'It is here.'],
  ])('is left to the model: %s', (_, source, from, to, russian, english) => {
    expect(
      replaceRendering({ source: russian, target: english }, { source, from, to }),
    ).toBeUndefined();
  });

  it('takes any signs as they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (source, from, to) => {
        expect(Array.isArray(affectedLines(letter, { source, from, to }))).toBe(true);
        expect(Array.isArray(findTerm(from, source))).toBe(true);
        replaceRendering({ source, target: from }, { source, from: to, to: from });
      }),
    );
  });
});
