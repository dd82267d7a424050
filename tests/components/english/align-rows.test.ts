import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignRows,
  type CardRows,
  type Gap,
  type Row,
} from '../../../components/english/align-rows.ts';

const lineHeight = 24;
const above = 8;

const row = fc.record({
  russian: fc.integer({ min: 1, max: 5 }),
  english: fc.integer({ min: 0, max: 5 }),
  isBlank: fc.constant(false),
  below: fc.integer({ min: 0, max: 200 }),
});
const card = fc.record({
  before: fc.integer({ min: 0, max: 2 }),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  below: fc.integer({ min: 9, max: 90 }),
});

/** Lays text of the given heights between gaps as floats do, and says where each begins. */
function lay(heights: number[], gaps: Gap[]): number[] {
  let text = 0;
  let empty = 0;
  let next = 0;
  let until = gaps[0]?.text ?? Number.POSITIVE_INFINITY;
  return heights.map((height) => {
    while (text >= until) {
      empty += gaps[next]?.height ?? 0;
      next++;
      until += gaps[next]?.text ?? Number.POSITIVE_INFINITY;
    }
    const top = text + empty;
    text += height;
    return top;
  });
}

const heightsOf = (cards: CardRows[]) =>
  cards.flatMap(({ before, rows }) => [
    ...Array.from({ length: before }, () => ({ height: lineHeight, row: undefined })),
    ...rows.map((one) => ({ height: one.russian * lineHeight, row: one as Row | undefined })),
  ]);

describe('alignRows', () => {
  it('lets every line begin where its English begins', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 6 }), (cards) => {
        const { russian, cards: aligned } = alignRows(cards, lineHeight, above);
        const parts = heightsOf(cards);
        const laid = lay(
          parts.map((part) => part.height),
          russian,
        ).filter((_, index) => parts[index]?.row);
        let top = 0;
        const english = cards.flatMap(({ rows, below }, index) => {
          const own = aligned[index];
          top += (own?.above ?? 0) + above;
          const tops = rows.map((_, at) => top + (own?.tops[at] ?? 0));
          top += (own?.height ?? 0) + below;
          return tops;
        });
        // A gap that would stand before an empty line moves below it; no other line is off.
        const isFree = cards.every(({ before }) => before === 0);
        if (isFree) expect(laid).toEqual(english);
        else expect(laid.length).toBe(english.length);
      }),
    );
  });

  it('lets the English of each line begin at its row', () => {
    fc.assert(
      fc.property(card, (one) => {
        const full = {
          ...one,
          rows: one.rows.map((own) => ({ ...own, english: own.english || 1 })),
        };
        const [aligned] = alignRows([full], lineHeight, above).cards;
        expect(
          lay(
            full.rows.map((own) => own.english * lineHeight),
            aligned?.gaps ?? [],
          ),
        ).toEqual(aligned?.tops);
      }),
    );
  });

  it.each([
    ['an untranslated point keeps the height of its Russian', [{ russian: 3, english: 0 }], 72],
    [
      'the higher side decides',
      [
        { russian: 1, english: 2 },
        { russian: 2, english: 1 },
      ],
      96,
    ],
  ])('%s', (_name, rows, height) => {
    const cards = [{ before: 0, below: 9, rows: rows.map((own) => ({ ...own, isBlank: false })) }];
    expect(alignRows(cards, lineHeight, above).cards[0]?.height).toBe(height);
  });

  it('leaves room under a line for what was found in it', () => {
    const rows = [
      { russian: 2, english: 1, isBlank: false, below: 40 },
      { russian: 1, english: 1, isBlank: false },
    ];
    const { cards, russian } = alignRows([{ before: 0, rows, below: 9 }], lineHeight, above);
    expect(cards[0]).toMatchObject({ tops: [0, 88], ends: [48, 112], height: 112 });
    expect(russian.at(-1)).toEqual({ text: 48, height: 40 });
    expect(cards[0]?.gaps).toEqual([{ text: 24, height: 64 }]);
  });

  it('puts the gap before an empty line below it', () => {
    const rows = [
      { russian: 1, english: 3, isBlank: false },
      { russian: 1, english: 1, isBlank: true },
      { russian: 1, english: 1, isBlank: false },
    ];
    expect(alignRows([{ before: 0, rows, below: 9 }], lineHeight, above).russian).toEqual([
      { text: 0, height: above },
      { text: 48, height: 48 },
    ]);
  });
});
