import { findAnchors } from '../reading/anchors.ts';
import { readWords, type Word } from '../reading/line-words.ts';
import { perSides, placesOf } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';

export interface Match {
  /** Where the words stand, in Russian and in English. */
  own: number;
  told: number;
}

/** Words that surely answer one another, in the order of the Russian. */
export const readMatches = perSides((sides): Match[] => {
  const { russian, pair } = sides;
  const partners = findPartners(pair).english;
  const anchors = findAnchors(pair).english;
  const places = placesOf(sides);
  const { russian: own, english: told } = readWords(pair);
  const anchored = new Map<number, number>();
  for (const [from, to] of anchors)
    anchored.set((own[from] as Word).start, (told[to] as Word).start);
  const matches: Match[] = [];
  for (let at = 0; at < russian.length; at++) {
    const { start } = russian[at] as Token;
    const place = partners.get(start) ?? anchored.get(start);
    const there = place === undefined ? undefined : places.get(place);
    if (there !== undefined) matches.push({ own: at, told: there });
  }
  return matches;
});

export interface Places {
  russian: readonly Token[];
  english: readonly Token[];
  matches: Match[];
}

/** Names that both sides have are what changes places: the words with what the guards of words leave out. */
export const readPlaces = perSides(({ pair }): Places => {
  const { russian, english } = readWords(pair);
  return {
    russian,
    english,
    matches: [...findAnchors(pair).english].map(([own, told]) => ({ own, told })),
  };
});
