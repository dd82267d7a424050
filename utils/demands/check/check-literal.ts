import type { Demand } from '../demand.ts';
import type { Found } from './checked.ts';
import { fold, foldValue } from './fold.ts';
import { enumerator } from './put-literal.ts';

const marks = /^[\s.,;:!?…()[\]{}<>#>]+/u;

/** Whether the text begins with the value; what follows it must not go on the word. */
export function findAtStart(text: string, value: string, isStrict: boolean): Found {
  const folded = fold(text, isStrict);
  const wanted = foldValue(value, isStrict);
  const skipped = wanted && marks.test(wanted) ? 0 : (marks.exec(folded.text)?.[0].length ?? 0);
  // The number of a point is the form's, no words of the letter.
  const number = enumerator.exec(folded.text)?.[0].length ?? 0;
  const from =
    [0, skipped, number].find((start) => wanted !== '' && folded.text.startsWith(wanted, start)) ??
    skipped;
  if (wanted === '' || !folded.text.startsWith(wanted, from)) return undefined;
  const to = from + wanted.length;
  if (goesOn(wanted, folded.text, to)) return undefined;
  return { start: folded.at[from] ?? 0, end: folded.at[to] ?? text.length };
}

/** Whether the text ends with the value, marks aside. */
export function findAtEnd(text: string, value: string, isStrict: boolean): Found {
  const folded = fold(text, isStrict);
  const wanted = foldValue(value, isStrict);
  const trimmed = folded.text.endsWith(wanted)
    ? folded.text
    : folded.text.replace(/[\s.,;:!?…)\]]+$/u, '');
  const from = trimmed.length - wanted.length;
  if (wanted === '' || from < 0 || !trimmed.endsWith(wanted)) return undefined;
  if (/^[\p{L}\p{N}]/u.test(wanted) && /[\p{L}\p{N}]$/u.test(trimmed.slice(0, from)))
    return undefined;
  return { start: folded.at[from] ?? 0, end: folded.at[trimmed.length] ?? text.length };
}

/** Where the value stands as whole words. */
export function findWord(text: string, value: string, isStrict: boolean): Found {
  const folded = fold(text, isStrict);
  const wanted = foldValue(value, isStrict);
  if (wanted === '') return undefined;
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const before = folded.text.slice(0, at);
    if (/^[\p{L}\p{N}]/u.test(wanted) && /[\p{L}\p{N}]$/u.test(before)) continue;
    if (goesOn(wanted, folded.text, at + wanted.length)) continue;
    return { start: folded.at[at] ?? 0, end: folded.at[at + wanted.length] ?? text.length };
  }
  return undefined;
}

function goesOn(wanted: string, text: string, to: number): boolean {
  return /[\p{L}\p{N}]$/u.test(wanted) && /^[\p{L}\p{N}]/u.test(text.slice(to, to + 2));
}

/** «In capitals», «lower case», «exactly so» and the looks of a code make the comparison strict. */
export function isStrict({ quote, value = '' }: Pick<Demand, 'quote' | 'value'>): boolean {
  return (
    /\b(?:in (?:all )?(?:caps|capitals|capital letters|upper ?case|lower ?case)|all caps|upper ?case|lower ?case|exactly (?:so|like (?:this|that)|as (?:written|shown|is))|case[- ]sensitive|verbatim)\b|заглавными|прописными|строчными|капсом|в точности|точно так/iu.test(
      quote,
    ) || /^#?(?=[\p{L}\d_-]*\d)(?=[\p{L}\d_-]*[A-Z])[A-Za-z\d_-]{5,}$/u.test(value)
  );
}
