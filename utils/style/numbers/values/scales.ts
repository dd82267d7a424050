import type { Span } from '../../../text/span.ts';
import { afterSpace, isOther, signAt } from './beside.ts';
import { numberKey, type Value } from './value.ts';

const half = { ru: /^[ \u00a0]с[ \u00a0]половиной/iu, en: /^[ \u00a0]and a half/i };
const scales: Record<'ru' | 'en', [RegExp, number][]> = {
  ru: [
    [/^(?:[ \u00a0]|-)?(?:тыс(?:\.|яч[а-яё]*)?|k|к)(?![\p{L}])/iu, 1e3],
    [
      /^(?:[ \u00a0]|-)?(?:млн\.?|миллион[а-яё]*|кк|М(?=[.,;:)\s]*$)|M(?=[\s.,;)]))(?![\p{L}])/u,
      1e6,
    ],
    [/^(?:[ \u00a0]|-)?(?:млрд\.?|миллиард[а-яё]*)(?![\p{L}])/iu, 1e9],
    [/^(?:[ \u00a0]|-)?(?:трлн\.?|триллион[а-яё]*)(?![\p{L}])/iu, 1e12],
    [/^[ \u00a0](?:дюжин[а-яё]*)/iu, 12],
  ],
  en: [
    [/^(?:[ \u00a0]|-)?thousand(?![\p{L}])|^[kK](?![\p{L}\p{N}])/u, 1e3],
    [/^(?:[ \u00a0]|-)?(?:million|mln|mil)(?![\p{L}])|^M(?![\p{L}\p{N}])/u, 1e6],
    [/^(?:[ \u00a0]|-)?(?:billion|bn)(?![\p{L}])|^B(?![\p{L}\p{N}])/u, 1e9],
    [/^(?:[ \u00a0]|-)?trillion(?![\p{L}])/u, 1e12],
    [/^[ \u00a0]hundred(?![\p{L}])/u, 100],
    [/^[ \u00a0]dozen(?![\p{L}])/u, 12],
  ],
};

/** Of the words above, «с половиной» and `and a half` among them. */
const beginnings = { ru: 'ткkмmдс', en: 'tkmbhda' };

/**
 * Puts the scale to a number in digits: «5 тыс.», `1.5M`, «2 с половиной тысячи». The scale word was read as a number
 * of its own, which is taken into this one: «5 тысяч двести».
 */
export function joinScale(
  value: Value,
  next: Value | undefined,
  text: string,
  language: 'ru' | 'en',
): boolean {
  const { written } = value;
  if (value.form !== 'digits' || value.kind !== 'count' || written === undefined) return false;
  let at = value.end;
  const begins = text.charCodeAt(at) === 0x2d ? at + 1 : afterSpace(text, at);
  if (isOther(signAt(text, begins), beginnings[language])) return false;
  let window = text.slice(at, at + 32);
  let number = written;
  const more = half[language].exec(window);
  if (more) {
    number += 0.5;
    at += more[0].length;
    window = text.slice(at, at + 32);
    setNumber(value, number);
    value.end = at;
  }
  for (const [words, factor] of scales[language]) {
    const match = words.exec(window);
    if (!match) continue;
    const gap = /^[ \u00a0-]/.test(match[0]) ? 1 : 0;
    const scale: Span = { start: at + gap, end: at + match[0].length };
    const takesNext = next !== undefined && next.start === scale.start;
    const rest = takesNext && next.number !== undefined ? Math.max(0, next.number - factor) : 0;
    setNumber(value, number * factor + rest);
    value.written = number;
    value.scale = scale;
    value.end = takesNext ? Math.max(next.end, scale.end) : scale.end;
    delete value.isMiswritten;
    return takesNext;
  }
  return false;
}

/** Gives a value another number, and the key that goes with it. */
export function setNumber(value: Value, number: number): void {
  value.number = number;
  value.written ??= number;
  value.keys = [numberKey(number)];
}

const connector =
  /^[ \u00a0]?%?[ \u00a0]*(?:[-–—,…]|\.{2,3}|до|по|или|либо|и|to|or|and|through|till|until)[ \u00a0]*(?:[$€£₽]|US\$)?$/i;

/** Marks the numbers that a word or a dash joins, and shares the scale and the unit of their ends. */
export function joinValues(values: readonly Value[], text: string): void {
  for (let i = values.length - 2; i >= 0; i--) {
    const [value, next] = [values[i], values[i + 1]] as [Value, Value];
    const gap = text.slice(value.end, next.start);
    if (next.start - value.end > 12 || !connector.test(gap)) continue;
    value.isJoined = true;
    if (!gap.includes(',')) shareScale(value, next);
    shareUnit(value, next);
  }
}

function shareScale(value: Value, next: Value): void {
  if (value.scale || !next.scale || value.number === undefined || next.written === undefined)
    return;
  if (value.kind !== 'count' || !(value.number < next.written) || next.number === undefined) return;
  const written = value.number;
  setNumber(value, (written * next.number) / next.written);
  value.written = written;
  value.scale = next.scale;
}

function shareUnit(value: Value, next: Value): void {
  if (!value.unit && next.unit) value.unit = next.unit;
  else if (!next.unit && value.unitSpan && value.unitSpan.end <= value.start)
    next.unit = value.unit;
}
