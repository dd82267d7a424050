import { mergeSpans } from '../../text/span.ts';
import { type Pair, perPair } from '../reading/pair.ts';
import { type Comparison, compareDigits, compareTexts } from './differences.ts';

const nothing: Comparison = { differences: [], of: 0, kept: 0 };

/** The numbers of a line beside its source, compared once for all who ask. */
export function comparePair(pair: Pair, isHome = true): Comparison {
  return isHome ? compareHome(pair) : compareForeign(pair);
}

const compareHome = perPair((pair) => compare(pair, compareTexts));
const compareForeign = perPair((pair) => compare(pair, compareDigits));

function compare(pair: Pair, compareBoth: typeof compareTexts): Comparison {
  const { source, line } = pair;
  if (!source || pair.isUnanswered || line.isBlank) return nothing;
  const own = source.enumerator ? mergeSpans([...pair.settled, source.enumerator]) : pair.settled;
  const given = mergeSpans([
    ...(line.enumerator ? [line.enumerator] : []),
    ...line.opaque,
    ...pair.english.kept,
    ...pair.sealed,
  ]);
  return compareBoth(source.text, line.text, { source: own, target: given });
}
