import { everyMatch, type Span } from '../../text/span.ts';

/** How often something is: `a week`, «в месяц», `daily`, «ежегодно». */
export interface Period extends Span {
  unit: string;
}

const patterns: Record<'ru' | 'en', [RegExp, string][]> = {
  ru: [
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]секунду|\/с(?:ек)?|ежесекундн[а-яё]+|посекундн[а-яё]+)(?![а-яё])/giu,
      's',
    ],
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]минуту|\/мин|ежеминутн[а-яё]+|поминутн[а-яё]+)(?![а-яё])/giu,
      'min',
    ],
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]час|\/ч(?:ас)?|ежечасн[а-яё]+|почасов[а-яё]+)(?![а-яё])/giu,
      'h',
    ],
    [
      /(?<![а-яё])(?:в[ \u00a0](?:день|сутки)|за[ \u00a0](?:день|сутки)|ежедневн[а-яё]+|ежесуточн[а-яё]+|каждый[ \u00a0]день)(?![а-яё])/giu,
      'day',
    ],
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]неделю|еженедельн[а-яё]+|каждую[ \u00a0]неделю)(?![а-яё])/giu,
      'week',
    ],
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]месяц|\/мес|ежемесячн[а-яё]+|каждый[ \u00a0]месяц)(?![а-яё])/giu,
      'month',
    ],
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]квартал|ежеквартальн[а-яё]+|каждый[ \u00a0]квартал)(?![а-яё])/giu,
      'quarter',
    ],
    [
      /(?<![а-яё])(?:[вз]а?[ \u00a0]год|ежегодн[а-яё]+|каждый[ \u00a0]год|годов[а-яё]+)(?![а-яё])/giu,
      'year',
    ],
  ],
  en: [
    [/\b(?:(?:an?|per|each|every)[ \u00a0]second)\b|\/s(?:ec)?\b/gi, 's'],
    [/\b(?:(?:an?|per|each|every)[ \u00a0]minute)\b|\/min\b/gi, 'min'],
    [/\b(?:(?:an?|per|each|every)[ \u00a0]hour|hourly)\b|\/h(?:r|our)?\b/gi, 'h'],
    [/\b(?:(?:a|per|each|every)[ \u00a0]day|daily)\b|\/day\b/gi, 'day'],
    [/\b(?:(?:a|per|each|every)[ \u00a0]week|weekly)\b|\/week\b/gi, 'week'],
    [/\b(?:(?:a|per|each|every)[ \u00a0]month|monthly)\b|\/mo(?:nth)?\b/gi, 'month'],
    [/\b(?:(?:a|per|each|every)[ \u00a0]quarter(?!s? of)|quarterly)\b/gi, 'quarter'],
    [
      /\b(?:(?:a|per|each|every)[ \u00a0]year|per annum|yearly|annual(?:ly)?)\b|\/y(?:ea)?r\b/gi,
      'year',
    ],
  ],
};
const any = {
  ru: /секунд|\/|минут|час|день|дн|сут|недел|месяц|месячн|квартал|год/iu,
  en: /second|\/|minute|hour|da[iy]|week|month|quarter|year|annu/i,
};
// The words of a time at all: where the source has them no other period is read into the target.
const bare: Record<string, RegExp> = {
  s: /секунд|RPS|(?<![а-яё])с(?![а-яё])/iu,
  min: /минут|мин(?![а-яё])/iu,
  h: /час|ч(?![а-яё])/iu,
  day: /ден|дн[яеёю]|сут|сегодня|вчера|завтра/iu,
  week: /недел/iu,
  month: /месяц|месячн|мес(?![а-яё])/iu,
  quarter: /квартал|четверт/iu,
  year: /год|(?<![а-яё])лет(?![а-яё])/iu,
};

/** The period of the target that changes one of the source: «в неделю» told as `a month`. */
export function changedPeriod(source: string, target: string): Period | undefined {
  if (!any.ru.test(source) || !any.en.test(target)) return undefined;
  const own = findPeriods(source, 'ru');
  const given = findPeriods(target, 'en');
  const lost = own.filter(({ unit }) => !given.some((one) => one.unit === unit));
  const added = given.filter(({ unit }) => !(bare[unit] as RegExp).test(source));
  const isSaid = lost.some(({ unit }) =>
    new RegExp(unit === 'h' ? 'hour' : unit === 's' ? 'second' : unit, 'i').test(target),
  );
  return lost.length > 0 && added.length > 0 && !isSaid ? added[0] : undefined;
}

