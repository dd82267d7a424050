import { Kind } from '../../reading/words.ts';
import type { Sides } from '../reading/sides.ts';
import { type Match, readMatches } from './matches.ts';
import { type Exchanged, signOf } from './relations.ts';

const opens = { russian: new Kind(/^(?:сначала|сперва|вначале)$/), english: new Kind(/^first$/) };
const follows = {
  russian: new Kind(/^(?:потом|затем|после|далее)$/),
  english: new Kind(/^(?:then|next|afterwards)$/),
};
const reach = 6;

/** «Сначала тесты, потом сборка» told as “first the build, then the tests”: the first step stands behind `then`. */
export function findReversedSteps(sides: Sides): Exchanged | undefined {
  const { russian, english } = sides;
  if (!opens.english.isIn(sides.inEnglish) || !opens.russian.isIn(sides.inRussian))
    return undefined;
  const at = english.findIndex(({ word }) => opens.english.has(word));
  const then = english.findIndex(({ word }, step) => step > at && follows.english.has(word));
  if (at < 0 || then < 0) return undefined;
  const first = russian.findIndex(({ word }) => opens.russian.has(word));
  const next = russian.findIndex(({ word }, step) => step > first && follows.russian.has(word));
  if (first < 0 || next < 0) return undefined;
  const matches = readMatches(sides);
  const within = (from: number, to: number) =>
    matches.filter(({ own }) => own > from && own < to && own <= from + reach);
  const [one, two] = [within(first, next), within(next, russian.length)];
  const isLater = ({ told }: Match) => told > then;
  // The verb of the first step serves both where the second has none.
  if (!one.some(isLater) || !two.some(({ told }) => told > at && told < then)) return undefined;
  if (one.slice(1).some((match) => !isLater(match)) || two.some(isLater)) return undefined;
  return { russian: signOf('step', russian, first), english: signOf('step', english, at) };
}
