import type { Span } from '../../../text/span.ts';
import type { Unit } from './units.ts';

/** What a number does: counts, orders, tells a part, multiplies, or is one of the wholes that have no pieces. */
export type ValueKind =
  | 'count'
  | 'ordinal'
  | 'part'
  | 'times'
  | 'date'
  | 'month'
  | 'clock'
  | 'whole'
  | 'name';

/** One number of a text, in digits or words, with all that a reader takes from it. */
export interface Value extends Span {
  kind: ValueKind;
  form: 'digits' | 'words' | 'roman';
  /** What it may mean; two numbers agree where they share one: `n:1500`, `d:3-15`, `t:18:00`. */
  keys: string[];
  /** The number itself, scaled («5 тыс.» is 5000), where it is one. */
  number?: number;
  /** The number as written, before its scale. */
  written?: number;
  /** The stretch of a scale word: «тыс.», `million`. */
  scale?: Span;
  unit?: Unit;
  /** The stretch of the unit, of the sign or of the word. */
  unitSpan?: Span;
  /** It may go without an answer: `one`, «пара», `a third party`, «год» for 1 year. */
  isOptional?: true;
  isNegative?: true;
  /** It is joined to the number after it: «от 2 до 5», «двести-триста», `10, 20 and 30`. */
  isJoined?: true;
  /** What the separators would part: a list, a run of digits with spaces. */
  pieces?: number[];
  /** A decimal comma left in English. */
  isMiswritten?: true;
  /** The Latin word straight before it: `PHP 8`. */
  label?: string;
}

/** The key of a number: 12 digits are enough to tell two apart, and 0.1 + 0.2 is 0.3. */
export function numberKey(value: number): string {
  // Most numbers are small and whole, and need no rounding.
  const isExact = Number.isInteger(value) && Math.abs(value) < 1e12;
  return `n:${isExact ? value : Number(value.toPrecision(12))}`;
}

/** The keys of a part of a whole: a third is 1/3 and 33%. */
export function partKeys(part: number): string[] {
  const percent = Math.round(part * 100);
  // 1/2,500 is as little a percent as 1/3,000: neither is the other.
  return [`n:${Number(part.toPrecision(4))}`, ...(percent > 0 ? [`p:${percent}`] : [])];
}