function findPeriods(text: string, language: 'ru' | 'en'): Period[] {
  return patterns[language].flatMap(([words, unit]) =>
    everyMatch(text, words).map((match) => ({
      unit,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const measures: [unit: string, russian: string, english: string][] = [
  ['min', 'минуту|минуты|минута', 'minute'],
  ['h', 'час|часа', 'hour'],
  ['day', 'день|дня|сутки', 'day'],
  ['week', 'неделю|недели|неделя', 'week'],
  ['month', 'месяц|месяца', 'month'],
  ['year', 'год|года', 'year'],
];
const aboutRussian =
  '(?<![а-яё])(?:через|за|на|около|ещ[её]|больше|меньше|более|менее|дольше|целый|целую|один|одну|весь|всю|займ[её]т|занимает|длится|спустя|уйд[её]т|уходит)';
const aboutEnglish = '\\b(?:an?|one|1|another|within|per|the whole|a whole|less than|more than)';
const measured = measures.map(([unit, russian, english]) => ({
  unit,
  russian: new RegExp(
    `${aboutRussian}[ \u00a0](?:${russian})(?![а-яё])(?![ \u00a0](?:дня|ночи|утра|назад|рождения))`,
    'iu',
  ),
  english: new RegExp(`${aboutEnglish}[ \u00a0]${english}(?![\\w-])(?! off)`, 'i'),
  any: new RegExp(english === 'day' ? 'da[iy]|24|tomorrow|today' : english, 'i'),
}));

const halved = [
  {
    russian: /(?<![а-яё])(?:полгода|полугод)/iu,
    kept: /hal(?:f|ve)|six|6|months?|twice|2|semi|180|26/i,
    told: /\b(?:an?|one|1|per|the|every|each)[ \u00a0](?:whole[ \u00a0])?year\b/i,
  },
  {
    russian: /(?<![а-яё])(?:полчаса|получас)/iu,
    kept: /hal(?:f|ve)|thirty|30|twice|2|0\.5|1,?800/i,
    told: /\b(?:an?|one|1|per|the|every|each)[ \u00a0](?:whole[ \u00a0])?hour\b/i,
  },
];

/** «На полгода» told as `for a year`. */
function doubledMeasure(source: string, target: string): Span | undefined {
  for (const { russian, kept, told } of halved) {
    if (!russian.test(source) || kept.test(target)) continue;
    const given = told.exec(target);
    if (given) return { start: given.index, end: given.index + given[0].length };
  }
  return undefined;
}

/** «За день» told as `in a year`: one measure without a number for another, and no word of either on the other side. */
export function changedMeasure(source: string, target: string): Span | undefined {
  if (!any.en.test(target)) return undefined;
  if (!any.ru.test(source)) return addedTerm(source, target);
  const isGone = measured.some(
    ({ russian, any: said }) => russian.test(source) && !said.test(target),
  );
  if (!isGone) return doubledMeasure(source, target);
  for (const { unit, english } of measured) {
    const given = english.exec(target);
    if (!given || (bare[unit] as RegExp).test(source)) continue;
    return { start: given.index, end: given.index + given[0].length };
  }
  return undefined;
}

const term = /\bwithin an? (?:minute|hour|day|week|month|year)\b/i;

/** “Within an hour” where the source speaks of no time at all. */
function addedTerm(source: string, target: string): Span | undefined {
  const found =
    /скор|завтра|сегодня|быстр|сразу|вечер|утр|ночь|ноч|полдня|полгод|лет(?![а-яё])/iu.test(source)
      ? null
      : term.exec(target);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const repeatedRussian =
  /кажд[а-яё]+[ \u00a0]$|(?:раза?|один раз|однажды)[ \u00a0](?:в|за)[ \u00a0](?:кажд[а-яё]+[ \u00a0])?$|(?:интервал|период|част|шаг|цикл|промежут)[а-яё]*[ \u00a0](?:в[ \u00a0])?$|через[ \u00a0]каждые[ \u00a0]$|на каждые[ \u00a0]$|по[ \u00a0]$|(?:по одно[а-яё]+|одна|один|одно)[а-яё \u00a0]{0,16}[ \u00a0](?:в|на|за)[ \u00a0]$/iu;
const repeatedEnglish = /\b(every|once (?:in|per|every)|each)[ \u00a0]$/i;
const alsoRepeated =
  /every|each|per\b|once|interval|period|apart|frequen|cycle|-(?:hour|day|week|minute|month)|ly\b|\ba[ \u00a0]$/i;

/** «за 2 дня» told as `every 2 days`, or the reverse: the word that makes it so, or an empty span at its place. */
export function changedRepetition(
  source: { text: string; start: number },
  target: { text: string; start: number; end: number },
): Span | undefined {
  const before = source.text.slice(Math.max(0, source.start - 32), source.start);
  const said = target.text.slice(Math.max(0, target.start - 16), target.start);
  const isRepeated = repeatedRussian.test(before);
  const repeated = repeatedEnglish.exec(said);
  if (
    repeated &&
    !isRepeated &&
    !/кажд|(?<![а-яё])раз(?![а-яё])|еже|интервал|период/iu.test(source.text)
  ) {
    const start = target.start - said.length + repeated.index;
    return { start, end: start + (repeated[1] as string).length };
  }
  if (
    /(?:кажд[а-яё]+|(?<![а-яё])раза? в)[ \u00a0]$/iu.test(before) &&
    !repeated &&
    !alsoRepeated.test(target.text)
  ) {
    const word = /(\w+)[ \u00a0]$/.exec(said);
    return word
      ? { start: target.start - word[0].length, end: target.start - 1 }
      : { start: target.start, end: target.end };
  }
  return undefined;
}
