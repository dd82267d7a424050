import type { Pair } from '../../reading/pair.ts';
import type { Word } from '../reading/line-words.ts';
import { type Mention, type Opposite, readMentions } from '../reading/mentions.ts';
import type { Pole, Role } from '../reading/poles.ts';
import { findPartners } from './partners.ts';

const reach = 4;

/**
 * Opposites before one and the same word: «после оплаты» told as “before payment”, «все письма» as “some emails”.
 * The word is known by its answer, so what else the line says elsewhere excuses nothing.
 */
export function findLocalOpposites(pair: Pair): Opposite[] {
  const { words, russian, english } = readMentions(pair);
  const told = new Set<Pole>();
  for (const { roles } of english)
    for (const { pole, strength } of roles) if (strength === 'sure') told.add(pole);
  const isAccused = ({ pole, strength }: Role) =>
    strength === 'sure' && pole.axis.poles.some((other) => other !== pole && told.has(other));
  const candidates = [...russian.entries()].filter(([, { roles }]) => roles.some(isAccused));
  if (candidates.length === 0) return [];
  const places = answersOf(pair, words.russian, words.english);
  const byEnd = new Map<number, Mention>();
  for (const one of english) for (let at = one.from; at < one.to; at++) byEnd.set(at, one);
  const found: Opposite[] = [];
  for (const [index, own] of candidates) {
    const at = focusOf(words.russian, own, places);
    const other = at === undefined ? undefined : nearest(words.english, at, own, byEnd);
    const conflict = other && findConflict(own, other);
    if (!conflict || isSaidNearby(russian, index, conflict.other)) continue;
    found.push({ russian: own, english: other, ...conflict });
  }
  return found;
}

/** A pole of the Russian word whose opposite the English one surely says, and nothing that the Russian may mean. */
function findConflict(own: Mention, other: Mention): { pole: Pole; other: Pole } | undefined {
  const meant = new Set(own.roles.map(({ pole }) => pole));
  if (other.roles.some(({ pole }) => meant.has(pole))) return undefined;
  for (const { pole, strength } of own.roles) {
    if (strength !== 'sure') continue;
    if (pole.axis.kind !== 'condition' && own.isNegated !== other.isNegated) continue;
    const role = other.roles.find(
      (one) => one.strength === 'sure' && one.pole.axis === pole.axis && one.pole !== pole,
    );
    if (role) return { pole, other: role.pole };
  }
  return undefined;
}

/** «До и после ремонта»: the other pole is said in the Russian too. */
function isSaidNearby(russian: readonly Mention[], index: number, pole: Pole): boolean {
  return russian
    .slice(Math.max(0, index - 2 * reach), index + 2 * reach + 1)
    .some(
      (one) =>
        one !== russian[index] &&
        one.roles.some((role) => role.pole === pole && role.strength !== 'weak'),
    );
}

/** The English word that answers the first word after the mention. */
function focusOf(
  words: readonly Word[],
  { to }: Mention,
  places: ReadonlyMap<number, number>,
): number | undefined {
  const clause = words[to - 1]?.clause;
  for (let at = to; at < to + reach && words[at]?.clause === clause; at++) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The last mention before the word that has to do with the Russian one. */
function nearest(
  words: readonly Word[],
  at: number,
  own: Mention,
  mentions: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const axes = new Set(own.roles.map(({ pole }) => pole.axis));
  const clause = words[at]?.clause;
  for (let step = at - 1; step >= at - reach && words[step]?.clause === clause; step--) {
    const mention = mentions.get(step);
    if (mention?.roles.some(({ pole }) => axes.has(pole.axis))) return mention;
  }
  return undefined;
}

/** The English word for a Russian one, by their numbers. */
function answersOf(
  pair: Pair,
  russian: readonly Word[],
  english: readonly Word[],
): Map<number, number> {
  const partners = findPartners(pair).english;
  const starts = new Map(english.map(({ start }, at) => [start, at]));
  const places = new Map<number, number>();
  russian.forEach(({ start }, at) => {
    const place = partners.get(start);
    const there = place === undefined ? undefined : starts.get(place);
    if (there !== undefined) places.set(at, there);
  });
  for (const [at, there] of sameNumbers(russian, english)) places.set(at, there);
  return places;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Numbers that stand once on both sides. */
function sameNumbers(russian: readonly Word[], english: readonly Word[]): [number, number][] {
  const [own, other] = [russian, english].map((words) => {
    const places = new Map<string, number>();
    words.forEach(({ text }, at) => {
      if (isDigit(text.charCodeAt(0)) && /^\d+$/.test(text))
        places.set(text, places.has(text) ? -1 : at);
    });
    return places;
  }) as [Map<string, number>, Map<string, number>];
  return [...own].flatMap(([text, at]): [number, number][] => {
    const there = other.get(text) ?? -1;
    return at >= 0 && there >= 0 ? [[at, there]] : [];
  });
}
