import type { Span } from '../text/span.ts';
import { stemEnglish, stemRussian } from '../text/stem.ts';

/** A word with what its forms have in common. */
export interface Token extends Span {
  stem: string;
  /** In lower case. */
  word: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words of a text, Russian or English, each with its stem. */
export function readTokens(text: string): Token[] {
  return [...text.matchAll(word)].map((match) => {
    const [found] = match;
    const stem = /[\u0400-\u052f]/.test(found) ? stemRussian(found) : stemEnglish(found);
    return { start: match.index, end: match.index + found.length, stem, word: found.toLowerCase() };
  });
}

const small = new Set(
  `the a an of to in on at by for from with and or but as is are was were be been being has have had do does did will would can could
  may might must shall should that which who whose this these those it its they them their you your we our i my he she his her not no
  also only than then when where if because so such each every all both any some more most less very up out into over under after before
  between during through about without within per via until while`.split(/\s+/),
);

/** An article, a preposition, a pronoun, an auxiliary verb: no part of a term. */
export function isSmall({ word: lower }: Token): boolean {
  return small.has(lower);
}

/** The tokens without the articles. */
export function withoutArticles(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ word: lower }) => !/^(?:the|an?)$/.test(lower));
}

/** Whether two words are forms of one. */
export function isSameToken(a: Token, b: Token): boolean {
  if (a.stem === b.stem) return true;
  const shorter = Math.min(a.stem.length, b.stem.length);
  // A soft ending the stemmer missed: almost all of a long stem agrees.
  return (
    shorter >= 5 &&
    Math.abs(a.stem.length - b.stem.length) <= 1 &&
    a.stem.slice(0, shorter) === b.stem.slice(0, shorter)
  );
}

/** Where the term's words stand side by side, in any form; places do not overlap. */
export function findPlaces(term: readonly Token[], text: readonly Token[]): Span[] {
  const places: Span[] = [];
  const first = term[0];
  if (!first) return places;
  for (let i = 0; i + term.length <= text.length; i++) {
    if (!isSameToken(first, text[i] as Token)) continue;
    if (term.every((one, k) => isSameToken(one, text[i + k] as Token))) {
      places.push({
        start: (text[i] as Token).start,
        end: (text[i + term.length - 1] as Token).end,
      });
      i += term.length - 1;
    }
  }
  return places;
}

/** How often a term stands in the words: side by side in any form, turned by `of` (`state of Terraform`), or as one word. */
export function countTerm(term: readonly Token[], text: readonly Token[]): number {
  const wanted = withoutArticles(term);
  const given = withoutArticles(text);
  const last = wanted[wanted.length - 1];
  if (!last) return 0;
  const straight = findPlaces(wanted, given).length;
  if (wanted.length === 1) return straight;
  const turned = findPlaces(
    [last, ...wanted.slice(0, -1)],
    given.filter((token) => token.word !== 'of'),
  ).length;
  const joined = wanted.map((token) => token.word).join('');
  const key = stemEnglish(joined);
  return (
    straight + turned + given.filter(({ stem, word: one }) => one === joined || stem === key).length
  );
}
