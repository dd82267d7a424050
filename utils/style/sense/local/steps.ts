import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

const opens = { russian: /^(?:сначала|сперва|вначале)$/, english: /^first$/ };
const follows = { russian: /^(?:потом|затем|после|далее)$/, english: /^(?:then|next|afterwards)$/ };
const reach = 4;

/** «Сначала тесты, потом сборка» told as “first the build, then the tests”: the first step stands behind `then`. */
export function findReversedSteps({ russian, english, pair }: Sides): Exchanged | undefined {
  const at = english.findIndex(({ text }) => opens.english.test(text));
  const then = english.findIndex(({ text }, step) => step > at && follows.english.test(text));
  if (at < 0 || then < 0) return undefined;
  const first = russian.findIndex(({ text }) => opens.russian.test(text));
  const next = russian.findIndex(({ text }, step) => step > first && follows.russian.test(text));
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
