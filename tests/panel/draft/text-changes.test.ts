import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOffset } from '../../../utils/panel/draft/map-offset.ts';
import {
  applyChanges,
  changesBetween,
  invertChanges,
  mapChanges,
} from '../../../utils/panel/draft/text-changes.ts';

const text = fc.string({
  unit: fc.constantFrom('а', 'б', 'в', ' ', '\n', '👍', '1'),
  maxLength: 24,
});

describe('changes of a text', () => {
  it('turn the one into the other, and back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after);
        expect(applyChanges(before, changes)).toBe(after);
        expect(applyChanges(after, invertChanges(before, changes))).toBe(before);
      }),
    );
  });

  it.each([
    ['Третья строка', 'ДОБАВЛЕНО Третья строка', 13, 23],
    ['а\nб\nв', 'а!\nб\nв', 4, 5],
    ['один два три', 'один три', 10, 6],
    ['один', 'один', 2, 2],
    ['раз два', 'раз и два', 4, 6],
  ])('in %j → %j carry an offset of %i to %i', (before, after, offset, expected) => {
    expect(mapOffset(changesBetween(before, after), offset, 1)).toBe(expected);
  });

  it('made at the same time by two come to the same text in either order', () => {
    fc.assert(
      fc.property(text, text, text, (base, one, other) => {
        const [a, b] = [changesBetween(base, one), changesBetween(base, other)];
        const first = applyChanges(one, mapChanges(b, a, 1));
        const second = applyChanges(other, mapChanges(a, b, -1));
        expect(second).toBe(first);
      }),
    );
  });
});
