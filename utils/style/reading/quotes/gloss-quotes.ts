import { hasCyrillic } from '../../../text/letters.ts';
import { russianGlosses } from '../glosses/gloss.ts';
import { isDerived, stemSet } from '../glosses/latin-gloss.ts';
import type { Line } from '../line.ts';
import type { Quote } from './line-quotes.ts';

const explained =
  /[а-яё]["»”“]?(?:\s*\((?:(?:или|то есть|т\.\s?е\.)\s+)?|,?\s+(?:или|то есть|т\.\s?е\.)\s+)$/iu;

/** Quotations that only explain the term before them: their marks may go with the gloss. The client's own words do not. */
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
      if (quote.isHalf || hasCyrillic(quote.text) || quote.text.length > 120) return false;
      if (!explained.test(source.text.slice(Math.max(0, quote.start - 30), quote.start)))
        return false;
      if (isClients(quote.text)) return false;
      stems ??= stemSet(target.text);
      return isDerived(quote.text.match(/[A-Za-z0-9+#]+/g) ?? [], stems);
    }),
  );
}
