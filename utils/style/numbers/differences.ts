import type { Span } from '../../text/span.ts';
import type { Difference } from './difference.ts';
import { type Match, matchValues, type Side } from './match-values.ts';
import { numberDifferences } from './number-differences.ts';
import { changedMeasure } from './periods.ts';
import { quantityDifferences } from './quantity-differences.ts';
import { readDigits } from './values/read-digits.ts';
import { readEnglish } from './values/read-english.ts';
import { readName } from './values/read-name.ts';
import { readRussian } from './values/read-russian.ts';
import { readTokens } from './values/tokens.ts';
import type { Value } from './values/value.ts';

export interface Comparison {
  differences: Difference[];
  /** Numbers of the source that must be answered, and how many are. */
  of: number;
  kept: number;
}

const nothing: Comparison = { differences: [], of: 0, kept: 0 };
const mayCount = /\d|[½⅓⅔¼¾⅕⅛]/;

/**
 * Compares the numbers of a Russian text and its English by value: words and digits, ranges, dates, units, bounds.
 * `skip` are stretches (merged) that are no prose: code, addresses, enumerators.
 */
export function compareTexts(
  source: string,
  target: string,
  skip: { source?: readonly Span[]; target?: readonly Span[] } = {},
): Comparison {
  const own = readRussian(source, skip.source);
  const given = readEnglish(target, skip.target);
  if (own.length === 0 && given.length === 0 && !mayCount.test(source + target)) {
    const measure = changedMeasure(source, target);
    return measure
      ? { ...nothing, differences: [{ kind: 'quantity', type: 'period', ...measure }] }
      : nothing;
  }
  const sides: [Side, Side] = [
    { text: source, values: own },
    { text: target, values: given },
  ];
  const match = matchValues(...sides);
  return readMatch(match, ...sides);
}

function readMatch(match: Match, source: Side, target: Side): Comparison {
  const quantities = quantityDifferences(match, source.text, target.text);
  const numbers = numberDifferences(match, source, target, quantities);
  const differences = [...numbers, ...quantities].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { differences, of: match.of, kept: match.of - match.lost.length };
}

/** The same for any two languages: only what is written in digits, and only what is lost. */
export function compareDigits(
  source: string,
  target: string,
  skip: { source?: readonly Span[]; target?: readonly Span[] } = {},
): Comparison {
  const { lost, of } = matchValues(
    { text: source, values: readAnyDigits(source, skip.source) },
    { text: target, values: readAnyDigits(target, skip.target) },
  );
  const end = target.length;
  const differences = lost.map(
    (own): Difference => ({ kind: 'number', type: 'lost', source: own, start: end, end }),
  );
  return { differences, of, kept: of - lost.length };
}

/** A point and a comma are read both ways: which is the custom is not known. */
function readAnyDigits(text: string, skip: readonly Span[] = []): Value[] {
  return readTokens(text, skip)
    .filter(({ isDigits }) => isDigits)
    .flatMap((token) => {
      const name = readName(token, text, 'ru');
      if (name) return name;
      const other = readDigits(token, 'en');
      return readDigits(token, 'ru').map((value, at) => ({
        ...value,
        keys: [...new Set([...value.keys, ...(other[at]?.keys ?? [])])],
      }));
    });
}

/**
 * How the numbers of an English text differ from its Russian, by value: empty where they agree. A fix is sure only
 * where it leaves no more of them than there were: `compareValues(ru, after).length <= compareValues(ru, before).length`.
 */
export function compareValues(source: string, target: string): Difference[] {
  return compareTexts(source, target).differences;
}
