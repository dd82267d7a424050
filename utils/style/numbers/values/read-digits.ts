import { everyMatch } from '../../../text/span.ts';
import type { Token } from './tokens.ts';
import { numberKey, partKeys, type Value } from './value.ts';

const signs: Record<string, [number, number]> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
};

const digitsOnly = /^\d+$/;

/**
 * What a run of digits says by the custom of its language: «1,5» is 1.5 in Russian and no number in English,
 * `1,500` is 1500 there. A date, a time, a version and an address are wholes; a list (`1,2,3`) is several numbers.
 */
export function readDigits({ text, start, end }: Token, language: 'ru' | 'en'): Value[] {
  const base = { start, end, form: 'digits' as const };
  if (digitsOnly.test(text)) return [{ ...base, kind: 'count', ...readWhole(text) }];
  const plain = text.replace(/[\u0020\u00a0\u202f\u2009]/g, '');
  const one = (kind: Value['kind'], keys: string[], more: Partial<Value> = {}): Value[] => [
    { ...base, kind, keys, ...more },
  ];
  const sign = signs[text];
  if (sign) return one('part', partKeys(sign[0] / sign[1]), { number: sign[0] / sign[1] });
  if (digitsOnly.test(plain))
    return one('count', [], { ...readWhole(plain), pieces: text.split(/\D/).map(Number) });
  if (plain.includes(':')) return one(...readColons(plain));
  if (plain.includes('/')) return one(...readSlashes(plain));
  if (/^\d+(?:,\d+){2,}$/.test(plain) && !/^\d{1,3}(?:,\d{3})+$/.test(plain))
    return readList(text, start);
  if (/^\d+(?:\.\d+){2,}$/.test(plain)) {
    if (/^\d{1,3}(?:\.\d{3})+$/.test(plain))
      return one('whole', [
        `w:${plain}`,
        ...(language === 'ru' ? [numberKey(Number(plain.replace(/\./g, '')))] : []),
      ]);
    const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(plain);
    const key = date && dateKey(Number(date[2]), Number(date[1]), Number(date[3]));
    return key ? one('date', [key]) : one('whole', [`w:${plain}`]);
  }
  return one(...readDecimal(plain, language));
}

function readWhole(plain: string): Pick<Value, 'keys' | 'number' | 'written'> {
  const bare = plain.startsWith('0') ? plain.replace(/^0+(?=\d)/, '') : plain;
  if (bare.length > 15) return { keys: [`n:${bare}`] };
  const number = Number(bare);
  return { keys: [numberKey(number)], number, written: number };
}

type Read = [kind: Value['kind'], keys: string[], more?: Partial<Value>];

function readColons(plain: string): Read {
  const clock = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(plain);
  if (!clock || Number(clock[1]) > 24) return ['whole', [`w:${plain.replace(/,/g, '.')}`]];
  const [hour, minute] = [Number(clock[1]), clock[2]];
  const keys = [`t:${hour}:${plain.slice((clock[1] as string).length + 1)}`];
  if (plain.split(':').length === 2 && minute === '00') keys.push(`hour:${hour}`);
  return ['clock', keys];
}

function readSlashes(plain: string): Read {
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(plain);
  if (date) {
    const [first, second, year] = date.slice(1).map(Number) as [number, number, number];
    const keys = [dateKey(first, second, year), dateKey(second, first, year)].filter(
      (key) => key !== undefined,
    );
    if (keys.length > 0) return ['date', keys];
  }
  const part = /^(\d{1,3})\/(\d{1,3})$/.exec(plain);
  const share = part ? Number(part[1]) / Number(part[2]) : 0;
  if (share > 0 && share < 1)
    return ['part', [`w:${plain}`, ...partKeys(share)], { number: share }];
  return ['whole', [`w:${plain}`]];
}

function readDecimal(plain: string, language: 'ru' | 'en'): Read {
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  const grouped = Number(plain.replace(/,/g, ''));
  if (language === 'en' && isGrouped)
    return ['count', [numberKey(grouped)], { number: grouped, written: grouped }];
  if (plain.includes(',')) {
    const number = Number(plain.replace(',', '.'));
    const keys = [numberKey(number), `z:${number}`, ...(isGrouped ? [numberKey(grouped)] : [])];
    const more: Partial<Value> = { number, written: number, pieces: plain.split(',').map(Number) };
    if (language === 'en') more.isMiswritten = true;
    return Number.isFinite(number) ? ['count', keys, more] : ['whole', [`w:${plain}`]];
  }
  // `3.10` is no 3.1 where it may be a version; a decimal comma says that it is a number.
  const number = Number(plain);
  const isVersion = /0$/.test(plain);
  const keys = [`w:${plain}`, isVersion ? `z:${number}` : numberKey(number)];
  const day = language === 'ru' ? /^(\d\d)\.(\d\d)$/.exec(plain) : null;
  const key = day && dateKey(Number(day[2]), Number(day[1]));
  if (key) keys.push(key);
  return [
    'count',
    language === 'ru' && isVersion ? keys.filter((one) => !one.startsWith('z:')) : keys,
    { number, written: number },
  ];
}

function readList(text: string, start: number): Value[] {
  return everyMatch(text, /\d+/g).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    form: 'digits',
    kind: 'count',
    ...readWhole(match[0]),
  }));
}

/** `d:3-15-2024`, the year in 4 digits and left out where it is not said. */
export function dateKey(month: number, day: number, year?: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const full = year === undefined ? '' : `-${year < 100 ? 2000 + year : year}`;
  return `d:${month}-${day}${full}`;
}
