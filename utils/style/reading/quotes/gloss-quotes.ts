import { hasCyrillic } from '../../../text/letters.ts';
import { russianGlosses } from '../glosses/gloss.ts';
import type { Line } from '../line.ts';

const latinGloss =
  /[а-яё]["»”]?(?:\s*\((?:(?:или|то есть|т\.\s?е\.)\s+)?|,?\s+(?:или|то есть|т\.\s?е\.)\s+)$/iu;

/** Opening places of « » that only explain the term before them: they may go with the gloss. */
export function glossQuotes(source: Line, target: Line): Set<number> {
  const found = new Set(russianGlosses(source).map(({ open }) => open));
  const lower = target.text.toLowerCase();
  for (const { index } of source.text.matchAll(/«/g)) {
    const close = source.text.indexOf('»', index);
    if (close < 0) break;
    const words = source.text.slice(index + 1, close);
    if (
      hasCyrillic(words) ||
      words.length > 120 ||
      !latinGloss.test(source.text.slice(Math.max(0, index - 30), index))
    )
      continue;
    if (
      words
        .toLowerCase()
        .split(/[\s-]+/)
        .every((word) => lower.includes(word.slice(0, Math.max(4, word.length - 3))))
    )
      found.add(index);
  }
  return found;
}
