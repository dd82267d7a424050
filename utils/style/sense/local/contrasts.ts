import { placesOf, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

const reach = 4;
const denying = /^(?:not|rather|instead)$/;
const following = /^(?:затем|потом|после|далее)$/;

/** «Банк, а не магазин» told as “the store, not the bank”; «на кожу, а затем на ткань» with the steps exchanged. */
export function findExchangedContrast(sides: Sides): Exchanged | undefined {
  const { russian, english, pair } = sides;
  const partners = findPartners(pair).english;
  if (partners.size < 2) return undefined;
  const places = placesOf(sides);
  const placeOf = (at: number) => places.get(partners.get((russian[at] as Token).start) ?? -1);
  const nearest = (from: number, step: 1 | -1) => {
    for (let at = from; Math.abs(at - from) < reach && russian[at]; at += step)
      if (placeOf(at) !== undefined) return at;
    return undefined;
  };
  for (let at = 1; at < russian.length - 1; at++) {
    const [one, two] = [russian[at]?.text ?? '', russian[at + 1]?.text ?? ''];
    const isDenied = /^(?:а|но)$/.test(one) && two === 'не';
    const isThen = /^(?:а|и)$/.test(one) && following.test(two);
    if (!isDenied && !isThen) continue;
    const [own, other] = [nearest(at - 1, -1), nearest(at + 2, 1)];
    if (own === undefined || other === undefined) continue;
    const [first, second] = [placeOf(own) as number, placeOf(other) as number];
    const turn = english.findIndex(({ text }) => (isDenied ? denying : /^then$/).test(text));
    // What is denied, or comes later, stands behind the word that says so.
    if (turn < 0 || second > turn || first < turn || first > turn + reach) continue;
    if (turn - second > reach) continue;
    return {
      russian: signOf('contrast', russian, other),
      english: signOf('contrast', english, first),
    };
  }
  return undefined;
}
