import type { Remark } from '../../look.ts';
import type { Pair } from '../../reading/pair.ts';
import { Lexicon, type Sign } from '../reading/lexicon.ts';
import { type Places, placesOf, proveSides, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { sayTurned } from '../reading/turned.ts';
import type { Relation } from '../words/relations.ts';
import { findPartners } from './partners.ts';

const denial = /^(?:не|ни|нет|нельзя|без|not|no|never|cannot)$/;

export interface Exchanged {
  russian: Sign<string>;
  english: Sign<string>;
}

/** One word, called what it is in a relation. */
export function signOf(name: string, words: readonly Token[], at: number): Sign<string> {
  return { ...(words[at] as Token), name, from: at, to: at };
}

/** What the first of these readings finds that finds anything. */
export function findExchanged(
  pair: Pair,
  ...readings: ((sides: Sides) => Exchanged | undefined)[]
): Remark[] {
  for (const find of readings) {
    const found = proveSides(pair, (sides) => {
      const other = find(sides);
      return other ? [sayTurned(pair, other.russian, other.english)] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Reads a relation of words to the word after them: «после оплаты» told as “before the payment”. */
export function readRelation(
  relation: Relation,
  reach: number,
): (sides: Sides) => Exchanged | undefined {
  const inRussian = new Lexicon(relation.russian);
  const inEnglish = new Lexicon(relation.english);
  return (sides) => {
    const { russian, english, pair } = sides;
    const own = inRussian.read(russian).filter(({ name }) => relation.others[name]);
    if (own.length === 0) return undefined;
    const signs = inEnglish.read(english);
    if (!signs.some(({ name }) => name !== 'other')) return undefined;
    const saidBefore = new Set(own.map(({ name }) => name));
    const said = new Set(signs.map(({ name }) => name));
    const partners = findPartners(pair).english;
    const places = placesOf(sides);
    const ending = new Map(signs.map((sign) => [sign.to, sign]));
    for (const sign of own) {
      const at = focusOf(russian, sign, reach, partners, places);
      const other = at === undefined ? undefined : before(ending, at, reach);
      if (!other || !relation.others[sign.name]?.includes(other.name)) continue;
      // «После обновления …, а до него …» has both, and so has its English.
      if (saidBefore.has(other.name) && said.has(sign.name)) continue;
      if (/^(?:none|unless)$/.test(other.name) && isDenied(russian, sign)) continue;
      // «До оплаты не отгружаем» is `only after payment`.
      if (/^(?:before|after)$/.test(sign.name) && isDenied(russian, sign) && !isDenying(english))
        continue;
      // «Не на всех» is `missing on some` as well.
      if (sign.name === 'all' && isDenied(russian.slice(0, sign.to + 1), sign)) continue;
      // «Пока смета не утверждена» has its denial apart.
      const isUntil =
        sign.name === 'until' ||
        (sign.name === 'while' && isDenied(russian, sign) && !isDenying(english));
      if (isUntil && other.name === 'after' && isDeniedElsewhere(russian, sign)) continue;
      // «Как только оплатите» is `not until you pay`.
      if (
        sign.name === 'when' &&
        other.name === 'until' &&
        (isDenying(russian) || isDenying(english))
      )
        continue;
      return { russian: sign, english: other };
    }
    return undefined;
  };
}

const denying =
  /^(?:не|ни|нет|нельзя|без|not|no|never|nothing|none|nobody|cannot|without|unable|[a-z]+n't)$/;

function isDenying(words: readonly Token[]): boolean {
  return words.some(({ text }) => denying.test(text));
}

/** «Не видно, пока не прокрутишь» is `visible only after`: two denials are taken back together. */
function isDeniedElsewhere(words: readonly Token[], { from, to, sentence }: Sign<string>): boolean {
  return words.some(
    (word, at) => (at < from || at > to) && word.sentence === sentence && denial.test(word.text),
  );
}

/** The first word after the sign that has one answer, in English. */
function focusOf(
  words: readonly Token[],
  { to, sentence }: Sign<string>,
  reach: number,
  partners: ReadonlyMap<number, number>,
  places: Places,
): number | undefined {
  for (let at = to + 1; at <= to + reach && words[at]?.sentence === sentence; at++) {
    const partner = partners.get((words[at] as Token).start);
    const place = partner === undefined ? undefined : places.get(partner);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The last sign before the word. */
function before(
  ending: ReadonlyMap<number, Sign<string>>,
  at: number,
  reach: number,
): Sign<string> | undefined {
  for (let step = at - 1; step >= at - reach; step--) {
    const sign = ending.get(step);
    if (sign) return sign;
  }
  return undefined;
}

function isDenied(words: readonly Token[], { to, from, clause }: Sign<string>): boolean {
  for (let at = to + 1; words[at]?.clause === clause; at++)
    if (denial.test((words[at] as Token).text)) return true;
  for (let at = from - 1; words[at]?.clause === clause; at--)
    if (denial.test((words[at] as Token).text)) return true;
  return false;
}
