import { renderingsOf } from '../../../terms/noun-renderings.ts';
import { stemEnglish, stemRussian } from '../../../text/stem.ts';
import { type Pair, perPair } from '../../reading/pair.ts';
import { readWords, type Word } from './line-words.ts';
import { readMentions } from './mentions.ts';

/** Words that surely answer one another, by their numbers: each stands once in its line. */
export interface Anchors {
  /** The English word for a Russian one. */
  english: Map<number, number>;
  /** The Russian word for an English one. */
  russian: Map<number, number>;
}

/** Latin words and numbers, nouns of the table and words of the poles that stand once on both sides. */
export const findAnchors = perPair((pair): Anchors => {
  const anchors: Anchors = { english: new Map(), russian: new Map() };
  const taken = new Set<number>();
  for (const [from, to] of [...matchWords(pair), ...matchPoles(pair)]) {
    if (anchors.english.has(from) || anchors.russian.has(to) || taken.has(to)) continue;
    anchors.english.set(from, to);
    anchors.russian.set(to, from);
    taken.add(to);
  }
  return anchors;
});

/** Days and tongues, of which one is told for another. */
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

function matchWords(pair: Pair): [number, number][] {
  const { russian, english } = readWords(pair);
  const places = placesOf(english, ({ text }) => [text, stemEnglish(text)]);
  const own = placesOf(russian, ({ text }) => [/[а-я]/.test(text) ? stemRussian(text) : text]);
  const found: [number, number][] = [];
  for (const [key, at] of own) {
    if (at.length !== 1) continue;
    const words = /[а-я]/.test(key) ? (renderingsOf(key) ?? nameStems.get(key)) : [key];
    const there = new Set([...(words ?? [])].flatMap((word) => places.get(word) ?? []));
    const [only] = there;
    if (there.size === 1 && only !== undefined) found.push([at[0] as number, only]);
  }
  return found;
}

function placesOf(words: readonly Word[], keysOf: (word: Word) => string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const key of new Set(keysOf(word))) {
      const own = places.get(key);
      if (own) own.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

function matchPoles(pair: Pair): [number, number][] {
  const { russianPoles, englishPoles } = readMentions(pair);
  const found: [number, number][] = [];
  for (const [pole, own] of russianPoles) {
    const there = englishPoles.get(pole);
    if (pole.axis.kind === 'direction' && own.length === 1 && there?.length === 1)
      found.push([(own[0] as { from: number }).from, (there[0] as { from: number }).from]);
  }
  return found;
}
