import { Kind } from '../../reading/words.ts';
import { placesOf, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import { type Exchanged, signOf } from './relations.ts';

const reach = 4;
const denying = new Kind(/^(?:not|rather|instead)$/);
const later = new Kind(/^then$/);
const following = new Kind(/^(?:затем|потом|после|далее)$/);
const but = new Kind(/^(?:а|но)$/);
const and = new Kind(/^(?:а|и)$/);
const not = new Kind(/^не$/);

/** «Банк, а не магазин» told as “the store, not the bank”; «на кожу, а затем на ткань» with the steps exchanged. */
export function findExchangedContrast(sides: Sides): Exchanged | undefined {
  const { russian, english, pair } = sides;
  const mayDeny = not.isIn(sides.inRussian) && denying.isIn(sides.inEnglish);
  const mayFollow = following.isIn(sides.inRussian) && later.isIn(sides.inEnglish);
  if (!mayDeny && !mayFollow) return undefined;
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
    const [one, two] = [(russian[at] as Token).word, (russian[at + 1] as Token).word];
    const isDenied = but.has(one) && not.has(two);
    const isThen = and.has(one) && following.has(two);
    if (!isDenied && !isThen) continue;
    const [own, other] = [nearest(at - 1, -1), nearest(at + 2, 1)];
    if (own === undefined) continue;
    const first = placeOf(own) as number;
    const second = other === undefined ? undefined : placeOf(other);
    const turn = english.findIndex(({ word }) => (isDenied ? denying : later).has(word));
    // What is denied, or comes later, stands behind the word that says so.
    if (turn < 0 || first < turn || first > turn + reach) continue;
    // «Местным, а не приезжим» told as “to visitors, not to locals”: of one of them nothing may be known.
    const isKnown = second !== undefined && second <= turn && turn - second <= reach;
    const isAlone =
      second === undefined &&
      isDenied &&
      !english.slice(turn, first).some(({ text }) => text === 'but');
    if (!isKnown && !isAlone) continue;
    return {
      russian: signOf('contrast', russian, other ?? own),
      english: signOf('contrast', english, first),
    };
  }
  return undefined;
}
