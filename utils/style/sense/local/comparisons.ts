import { Kind } from '../../reading/words.ts';
import { readRussianVerb } from '../reading/russian-verb.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { readPlaces } from './matches.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

export const comparative = new Kind(
  /(?:[а-я]{3}ее|[а-я]{2}[жшч]е|дешевле|больше|меньше|лучше|хуже)$/,
);
const plainWord = new Kind(
  /^(?:уже|даже|также|тоже|еще|раньше|позже|дальше|чаще|реже|сообщение|значение|прочее|общее|будущее|последнее|следующее|предыдущее|среднее|верхнее|нижнее|внешнее|внутреннее|домашнее|лишнее)$/,
);
/** «Чаще всего» compares nothing, «чаще, чем» does. */
const often = new Kind(/^чаще$/);
const exceeding = new Kind(
  /^(?:превы[а-я]+|обогна[а-я]+|обгоня[а-я]+|опере[жд][а-я]+|превосх[а-я]+|перевес[а-я]+)$/,
);
const turning = new Kind(/^(?:less|least|not|no|never|by|half)$/);
const denial = new Kind(/^(?:не|ни|нет|менее|без)$/);
const bare: Record<string, RegExp> = {
  больше: /^(?:larger|bigger|greater|longer|higher|more)$/,
  выше: /^(?:higher|taller)$/,
  ниже: /^(?:lower|shorter)$/,
  чаще: /^(?:often|frequently)$/,
  охотнее: /^(?:willingly|readily|eagerly)$/,
  меньше: /^(?:smaller|shorter|lower|less)$/,
};
const reach = 4;

/** «Дуб дороже сосны» told as “pine is more expensive than oak”, «доходы превысили расходы» the other way round. */
export function findReversedComparison(sides: Sides): Exchanged | undefined {
  const { inRussian } = sides;
  if (!comparative.isIn(inRussian) && !exceeding.isIn(inRussian) && !often.isIn(inRussian))
    return undefined;
  const { russian, english, matches } = readPlaces(sides);
  const at = russian.findIndex(
    ({ word }, place) =>
      (comparative.has(word) && !plainWord.has(word)) ||
      exceeding.has(word) ||
      (often.has(word) && russian[place + 1]?.text === 'чем'),
  );
  if (at < 1) return undefined;
  const { clause, text, word: compared } = russian[at] as Token;
  if (russian.some((word) => word.clause === clause && denial.has(word.word))) return undefined;
  const places = new Map(matches.map(({ own, told }) => [own, told]));
  // «Крупные выгоднее, чем мелкие»: the comma parts no clause.
  const last = russian[at + 1]?.text === 'чем' ? clause + 1 : clause;
  const placeOf = (index: number) => {
    const word = russian[index];
    const isNear =
      word && word.clause >= clause && word.clause <= last && !readRussianVerb(word.word);
    return isNear ? places.get(index) : undefined;
  };
  const isVerb = exceeding.has(compared);
  const than = english.findIndex((word) => word.text === 'than');
  // «Больше» is `larger`, `longer`, `more`: its place is known by what stands behind it.
  const told =
    places.get(at) ??
    (isVerb ? placeOfVerb(sides, russian[at] as Token, english) : undefined) ??
    (bare[text]?.test(english[than - 1]?.text ?? '') ? than - 1 : undefined);
  if (told === undefined) return undefined;
  const pivot = isVerb ? told : than;
  if (pivot < told || pivot - told > 2 || english[pivot]?.clause !== english[told]?.clause)
    return undefined;
  if (
    english.some(
      (word) =>
        word.clause === english[pivot]?.clause && turning.has(word.word) && word !== english[told],
    )
  )
    return undefined;
  // «Утренние рейсы дешевле вечерних»: the noun serves both.
  const subject = nearest(at, -1, placeOf, (place) => place > pivot && place <= pivot + reach);
  const other = nearest(at, 1, placeOf, () => true);
  if (!subject) return undefined;
  if (other ? other.place >= told : isVerb || bare[text]) return undefined;
  return {
    russian: signOf('subject', russian, subject.at),
    english: signOf('object', english, subject.place),
  };
}

/** Verbs are no places: theirs is known by what answers them alone. */
function placeOfVerb({ pair }: Sides, { start }: Token, english: readonly Token[]) {
  const told = findPartners(pair).english.get(start);
  const at = english.findIndex((word) => word.start === told);
  return at < 0 ? undefined : at;
}

/** The nearest word of that side whose place is known. */
function nearest(
  from: number,
  step: 1 | -1,
  placeOf: (at: number) => number | undefined,
  isIt: (place: number) => boolean,
): { at: number; place: number } | undefined {
  for (let at = from + step; Math.abs(at - from) <= reach && at >= 0; at += step) {
    const place = placeOf(at);
    if (place !== undefined && isIt(place)) return { at, place };
  }
  return undefined;
}
