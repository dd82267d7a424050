import { findNumberWords } from '../../text/number-words.ts';
import { findNumerals, type Numeral } from '../../text/numbers.ts';
import { mergeSpans } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';
import { hasOrdinal } from './russian-numbers.ts';

const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const counting: [RegExp, string][] = [
  [/\b(?:once|single|an?|sole|only|each|every|same)\b/gi, '1'],
  [/\b(?:twice|both|double[sd]?|doubling|pairs?|two|half|halves|halved?|dual|second)\b/gi, '2'],
  [/\b(?:thrice|triple[sd]?|tripling)\b/gi, '3'],
  [/\b(?:quadruple[sd]?|quarters?|quarterly)\b/gi, '4'],
  [/\bdozen\b/gi, '12'],
  [/\bhalf\b/gi, '50'],
  [/\bquarter\b/gi, '25'],
  [/\b(?:noon|midday)\b/gi, '12'],
  [/\bmidnight\b/gi, '0'],
  [/\b(?:round[- ]the[- ]clock)\b/gi, '24'],
];

/** The numbers of the source line that its answer lacks; English sentences, code and addresses have their own rules. */
export function lostNumbers(pair: Pair): {
  lost: Numeral[];
  text: string[];
  of: number;
  lostPercent: boolean;
  lostTimes: boolean;
} {
  const none = { lost: [], text: [], of: 0, lostPercent: false, lostTimes: false };
  const { source, line } = pair;
  if (!source || pair.isUnanswered) return none;
  const skip = source.enumerator ? mergeSpans([...pair.settled, source.enumerator]) : pair.settled;
  const wanted = findNumerals(source.text, skip);
  if (wanted.length === 0) return none;
  const given = givenNumbers(pair);
  const take = (reading: string) => {
    const left = given.get(reading);
    // Those taken under another reading are dropped once, so that a long line stays linear.
    while (left && left.length > 0 && left[left.length - 1]?.taken) left.pop();
    const held = left?.pop();
    if (held) held.taken = true;
    return held !== undefined;
  };
  const lost = wanted.filter(
    (one) => !one.readings.some(take) && !(one.pieces.length > 1 && one.pieces.every(take)),
  );
  const percents = wanted.filter(({ isPercent }) => isPercent).length;
  const lostPercent = lost.length === 0 && percents > 0 && !/%|per\s?cent|\bpct\b/i.test(line.text);
  const times =
    /\d\s*×/.test(source.text) &&
    !/[×*]|\d\s?x|x\s?\d|\btimes\b|\bby\b|\bfold\b|-fold/i.test(line.text);
  return {
    lost,
    text: lost.map(({ start, end }) => source.text.slice(start, end)),
    of: wanted.length,
    lostPercent,
    lostTimes: lost.length === 0 && times,
  };
}

export function countNumbers(pair: Pair): { kept: number; of: number } {
  const { lost, of } = lostNumbers(pair);
  return { kept: of - lost.length, of };
}

interface Given {
  taken: boolean;
}

/** Each reading of the target's numbers, in digits first, then in words; one number answers once. */
function givenNumbers(pair: Pair): Map<string, Given[]> {
  const { text, enumerator } = pair.line;
  const given = new Map<string, Given[]>();
  const put = (readings: readonly string[]) => {
    const one = { taken: false };
    for (const reading of readings) {
      const same = given.get(reading);
      if (same) same.push(one);
      else given.set(reading, [one]);
    }
  };
  const skip = mergeSpans([
    ...(enumerator ? [enumerator] : []),
    ...pair.line.urls,
    ...pair.english.kept,
  ]);
  for (const { readings, pieces, isParted, end } of findNumerals(text, skip)) {
    // `the 10th` for «десятый» answers no 10 of the source.
    if (
      /^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3)) &&
      hasOrdinal(pair.source?.text ?? '', Number(readings[0]), 'words')
    )
      continue;
    put(readings);
    if (isParted) for (const piece of pieces) put([piece]);
  }
  for (const { value } of findNumberWords(text)) {
    put([String(value)]);
  }
  for (const match of text.matchAll(month))
    put([String(monthNames.indexOf((match[1] as string).toLowerCase()) + 1)]);
  for (const [words, value] of counting) for (const _ of text.matchAll(words)) put([value]);
  for (const match of text.matchAll(/\bv\.?\s?(\d+)\b/gi)) put([match[1] as string]);
  return given;
}
