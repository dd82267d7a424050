import { mergeSpans } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';
import { type Comparison, compareDigits, compareTexts } from './differences.ts';

const read = new WeakMap<Pair, Comparison>();
const nothing: Comparison = { differences: [], of: 0, kept: 0 };

/** The numbers of a line beside its source, compared once for all who ask. */
export function comparePair(pair: Pair, isHome = true): Comparison {
  let found = read.get(pair);
  if (!found) {
    found = compare(pair, isHome);
    read.set(pair, found);
  }
  return found;
}

function compare(pair: Pair, isHome: boolean): Comparison {
  const { source, line } = pair;
  if (!source || pair.isUnanswered || line.isBlank) return nothing;
  const own = source.enumerator ? mergeSpans([...pair.settled, source.enumerator]) : pair.settled;
  const given = mergeSpans([
    ...(line.enumerator ? [line.enumerator] : []),
    ...line.opaque,
    ...pair.english.kept,
    ...pair.sealed,
  ]);
  return (isHome ? compareTexts : compareDigits)(source.text, line.text, {
    source: own,
    target: given,
  });
}
