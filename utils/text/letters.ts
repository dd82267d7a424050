import { showVisible } from './invisible.ts';

// Character classes as fragments of patterns: `\b` of JavaScript knows ASCII only, and would
// see a word's end after every Cyrillic letter.

export const cyrillic = '\\u0400-\\u052f\\u1c80-\\u1c8f\\u2de0-\\u2dff\\ua640-\\ua69f';
export const latin = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

const cyrillicLetter = new RegExp(`[${cyrillic}]`);
const latinLetter = new RegExp(`[${latin}]`);
const upperLetter = /\p{Lu}/u;

export function hasCyrillic(text: string): boolean {
  return cyrillicLetter.test(text);
}

export function hasLatin(text: string): boolean {
  return latinLetter.test(text);
}

export function isCapital(text: string): boolean {
  return upperLetter.test(text.slice(0, 1));
}

/** Makes one pattern of Russian words; `вы` finds «Вы», and not the end of «новы». */
export function russianWords(pattern: string): RegExp {
  return new RegExp(`(?<![${cyrillic}-])(?:${pattern})(?![${cyrillic}])`, 'iu');
}

/** A text as a fragment of a pattern that finds it as it is written. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Gives a replacement the letter case of the words that it replaces: all capitals, first, none. */
export function withCaseOf(original: string, replacement: string): string {
  const letters = original.replace(/[^A-Za-z]/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return replacement.toUpperCase();
  return isCapital(letters)
    ? replacement.slice(0, 1).toUpperCase() + replacement.slice(1)
    : replacement;
}

/** White space folded to single spaces, case and the dots of ё dropped: for «stands verbatim in». */
export function foldText(text: string): string {
  return showVisible(text).replace(/\s+/g, ' ').trim().toLowerCase().replace(/ё/g, 'е');
}
