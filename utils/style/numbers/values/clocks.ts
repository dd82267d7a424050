import { afterSpace, isOther, isSpaceAt, signAt } from './beside.ts';
import type { Value } from './value.ts';

type Language = 'ru' | 'en';

const dayPart = {
  ru: /^(?:[ \u00a0]?(?:час(?:а|ов|у|ам)?|ч\.?))?[ \u00a0](утра|вечера|ночи|пополудни)(?!\p{L})|^[ \u00a0]?(?:час(?:а|ов|у)?|ч\.?)?[ \u00a0](дня)(?!\p{L})/iu,
  en: /^[ \u00a0]?(a\.?m\b\.?|p\.?m\b\.?)|^[ \u00a0](?:o['’]clock[ \u00a0])?in the (morning|afternoon|evening)|^[ \u00a0](?:o['’]clock[ \u00a0])?at (night)/i,
};
const dayParts = { ru: 'чувнпд', en: 'apoi' };
const timedEnds = { ru: 'вскоет', en: 'tmolyerd-' };
const timed = {
  ru: /(?:^|[^\p{L}])(?:в|с|до|к|по|после|около|от|позже|раньше|позднее|ближе к|ровно в)[ \u00a0]$/iu,
  en: /(?:^|[^\p{L}])(?:at|from|to|until|till|by|before|after|about|around|and|-)[ \u00a0]?$/iu,
};
const spoken = {
  ru: /^(?:(половин[аыуе])|(четверть))[ \u00a0](первого|второго|третьего|четвертого|четв[её]ртого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого)(?!\p{L})/iu,
  en: /^(?:(half past)|(quarter past)|(quarter to))[ \u00a0](\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\w)/i,
};

const spokenBeginnings = { ru: 'пч', en: 'hq' };

/** Makes times of day of the numbers that are hours: «в 6 вечера», `6 PM`, «половина пятого», `half past four`. */
export function joinClocks(values: readonly Value[], text: string, language: Language): Value[] {
  const kept: Value[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as Value;
    const whole = readSpoken(values, i, text, language);
    if (whole) {
      kept.push(whole.value);
      i += whole.taken - 1;
      continue;
    }
    kept.push(value);
    readHour(value, text, language);
  }
  for (let i = kept.length - 2; i >= 0; i--) {
    const [value, next] = [kept[i], kept[i + 1]] as [Value, Value];
    // `from 2 to 6 PM`: the first hour is of the same half of the day.
    const half = /^t:(\d+):00$/.exec(next.keys[0] ?? '');
    if (
      value.isJoined &&
      next.kind === 'clock' &&
      half &&
      Number(half[1]) >= 12 &&
      value.number !== undefined &&
      value.number < 12
    )
      value.keys.push(`t:${value.number + 12}:00`, `hour:${value.number + 12}`);
  }
  return kept;
}

function readHour(value: Value, text: string, language: Language): void {
  const clock = value.kind === 'clock' ? /^t:(\d+):(\d\d)$/.exec(value.keys[0] ?? '') : null;
  const hour = clock ? Number(clock[1]) : value.kind === 'count' ? value.number : undefined;
  if (hour === undefined || hour > 24 || !Number.isInteger(hour)) return;
  const minute = clock?.[2] ?? '00';
  const match = isOther(signAt(text, afterSpace(text, value.end)), dayParts[language])
    ? null
    : dayPart[language].exec(text.slice(value.end, value.end + 24));
  const part = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').toLowerCase().replace(/\./g, '');
  const other = language === 'ru' ? 'en' : 'ru';
  // «3 дня» counts days unless an hour or a minute stands there.
  const isSure = part !== 'дня' || clock !== null || /час|ч/i.test(match?.[0] ?? '');
  if (part && isSure && hour <= 12) {
    const isLate = /^(?:pm|вечера|дня|пополудни|afternoon|evening)$/.test(part);
    const isNight = (part === 'ночи' || part === 'night') && hour > 6 && hour < 12;
    const full = (hour % 12) + (isLate || isNight ? 12 : 0);
    value.kind = 'clock';
    value.keys = [`t:${full}:${minute}`];
    if (minute === '00') value.keys.push(`hour:${full}`, `any-${language}:${hour}`);
    delete value.unit;
    delete value.unitSpan;
  } else if (
    !clock &&
    !isOther(
      signAt(text, value.start - (isSpaceAt(text, value.start - 1) ? 2 : 1)),
      timedEnds[language],
    ) &&
    timed[language].test(text.slice(Math.max(0, value.start - 9), value.start))
  ) {
    value.keys.push(`hour:${hour}`, `any-${other}:${hour}`);
    // «До шести» without a part of the day may be 18:00.
    if (language === 'ru' && hour > 0 && hour < 12) value.keys.push(`t:${hour + 12}:00`);
  }
}

const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const stems = 'перв втор трет четв пят шест седьм восьм девят десят одиннадцат двенадцат'.split(
  ' ',
);

function readSpoken(
  values: readonly Value[],
  at: number,
  text: string,
  language: Language,
): { value: Value; taken: number } | undefined {
  const value = values[at] as Value;
  if (value.form !== 'words' && language === 'ru') return undefined;
  const match = isOther(signAt(text, value.start), spokenBeginnings[language])
    ? null
    : spoken[language].exec(text.slice(value.start, value.start + 40));
  if (!match) return without(values, at, text, language);
  const word = (match[language === 'ru' ? 3 : 4] as string).toLowerCase();
  const hour =
    language === 'ru'
      ? stems.findIndex((stem) => word.startsWith(stem))
      : names.includes(word)
        ? names.indexOf(word) + 1
        : Number(word);
  const isTo = language === 'ru' || match[3] !== undefined;
  const minute = match[1] ? '30' : isTo && language === 'en' ? '45' : '15';
  // «половина пятого» is half past four: the hour before; so is `quarter to five`.
  const full = language === 'ru' ? hour : isTo ? hour - 1 : hour;
  return wholeClock(values, at, value.start + match[0].length, full, minute);
}

/** «без четверти пять», «без десяти шесть»: minutes that an hour lacks. */
function without(
  values: readonly Value[],
  at: number,
  text: string,
  language: Language,
): { value: Value; taken: number } | undefined {
  const [value, next] = [values[at] as Value, values[at + 1]];
  if (language !== 'ru' || !next?.number || next.number > 12 || value.number === undefined)
    return undefined;
  if (!/(?:^|[^\p{L}])без[ \u00a0]$/iu.test(text.slice(Math.max(0, value.start - 5), value.start)))
    return undefined;
  if (!/^[ \u00a0](?:минут[ \u00a0])?$/.test(text.slice(value.end, next.start))) return undefined;
  const lacks = value.number < 1 ? value.number * 60 : value.number;
  return lacks > 30
    ? undefined
    : wholeClock(values, at, next.end, next.number - 1, String(60 - lacks).padStart(2, '0'));
}

function wholeClock(
  values: readonly Value[],
  at: number,
  end: number,
  hour: number,
  minute: string,
): { value: Value; taken: number } {
  const first = values[at] as Value;
  const early = ((hour % 12) + 12) % 12;
  let taken = 1;
  while ((values[at + taken]?.start ?? Infinity) < end) taken++;
  const keys = [early, early + 12].map((one) => `t:${one}:${minute}`);
  if (early === 0) keys.push(`t:12:${minute}`);
  return { value: { start: first.start, end, kind: 'clock', form: first.form, keys }, taken };
}
