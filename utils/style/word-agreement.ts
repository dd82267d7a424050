import { everyMatch } from '../text/span.ts';
import { startsWithVowel } from '../text/vowel.ts';

/** A capital abbreviation is spelled: an SQL, a URL. */
const abbreviation = /^[A-Z]{2,}(?![a-z])/;

const article = /(?<![\p{L}\p{N}.'’-])(an?)\s+([A-Za-z]+)/giu;
const counted = /(?<![\p{L}\p{N}.,:/%$€£#-])(\d[\d,]*)\s+([a-z]+)(?![\p{L}\p{N}'’-])/gu;
/** Singular for all its `s`, or no noun at all. */
const noPlural = /(?:ss|us|is|ous|ics|ness|less|ways|as|has|was|does|this|its)$/;
const plural = /^[a-z]{2,}s$/;

/**
 * How many words of an English text disagree with what stands before them: `an point`, `a item`, `1 tasks`.
 * Counts only what is sure; the count of a text serves to see whether a change made one more.
 */
export function countMisfits(text: string): number {
  let count = 0;
  for (const [, word = '', next = ''] of everyMatch(text, article)) {
    if (next.length < 2 && !abbreviation.test(next)) continue;
    if (/^a$/i.test(word) === startsWithVowel(next)) count++;
  }
  for (const [, number = '', noun = ''] of everyMatch(text, counted))
    if (number === '1' && plural.test(noun) && !noPlural.test(noun)) count++;
  return count;
}
