/** Words that begin with another sound than their first letter says. */
const spokenVowel = /^(?:hour|honest|honou?r|heir)/i;
const spokenConsonant = /^(?:uni(?!n)|use|usu|uti|ubi|eu|ewe|one(?!ir)|once)/i;
/** A capital abbreviation is spelled: an SQL, a URL. */
const abbreviation = /^[A-Z]{2,}(?![a-z])/;

/** Whether an English word begins with a vowel's sound, and so has `an` before it. */
export function startsWithVowel(word: string): boolean {
  if (abbreviation.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return spokenVowel.test(word) || (/^[aeiou]/i.test(word) && !spokenConsonant.test(word));
}
