/** Words that begin with another sound than their first letter says. */
const spokenVowel = /^(?:hour|honest|honou?r|heir)/i;
const spokenConsonant = /^(?:uni(?!n)|use|usu|uti|ubi|eu|ewe|one(?!ir)|once)/i;
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
  for (const [, word = '', next = ''] of text.matchAll(article)) {
    if (next.length < 2 && !abbreviation.test(next)) continue;
    if (/^a$/i.test(word) === startsWithVowel(next)) count++;
  }
  for (const [, number = '', noun = ''] of text.matchAll(counted))
    if (number === '1' && plural.test(noun) && !noPlural.test(noun)) count++;
  return count;
}

function startsWithVowel(word: string): boolean {
  if (abbreviation.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return spokenVowel.test(word) || (/^[aeiou]/i.test(word) && !spokenConsonant.test(word));
}
