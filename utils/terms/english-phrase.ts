import { literally } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

/** An English noun phrase at its place: in the singular or plural, as a whole or by its last word alone. */
export interface PhrasePlace extends Span {
  isPlural: boolean;
}

const irregular: Record<string, string> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  index: 'indices',
  vertex: 'vertices',
  matrix: 'matrices',
  criterion: 'criteria',
  analysis: 'analyses',
  basis: 'bases',
  axis: 'axes',
  leaf: 'leaves',
  shelf: 'shelves',
  half: 'halves',
  life: 'lives',
};
const singulars = new Map(Object.entries(irregular).map(([one, many]) => [many, one]));
/** Things that are not counted: no plural, no `a`. */
const mass =
  /(?:^| )(?:music|information|data|software|hardware|equipment|furniture|packaging|advice|feedback|content|staff|luggage|traffic|stock|cargo|cutting|storage|access|research|work|money|cash|paper|weather|luck|news|evidence|knowledge|health|safety|support|training|pricing|billing|shipping)$/i;

/** Whether the phrase names what is not counted. */
export function isMass(phrase: string): boolean {
  return mass.test(phrase);
}

/** The plural of a phrase by its last word; of `point of sale` by the word before `of`. */
export function pluralOf(phrase: string): string {
  const of = / (?:of|for|in|to) .*$/.exec(phrase);
  if (of) return pluralOf(phrase.slice(0, of.index)) + of[0];
  return phrase.replace(/[A-Za-z]+$/, (word) => {
    const lower = word.toLowerCase();
    const odd = irregular[lower];
    if (odd) return word.charAt(0) + odd.slice(1);
    if (
      isMass(phrase) ||
      (/(?:[^s]s|series|species)$/.test(lower) && !/(?:us|is|as|os)$/.test(lower))
    )
      return word;
    if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(lower) ? `${word}es` : `${word}s`;
  });
}

/** The singular of a phrase by its last word. */
export function singularOf(phrase: string): string {
  return phrase.replace(/[A-Za-z]+$/, (word) => {
    const lower = word.toLowerCase();
    const odd = singulars.get(lower);
    if (odd) return word.charAt(0) + odd.slice(1);
    if (/(?:ss|us|is)$/.test(lower)) return word;
    if (/[^aeiou]ies$/.test(lower)) return `${word.slice(0, -3)}y`;
    if (/(?:sses|xes|zes|ches|shes)$/.test(lower)) return word.slice(0, -2);
    return /s$/.test(lower) ? word.slice(0, -1) : word;
  });
}

/** Where a phrase stands in an English line, in either number; not in code, nor inside a name or a longer word. */
export function findPhrase(line: string, phrase: string): PhrasePlace[] {
  const one = singularOf(phrase);
  const many = pluralOf(one);
  const forms = [...new Set([phrase, one, many])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${forms.map(asPattern).join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`,
    'giu',
  );
  const code = [...line.matchAll(/`[^`]*`|https?:\/\/\S+/g)];
  return [...line.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    if (code.some((span) => span.index < end && start < span.index + span[0].length)) return [];
    if (isInName(line, start, end, phrase)) return [];
    const isPlural =
      many !== one && found.toLowerCase().replace(/[ -]+/g, ' ') === many.toLowerCase();
    return [{ start, end, isPlural }];
  });
}

function asPattern(phrase: string): string {
  return phrase
    .trim()
    .split(/[\s-]+/)
    .map(literally)
    .join('[ \\u00a0-]');
}

/** `Common Weakness Enumeration` is no weakness. */
function isInName(line: string, start: number, end: number, phrase: string): boolean {
  if (/\p{Lu}/u.test(phrase)) return false;
  // A heading in capitals names nothing.
  if (!/\p{Ll}/u.test(line)) return false;
  const found = line.slice(start, end);
  const before = line.slice(0, start);
  const opens = /(?:^|[.!?:]\s+|\d[).]\s+|[-*•]\)?\s+|«)$/u.test(before) || before.trim() === '';
  const isCapital = /^\p{Lu}/u.test(found);
  if (/^\p{Lu}.*[ -]\p{Lu}/u.test(found)) return true;
  if (isCapital && !opens) return true;
  return isCapital && /^ \p{Lu}/u.test(line.slice(end, end + 2));
}
