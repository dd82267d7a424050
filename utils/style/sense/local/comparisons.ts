import { placesOf, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

const comparative = /(?:[а-я]{3}ее|[а-я]{2}[жшч]е|дешевле|больше|меньше|лучше|хуже)$/;
const plainWords =
  /^(?:уже|даже|также|тоже|еще|выше|ниже|раньше|позже|дальше|больше|меньше|чаще|реже|сообщение|значение|прочее|общее|будущее|последнее|следующее|предыдущее|среднее|верхнее|нижнее|внешнее|внутреннее|домашнее|лишнее)$/;
const exceeding =
  /^(?:превы[а-я]+|обогна[а-я]+|обгоня[а-я]+|опере[жд][а-я]+|превосх[а-я]+|перевес[а-я]+)$/;
const turning = /^(?:less|least|not|no|never|by|half)$/;
const reach = 4;

/** «Дуб дороже сосны» told as “pine is more expensive than oak”, «доходы превысили расходы» the other way round. */
export function findReversedComparison(sides: Sides): Exchanged | undefined {
  const { russian, english, pair } = sides;
  const at = russian.findIndex(
    ({ text }) => (comparative.test(text) && !plainWords.test(text)) || exceeding.test(text),
  );
  if (at < 1 || english.some(({ text }) => turning.test(text))) return undefined;
  const { clause, text } = russian[at] as Token;
  if (russian.some((word) => /^(?:не|ни|нет|менее|без)$/.test(word.text))) return undefined;
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
  const isVerb = exceeding.test(text);
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
