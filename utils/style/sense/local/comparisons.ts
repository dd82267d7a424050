import { Kind } from '../../reading/words.ts';
import { placesOf, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

const comparative = new Kind(/(?:[а-я]{3}ее|[а-я]{2}[жшч]е|дешевле|больше|меньше|лучше|хуже)$/);
const plainWord = new Kind(
  /^(?:уже|даже|также|тоже|еще|выше|ниже|раньше|позже|дальше|больше|меньше|чаще|реже|сообщение|значение|прочее|общее|будущее|последнее|следующее|предыдущее|среднее|верхнее|нижнее|внешнее|внутреннее|домашнее|лишнее)$/,
);
const exceeding = new Kind(
  /^(?:превы[а-я]+|обогна[а-я]+|обгоня[а-я]+|опере[жд][а-я]+|превосх[а-я]+|перевес[а-я]+)$/,
);
const denying = new Kind(/^(?:не|ни|нет|менее|без)$/);
const turning = new Kind(/^(?:less|least|not|no|never|by|half)$/);
const reach = 4;

/** «Дуб дороже сосны» told as “pine is more expensive than oak”, «доходы превысили расходы» the other way round. */
export function findReversedComparison(sides: Sides): Exchanged | undefined {
  const { russian, english, pair, inRussian, inEnglish } = sides;
  if (!comparative.isIn(inRussian) && !exceeding.isIn(inRussian)) return undefined;
  if (turning.isIn(inEnglish) || denying.isIn(inRussian)) return undefined;
  const at = russian.findIndex(
    ({ word }) => (comparative.has(word) && !plainWord.has(word)) || exceeding.has(word),
  );
  if (at < 1) return undefined;
  const { clause, word: compared } = russian[at] as Token;
  const partners = findPartners(pair).english;
  const places = placesOf(sides);
  const placeOf = (index: number) => {
    const word = russian[index];
    const partner = word?.clause === clause ? partners.get(word.start) : undefined;
    return partner === undefined ? undefined : places.get(partner);
  };
  const told = placeOf(at);
  const [subject, other] = [nearest(at, -1, placeOf), nearest(at, 1, placeOf)];
  if (told === undefined || !subject) return undefined;
  const isVerb = exceeding.has(compared);
  const pivot = isVerb ? told : english.findIndex((word) => word.text === 'than');
  if (pivot < told || pivot - told > 2 || english[pivot]?.clause !== english[told]?.clause)
    return undefined;
  if (subject.place <= pivot || subject.place > pivot + reach) return undefined;
  if (other ? other.place >= told : isVerb) return undefined;
  return {
    russian: signOf('subject', russian, subject.at),
    english: signOf('object', english, subject.place),
  };
}

/** The nearest word of that side whose place is known. */
function nearest(
  from: number,
  step: 1 | -1,
  placeOf: (at: number) => number | undefined,
): { at: number; place: number } | undefined {
  for (let at = from + step; Math.abs(at - from) <= reach && at >= 0; at += step) {
    const place = placeOf(at);
    if (place !== undefined) return { at, place };
  }
  return undefined;
}
