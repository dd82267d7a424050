import { everyMatch, isTouching, type Span } from './span.ts';

/** A number in digits with every way it may be read: `1,000` is 1000 and 1.000, `5 млн` is 5 and 5000000. */
export interface Numeral extends Span {
  readings: string[];
  /** The separate numbers it would be if its separators parted a list, a date or a time: `3,4`, `03.10`, `12:30`. */
  pieces: string[];
  /** True where the separators hardly mean anything else, so that each piece may stand for a number of its own. */
  isParted: boolean;
  isPercent: boolean;
}

const digits = /\d+(?:[\u0020\u00a0\u202f\u2009]\d{3}(?!\d))*(?:[.,:]\d+)*/g;
const scale: [RegExp, number][] = [
  [/^[ \u00a0-]?(?:тыс|thousand|k(?![\p{L}]))/iu, 1e3],
  [/^[ \u00a0-]?(?:млн|миллион|million|mln|m(?![\p{L}]))/iu, 1e6],
  [/^[ \u00a0-]?(?:млрд|миллиард|billion|bn|b(?![\p{L}]))/iu, 1e9],
];

/** The numbers of a text in digits outside the skipped (merged) stretches and outside words (`DS18B20`, `UTF-8`). */
export function findNumerals(text: string, skip: readonly Span[] = []): Numeral[] {
  if (!/\d/.test(text)) return [];
  const found: Numeral[] = [];
  for (const match of everyMatch(text, digits)) {
    const start = match.index;
    if (isTouching(skip, start, start + match[0].length) || isInWord(text, start)) continue;
    const raw = match[0];
    const end = start + raw.length;
    const after = text.slice(end, end + 24);
    const readings = readNumber(raw);
    const base = Number(readings[0]);
    for (const [words, factor] of scale)
      if (words.test(after) && Number.isFinite(base)) readings.push(plain(base * factor));
    const joined = withoutSpaces(raw);
    const pieces = joined.split(/\D/).map(withoutZeros);
    found.push({
      start,
      end,
      readings,
      pieces,
      // A decimal (`0.5`) or a number in groups (`30,000`) is one number.
      isParted: /^(?:\d+:\d+(?::\d+)?|\d+\.\d+(?:\.\d+)+|[1-9]\d*(?:,[1-9]\d?(?!\d))+)$/.test(
        joined,
      ),
      isPercent: /^[ \u00a0\u202f]?(?:%|процент|percent|per cent|pct)/i.test(after),
    });
  }
  return found;
}

/** A digit inside a Latin word belongs to the word: `DS18B20`, `v2`, `UTF-8`, `x86`. */
function isInWord(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (/[A-Za-z_]/.test(before)) return !/[×xX]/.test(before) || !/\d/.test(text[start - 2] ?? '');
  if (before === '.' || before === ':' || before === '/')
    return /[A-Za-z]/.test(text[start - 2] ?? '');
  return before === '-' && /[A-Za-z]/.test(text[start - 2] ?? '');
}

function readNumber(raw: string): string[] {
  const joined = withoutSpaces(raw);
  const readings = new Set<string>();
  const time = /^(\d{1,2}):(\d{2})$/.exec(joined);
  if (time) {
    readings.add(`${Number(time[1])}:${time[2]}`);
    // Afternoon hours are written either way; a full hour may lose its minutes.
    const other = (Number(time[1]) + 12) % 24;
    readings.add(`${other}:${time[2]}`);
    if (time[2] === '00') {
      readings.add(String(Number(time[1])));
      readings.add(String(other));
    }
    return [...readings];
  }
  if (/^\d+$/.test(joined)) readings.add(withoutZeros(joined));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined)) readings.add(joined.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(joined))
    readings.add(joined.replace(/\./g, '').replace(',', '.'));
  if (/^\d+,\d+$/.test(joined)) readings.add(joined.replace(',', '.'));
  readings.add(joined);
  return [...readings];
}

function withoutSpaces(raw: string): string {
  return raw.replace(/[\u0020\u00a0\u202f\u2009]/g, '');
}

function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** `007` → `7`; any length, which BigInt would read in more than linear time. */
function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
