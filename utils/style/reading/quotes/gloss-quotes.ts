import { hasCyrillic } from '../../../text/letters.ts';
import { russianGlosses } from '../glosses/gloss.ts';
import { isDerived, stemSet } from '../glosses/latin-gloss.ts';
import type { Line } from '../line.ts';
import type { Quote } from './line-quotes.ts';

const explained =
  /[а-яё]["»”“]?(?:\s*\((?:(?:или|то есть|т\.\s?е\.)\s+)?|,?\s+(?:или|то есть|т\.\s?е\.)\s+)$/iu;

/** «Наблюдатель» (Observer): the brackets straight after a name in Russian say its English. */
const own =
  /^[ \u00a0]*\((?:(?:англ\.?|или|то есть|т\.\s?е\.)[ \u00a0]+)?([A-Za-z][^()\n]{0,118})\)/iu;

/**
 * Quotations that only explain the term before them, or are explained by the English after them: their marks may go
 * with the gloss. The client's own words do not.
 */
export function glossQuotes(
  quotes: readonly Quote[],
  source: Line,
  target: Line,
  isClients: (words: string) => boolean,
): Set<Quote> {
  const russian = new Set(russianGlosses(source).map(({ open }) => open));
  let stems: Set<string> | undefined;
  return new Set(
    quotes.filter((quote) => {
      if (russian.has(quote.start)) return true;
      if (quote.isHalf || quote.text.length > 120) return false;
      const isTold = (words: string) => {
        stems ??= stemSet(target.text);
        return isDerived(words.match(/[A-Za-z0-9+#]+/g) ?? [], stems);
      };
      if (hasCyrillic(quote.text)) {
        const english = own.exec(source.text.slice(quote.end, quote.end + 140))?.[1];
        return english !== undefined && !hasCyrillic(english) && isTold(english);
      }
      if (!explained.test(source.text.slice(Math.max(0, quote.start - 30), quote.start)))
        return false;
      if (isClients(quote.text)) return false;
      return isTold(quote.text);
    }),
  );
}
