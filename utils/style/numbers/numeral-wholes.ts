import type { Span } from '../../text/span.ts';
import { formatNumber, type NumberWord } from './values/english-words.ts';
import { readEnglish } from './values/read-english.ts';
import { numberKey, type Value } from './values/value.ts';

/** A numeral of more than its own words, in digits: `two and a half thousand`, the `two` of `two to three thousand`. */
export interface Whole extends Span {
  digits: string;
  /** The source says neither of the values that it may have: it is told, and not mended. */
  isUnsure?: true;
}

/** The numerals of a line that say another number than their own words: with a half, a part, or a shared scale. */
export function readWholes(
  text: string,
  numbers: readonly NumberWord[],
  source: readonly Value[],
): Map<NumberWord, Whole> {
  const wholes = new Map<NumberWord, Whole>();
  if (!/\bhalf|thousand|million|billion|hundred|third|quarter|fifth|tenth/i.test(text))
    return wholes;
  const values = new Map(readEnglish(text).map((value) => [value.start, value]));
  const keys = new Set(source.flatMap((value) => value.keys));
  for (const number of numbers) {
    const value = values.get(number.start);
    if (!value || value.number === undefined || number.kind === 'ordinal' || value.form !== 'words')
      continue;
    const whole = wholeOf(text, number, value, keys);
    if (whole) wholes.set(number, whole);
  }
  return wholes;
}

function wholeOf(
  text: string,
  number: NumberWord,
  value: Value,
  keys: ReadonlySet<string>,
): Whole | undefined {
  const { start, end, number: said } = value as Value & { number: number };
  if (value.kind === 'part') {
    const below = Math.round(number.value / said);
    return number.value > 1 && value.keys.some((key) => keys.has(key))
      ? { start, end, digits: `${number.value}/${below}` }
      : undefined;
  }
  if (said === number.value || value.kind !== 'count') return undefined;
  if (/and a half/i.test(text.slice(start, end))) return { start, end, digits: formatNumber(said) };
  // A range shares its scale where the source does: «от 2 до 3000» is said in the same words.
  if (!value.isJoined) return undefined;
  const isShared = keys.has(numberKey(said));
  const isOwn = keys.has(numberKey(number.value));
  const { start: from, end: to } = number;
  if (isShared) return { start: from, end: to, digits: formatNumber(said) };
  return isOwn ? undefined : { start: from, end: to, digits: formatNumber(said), isUnsure: true };
}

const measured =
  /^[-‑](?:hour|day|week|month|year|minute|second|page|step|stage|part|column|person|mile|meter|story|storey|room|question|line|word)s?(?![\p{L}])/iu;

/**
 * Whether a numeral before or after a hyphen counts: `four-hour` where the source has the digit, `two-three weeks`.
 * Other compounds are words: `two-factor`.
 */
export function isCounting(
  text: string,
  number: NumberWord,
  numbers: readonly NumberWord[],
  source: readonly Value[],
): boolean {
  const { start, end, value } = number;
  // `2-three`: the other fix of a range came first.
  if (/[-‑]/.test(text[start - 1] ?? ''))
    return (
      /\d/.test(text[start - 2] ?? '') ||
      numbers.some((one) => one.end === start - 1 && one.kind === number.kind)
    );
  if (!/^[-‑]/.test(text.slice(end, end + 1))) return false;
  if (numbers.some((one) => one.start === end + 1 && one.kind === number.kind)) return true;
  return (
    measured.test(text.slice(end, end + 16)) &&
    source.some((one) => one.form === 'digits' && one.number === value)
  );
}

const counted =
  /^[ \u00a0](test|task|day|hour|week|month|year|minute|second|page|file|request|user|server|line|error|email|order|product)(s?)(?=(?:[ \u00a0](?:is|are|was|were|has|have|and|or|in|on|at|to|for|from|with|of|failed|passed|remain|will|can|per|a)(?!\w))|[.,;:!?)]|$)/i;
const verb = /^[ \u00a0](is|are|was|were|has|have)(?!\w)/i;
const one: Record<string, string> = { are: 'is', were: 'was', have: 'has' };

/** What the digits become with the noun that they count, so that it agrees: `1 task is`, `21 tests`. */
export function agree(
  text: string,
  end: number,
  digits: string,
): { end: number; replacement: string } {
  const match = counted.exec(text.slice(end, end + 40));
  if (!match || !/^[\d,.]+$/.test(digits)) return { end, replacement: digits };
  const [, noun, plural] = match as unknown as [string, string, string];
  const isOne = digits === '1';
  if (isOne === (plural === '')) return { end, replacement: digits };
  const at = end + match[0].length;
  const next = isOne ? verb.exec(text.slice(at, at + 8)) : null;
  const changed = next ? one[(next[1] as string).toLowerCase()] : undefined;
  const said = `${digits} ${isOne ? noun : `${noun}s`}`;
  return changed && next
    ? { end: at + next[0].length, replacement: `${said} ${changed}` }
    : { end: at, replacement: said };
}
