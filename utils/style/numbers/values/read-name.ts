import type { Token } from './tokens.ts';
import { readUnit } from './units.ts';
import { numberKey, type Value } from './value.ts';

/**
 * A digit glued to a letter of any script belongs to a name: «Битрикс24», `A4`, «Т-34», «1С», `3D`. A unit, a scale,
 * an ordinal ending or a sign of multiplication glued to it does not make it one: `16GB`, `5K`, `2nd`, `10x`.
 */
export function readName(
  { text, start, end }: Token,
  whole: string,
  language: 'ru' | 'en',
): Value[] | undefined {
  if (!isGluedBefore(whole, start) && !isGluedAfter(whole, end, language)) return undefined;
  const number = Number(text.replace(/[^\d.]/g, ''));
  const name =
    /[\p{L}\p{N}_.\-/+:]*$/u.exec(whole.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const rest = /^[\p{L}\p{N}_]*/u.exec(whole.slice(end, end + 30))?.[0] ?? '';
  const value: Value = {
    start,
    end,
    kind: 'name',
    form: 'digits',
    keys: [],
    label: (name + text + rest).toLowerCase(),
  };
  value.keys = [
    ...new Set([
      `w:${text}`,
      ...(text.match(/\d+/g) ?? []).slice(0, 1).map((one) => numberKey(Number(one))),
      ...(Number.isFinite(number) ? [numberKey(number)] : []),
    ]),
  ];
  // The Latin ones are official terms, which 6.6 answers for.
  if (!/\p{Script=Cyrillic}/u.test(name.slice(-3) + rest)) value.isOptional = true;
  return [value];
}

function isGluedBefore(whole: string, start: number): boolean {
  const before = whole[start - 1] ?? ' ';
  if (before === ' ') return false;
  const further = whole[start - 2] ?? ' ';
  if (/[xх×]/i.test(before) && !/[\p{L}]/u.test(further)) return false;
  if (/[\p{L}_#]/u.test(before)) return before !== '#' || /\p{L}/u.test(further);
  if (before === '-') return /\p{L}/u.test(further);
  return /[.:/]/.test(before) && /\p{L}/u.test(further);
}

function isGluedAfter(whole: string, end: number, language: 'ru' | 'en'): boolean {
  // Nothing up to `@` is a letter.
  if (end >= whole.length || whole.charCodeAt(end) <= 0x40) return false;
  const after = whole.slice(end, end + 24);
  if (!/^[\p{L}_]/u.test(after)) return false;
  if (/^(?:st|nd|rd|th|s|k|K|M|B|bn|mln|[xх×]|тыс|млн|млрд|к|кк)(?![\p{L}_])/u.test(after))
    return false;
  if (/^[xх]\d/i.test(after)) return false;
  // `5G`, «1С», «5В» are names though a gram and a second are written so.
  if (/^(?:[A-ZСВДКМГ])(?![\p{L}_])/u.test(after)) return true;
  return readUnit(after, language) === undefined;
}
