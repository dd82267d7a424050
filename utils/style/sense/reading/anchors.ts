import { renderingsOf } from '../../../terms/noun-renderings.ts';
import { stemEnglish, stemRussian } from '../../../text/stem.ts';
import { type Pair, perPair } from '../../reading/pair.ts';
import { perWord } from '../../reading/words.ts';
import { findPartners } from '../local/partners.ts';
import { readWords, type Word } from './line-words.ts';
import { type Mention, readMentions } from './mentions.ts';
import type { Pole } from './poles.ts';
import { readRussianVerb } from './russian-verb.ts';

/** Words that surely answer one another, by their numbers: each stands once in its line. */
export interface Anchors {
  /** The English word for a Russian one. */
  english: Map<number, number>;
  /** The Russian word for an English one. */
  russian: Map<number, number>;
}

/** Latin words and numbers, nouns of the table, words of the poles that stand once on both sides, and partners. */
export const findAnchors = perPair((pair): Anchors => {
  const anchors: Anchors = { english: new Map(), russian: new Map() };
  const taken = new Set<number>();
  for (const [from, to] of [...matchWords(pair), ...matchPoles(pair), ...matchPartners(pair)]) {
    if (anchors.english.has(from) || anchors.russian.has(to) || taken.has(to)) continue;
    anchors.english.set(from, to);
    anchors.russian.set(to, from);
    taken.add(to);
  }
  return anchors;
});

/** Days, tongues and currencies, of which one is told for another. */
const names: Record<string, string> = {
  понедельник: 'monday',
  вторник: 'tuesday',
  среда: 'wednesday',
  четверг: 'thursday',
  пятница: 'friday',
  суббота: 'saturday',
  воскресенье: 'sunday',
  будни: 'weekday',
  выходные: 'weekend',
  евро: 'euro',
  доллар: 'dollar',
  рубль: 'ruble',
  английский: 'english',
  немецкий: 'german',
  французский: 'french',
  испанский: 'spanish',
  итальянский: 'italian',
  польский: 'polish',
  русский: 'russian',
  украинский: 'ukrainian',
  китайский: 'chinese',
  японский: 'japanese',
  португальский: 'portuguese',
  турецкий: 'turkish',
  арабский: 'arabic',
  чешский: 'czech',
};
const nameStems = new Map(
  Object.entries(names).map(([russian, english]) => [
    stemRussian(russian),
    new Set([stemEnglish(english)]),
  ]),
);

/** What a Russian word may be anchored by: the words that surely render it; itself where it is Latin or a number. */
const askedBy = perWord(({ text }): { key: string; words: readonly string[] } | undefined => {
  if (!/[а-я]/.test(text)) return { key: text, words: [text] };
  const key = stemRussian(text);
  const words = /[а-я]/.test(key) ? (renderingsOf(key) ?? nameStems.get(key)) : [key];
  return words && { key, words: [...words] };
});
const stemOf = perWord(({ text }) => stemEnglish(text));

interface Asked {
  at: number;
  words: readonly string[];
  isRepeated: boolean;
}

function matchWords(pair: Pair): [number, number][] {
  const { russian, english } = readWords(pair);
  const asked = new Map<string, Asked>();
  const places = new Map<string, number[]>();
  for (let at = 0; at < russian.length; at++) {
    const own = askedBy((russian[at] as Word).word);
    if (!own) continue;
    const known = asked.get(own.key);
    if (known) known.isRepeated = true;
    else {
      asked.set(own.key, { at, words: own.words, isRepeated: false });
      for (const word of own.words) places.set(word, []);
    }
  }
  if (asked.size === 0) return [];
  for (let at = 0; at < english.length; at++) {
    const { text, word } = english[at] as Word;
    places.get(text)?.push(at);
    const stem = stemOf(word);
    if (stem !== text) places.get(stem)?.push(at);
  }
  const found: [number, number][] = [];
  for (const { at, words, isRepeated } of asked.values()) {
    const there = isRepeated ? undefined : onlyPlace(words, places);
    if (there !== undefined) found.push([at, there]);
  }
  return found;
}

/** Where one of the words stands, if that is one place. */
function onlyPlace(
  words: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  let only: number | undefined;
  for (const word of words)
    for (const at of places.get(word) ?? [])
      if (only === undefined) only = at;
      else if (only !== at) return undefined;
  return only;
}

/** Poles of direction that both sides have once. */
function matchPoles(pair: Pair): [number, number][] {
  const { russian, english } = readMentions(pair);
  if (russian.length === 0 || english.length === 0) return [];
  const own = onlyMentions(russian);
  const told = onlyMentions(english);
  const found: [number, number][] = [];
  for (const [pole, one] of own) {
    const there = told.get(pole);
    if (one && there) found.push([one.from, there.from]);
  }
  return found;
}

/** By pole of direction, in their order: the mention that alone means it, nothing where there are several. */
function onlyMentions(mentions: readonly Mention[]): Map<Pole, Mention | undefined> {
  const only = new Map<Pole, Mention | undefined>();
  for (const one of mentions)
    for (const { pole } of one.roles)
      if (pole.axis.kind === 'direction')
        only.set(pole, !only.has(pole) || only.get(pole) === one ? one : undefined);
  return only;
}

/** Words of which each is the other's only answer. */
function matchPartners(pair: Pair): [number, number][] {
  const { russian, english } = readWords(pair);
  const partners = findPartners(pair).english;
  if (partners.size === 0) return [];
  const places = new Map<number, number>();
  for (let at = 0; at < english.length; at++) places.set((english[at] as Word).start, at);
  const found: [number, number][] = [];
  for (let at = 0; at < russian.length; at++) {
    const { start, word } = russian[at] as Word;
    const partner = partners.get(start);
    const place = partner === undefined ? undefined : places.get(partner);
    // A verb stands where its tongue has it: it tells no order.
    if (place !== undefined && !readRussianVerb(word)) found.push([at, place]);
  }
  return found;
}
