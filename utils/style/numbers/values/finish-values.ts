import { afterSpace, isOther, isSpaceAt, signAt } from './beside.ts';
import { joinClocks } from './clocks.ts';
import { joinDates } from './dates.ts';
import { joinScale, joinValues } from './scales.ts';
import { readUnit, sizeKeys, unitAfter, unitBefore } from './units.ts';
import { numberKey, partKeys, type Value } from './value.ts';

/** Gives the numbers of a text their scale, unit and sign, and joins those that are one: dates, times, ranges. */
export function finishValues(
  values: readonly Value[],
  text: string,
  language: 'ru' | 'en',
): Value[] {
  const scaled: Value[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as Value;
    if (joinScale(value, values[i + 1], text, language)) i++;
    scaled.push(value);
    if (value.kind === 'month') continue;
    readSuffix(value, text, language);
    // `1930s` are no seconds.
    if (!readDecade(value, text, language)) readUnitOf(value, text, language);
    if (language === 'ru') readLesser(value, text);
    readSign(value, text);
  }
  joinValues(scaled, text);
  for (const value of scaled)
    if (value.unit && value.number !== undefined && value.kind !== 'name')
      value.keys.push(...sizeKeys(value.number, value.unit));
  return joinClocks(joinDates(scaled, text), text, language);
}

/** What stands glued after a number: `2nd`, «2-й», `90s`, «90-е», `10x`. */
function readSuffix(value: Value, text: string, language: 'ru' | 'en'): void {
  const { number } = value;
  if (value.form !== 'digits' || number === undefined || value.kind !== 'count') return;
  if (isOther(signAt(text, afterSpace(text, value.end)), suffixes[language])) return;
  const after = text.slice(value.end, value.end + 6);
  if (decade[language].test(after) && number % 10 === 0) return;
  if (ordinal[language].test(after)) {
    value.kind = 'ordinal';
    value.end += /^-?\p{L}+/u.exec(after)?.[0].length ?? 0;
  } else if (/^[ \u00a0]?[xх×](?![\p{L}\p{N}])/iu.test(after)) value.kind = 'times';
}

/** `1930s`, «30-е», «тридцатых годах»: ten years, by the number they begin with. */
function readDecade(value: Value, text: string, language: 'ru' | 'en'): boolean {
  const { number, kind, form, start, end } = value;
  if (number === undefined || number % 10 !== 0 || number < 20) return false;
  const isTold =
    form === 'digits'
      ? kind === 'count' && decade[language].test(text.slice(end, end + 6))
      : kind === 'ordinal' && /[а-яё]ы[ехм]и?$/i.test(text.slice(start, end));
  if (isTold) value.keys.push(`decade:${number % 100}`);
  return isTold;
}

const decade = { ru: /^-(?:е|х|ые|ых)(?![а-яё])/iu, en: /^['’]?s(?!\w)/ };
const suffixes = { ru: '-xх', en: "'snrtxх" };
const ordinal = {
  ru: /^-(?:й|я|е|ю|ая|ый|ой|го|ого|му|ому|м|ом|ую)(?![а-яё])/iu,
  en: /^(?:st|nd|rd|th)(?!\w)/,
};

function readUnitOf(value: Value, text: string, language: 'ru' | 'en'): void {
  if (value.kind === 'name' || value.kind === 'date') return;
  const found = unitBefore(text, value.start) ?? unitAfter(text, value.end, language);
  if (!found) return;
  if (value.unit && found.start > value.end) return;
  // «в 2024 г.» is a year and no gram.
  if (
    found.unit.id === 'g' &&
    value.number !== undefined &&
    value.number >= 1000 &&
    value.number < 2200
  )
    return;
  value.unit = found.unit;
  value.unitSpan = { start: found.start, end: found.end };
  if (found.unit.dimension === 'percent' && value.number !== undefined)
    value.keys.push(`p:${Math.round(value.number)}`);
  if (found.unit.dimension === 'times' && value.kind === 'count' && value.number !== undefined) {
    value.kind = 'times';
    value.keys.push(`x:${value.number}`);
    if (value.number > 1) value.keys.push(...partKeys(1 / value.number));
  }
}

const greater = /(?:^|[^а-яё\d])(?:(\S+)[ \u00a0])?(метр|час|кило(?:грамм)?)а?[ \u00a0]$/i;
const counted = /^(?:\d|дв|тр[иеё]|чет|пят|шест|сем|восем|девят|десят|полтор)/i;
const lesser: Record<string, [unit: string, of: number]> = {
  м: ['сантиметр', 100],
  ч: ['минут', 60],
  к: ['грамм', 1000],
};

/** «Метр двадцать», «час десять»: the second number counts the lesser unit, and the first may be left unsaid. */
function readLesser(value: Value, text: string): void {
  const { number, kind, start } = value;
  if (kind !== 'count' || number === undefined || value.unit || number < 5) return;
  const before = greater.exec(text.slice(Math.max(0, start - 24), start));
  const [unit, of] = lesser[before?.[2]?.charAt(0).toLowerCase() ?? ''] ?? [];
  const found = unit && of && number < of ? readUnit(unit, 'ru') : undefined;
  if (!before || !found || !of) return;
  const first = before[1] ?? '';
  // «В час двадцать писем» has two measures.
  if (/^(?:в|за|каждый)$/i.test(first)) return;
  value.unit = found.unit;
  if (!counted.test(first))
    value.keys.push(numberKey(1 + number / of), ...sizeKeys(of + number, found.unit));
}

function readSign(value: Value, text: string): void {
  const at = value.start - (isSpaceAt(text, value.start - 1) ? 2 : 1);
  if (isOther(signAt(text, at), '-сse')) return;
  const before = text.slice(Math.max(0, value.start - 12), value.start);
  if (/(?:^|[\s(«])[-−–]$/.test(before) || /(?:минус|minus|negative)[ \u00a0]$/i.test(before))
    value.isNegative = true;
}
