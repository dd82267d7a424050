import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens as readNumbers } from '../../../utils/style/numbers/values/tokens.ts';
import { readPieces } from '../../../utils/style/reading/pieces.ts';
import { readTokens } from '../../../utils/style/sense/reading/tokens.ts';
import { mergeSpans } from '../../../utils/text/span.ts';

/** A sign of a third script at the end: the whole text is read by patterns then. */
const odd = ' 山';

const letters = [..."aZeéбЯё123.-'’,;:!?…()«»+#&/@_%$—– \u00a0\u202f"];
const texts = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });
const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(8)), { maxLength: 3 });

test('a text with a sign of a third script has no pieces', () => {
  expect(readPieces('Заказ 5K')).toHaveLength(2);
  expect(readPieces(`Заказ 5K${odd}`)).toBeUndefined();
});

test('words made of pieces are those that patterns find', () => {
  fc.assert(
    fc.property(texts, spans, (text, places) => {
      const own = ({ start }: { start: number }) => start < text.length;
      expect(readNumbers(text, [])).toEqual(readNumbers(text + odd, []).filter(own));
      const blank = mergeSpans(
        places.map(([start, length]) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        })),
      );
      expect(readTokens(text, blank)).toEqual(readTokens(text + odd, blank).filter(own));
    }),
    { numRuns: 500 },
  );
});
