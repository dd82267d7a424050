import { Kind } from '../../reading/words.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

const opens = {
  russian: new Kind(/^(?:сначала|сперва|вначале)$/),
  english: new Kind(/^first$/),
};
const follows = {
  russian: new Kind(/^(?:потом|затем|после|далее)$/),
  english: new Kind(/^(?:then|next|afterwards)$/),
};
const reach = 4;

/** «Сначала тесты, потом сборка» told as “first the build, then the tests”: the first step stands behind `then`. */
export function findReversedSteps(sides: Sides): Exchanged | undefined {
  const { russian, english, pair } = sides;
  if (!opens.english.isIn(sides.inEnglish) || !opens.russian.isIn(sides.inRussian))
    return undefined;
  const at = english.findIndex(({ word }) => opens.english.has(word));
  const then = english.findIndex(({ word }, step) => step > at && follows.english.has(word));
  if (at < 0 || then < 0) return undefined;
  const first = russian.findIndex(({ word }) => opens.russian.has(word));
  const next = russian.findIndex(({ word }, step) => step > first && follows.russian.has(word));
  if (first < 0 || next < 0) return undefined;
  const partners = findPartners(pair).english;
  const places = new Map(english.map(({ start }, step) => [start, step]));
  const answerOf = (from: number, to: number) => {
    for (let step = from + 1; step <= from + reach && step < to; step++) {
      const place = places.get(partners.get((russian[step] as Token).start) ?? -1);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const one = answerOf(first, next);
  const two = answerOf(next, russian.length);
  if (one === undefined || two === undefined || one < then || two > then || two < at)
    return undefined;
  return { russian: signOf('step', russian, first), english: signOf('step', english, at) };
}
