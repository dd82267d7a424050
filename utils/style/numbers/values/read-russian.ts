import { everyMatch, isTouching, mergeSpans, type Span } from '../../../text/span.ts';
import { perWord } from '../../reading/words.ts';
import { finishValues } from './finish-values.ts';
import { monthOf } from './months.ts';
import { readDigits } from './read-digits.ts';
import { readName } from './read-name.ts';
import { isRoman, romanAt } from './roman.ts';
import { readCompound } from './russian-forms.ts';
import { mayBegin, readRussianWords, timesKeys } from './russian-words.ts';
import { hasTokens, readTokens, type Token } from './tokens.ts';
import { readUnit, sizeKeys } from './units.ts';
import { numberKey, type Value } from './value.ts';

// Set phrases in which a number counts nothing, or its English has none.
const idle =
  /(?<![а-яё])(?:(?:перв|втор|трет)[а-яё]+ декад[а-яё]+|до (?:десятых|сотых|тысячных)|в двух словах|двух мнений|раз и навсегда|на все сто|как дважды два|в два сч[её]та|в первую очередь|на первый взгляд|первым делом|на первых порах|первое время|из (?:первых|вторых) рук|трет(?:ьих|ьи|ьим|ьими|ье|ьего|ьему) (?:лиц|сторон)[а-яё]*|третьей стороны|второе дыхание|все до одного|один на один|с глазу на глаз|из двух зол|о двух концах|меж(?:ду)? двух огней|перв(?:ая|ую|ой|ые) половин[аыуе] дня|втор(?:ая|ую|ой|ые) половин[аыуе] дня|сто раз|тысячу раз|семь раз(?: отмерь[^.!?]*)?|(?:как )?свои пять пальцев|тысяч[аиу] и од(?:на|ну|ной|ин|ного)|на сто процентов)(?![а-яё])/giu;

// The official term in brackets: 6.8 drops one of the two («раздел 508 (Section 508)»), so its number answers for both.
const gloss = /\((?=[^()]*[A-Za-z]{3})[^()а-яё]*\)/giu;

/** The numbers of a Russian text, in order. */
export function readRussian(text: string, skip: readonly Span[] = []): Value[] {
  if (!hasTokens(text, mayCount)) return [];
  const tokens = readTokens(text, skip);
  const values: Value[] = [];
  let idles: Span[] | undefined;
  let glosses: Span[] | undefined;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!token.isDigits && !mayCount(token.known)) {
      at++;
      continue;
    }
    const read = token.isDigits ? undefined : readRussianWords(tokens, at, text);
    for (const value of read ? [read.value] : readOne(token, text)) {
      // No set phrase has a number in digits.
      if (!token.isDigits) idles ??= findSpans(text, idle);
      glosses ??= text.includes('(') ? findSpans(text, gloss) : [];
      if (
        (!token.isDigits && isTouching(idles ?? [], token.start, token.end)) ||
        isTouching(glosses, token.start, token.end)
      )
        value.isOptional = true;
      values.push(value);
    }
    at += read?.taken ?? 1;
  }
  return finishValues(values, text, 'ru');
}

function findSpans(text: string, pattern: RegExp): Span[] {
  return mergeSpans(
    everyMatch(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Whether a number may be read into a word, wherever it stands: few words count, and the question costs most. */
const mayCount = perWord(({ text }) => {
  const word = text.toLowerCase().replace(/ё/g, 'е');
  return (
    mayBegin(word) ||
    /^(?:пол|час|нулев)/.test(word) ||
    monthOf(text, 'ru') !== undefined ||
    isRoman(text) ||
    halves.some(([pattern]) => pattern.test(word)) ||
    (word.length > 5 && readCompound(word) !== undefined)
  );
});

function readOne(token: Token, text: string): Value[] {
  if (token.isDigits) return readName(token, text, 'ru') ?? readDigits(token, 'ru');
  const { start, end, word } = token;
  const month = monthOf(token.text, 'ru');
  if (month)
    return [{ start, end, kind: 'month', form: 'words', keys: [`m:${month}`], number: month }];
  const roman = romanAt(token, text, 'ru');
  if (roman) return [roman];
  const clock = /^пол(.+)$/.exec(word)?.[1];
  const hour = clock && hours.get(clock);
  if (hour) return [{ start, end, kind: 'clock', form: 'words', keys: clockKeys(hour) }];
  const one = word.startsWith('час') && oneOClock(token, text);
  if (one) return [one];
  if (
    word === 'полдень' ||
    word === 'полдня' ||
    word === 'полудня' ||
    word === 'полночь' ||
    word === 'полуночи'
  )
    return [
      {
        start,
        end,
        kind: 'clock',
        form: 'words',
        keys: word.includes('ноч') ? ['t:0:00', 't:24:00', 'n:0', 'n:12'] : ['t:12:00', 'n:12'],
        isOptional: true,
      },
    ];
  // «Пол-литра» is told as «полкилограмма»: the unit is the rest of the word.
  const behind = word === 'пол' ? /^-(\p{L}{3,})/u.exec(text.slice(end, end + 16))?.[1] : undefined;
  const half = behind ? halves[halves.length - 1] : halves.find(([pattern]) => pattern.test(word));
  if (half) {
    const rest = behind?.toLowerCase() ?? /^пол(?!овин)(.*)$/.exec(word)?.[1];
    const unit = rest ? readUnit(rest, 'ru') : undefined;
    const own = unit && unit.length === rest?.length && unit.unit;
    return [
      {
        start,
        end,
        kind: 'part',
        form: 'words',
        keys: [...half[1], ...(own ? sizeKeys(0.5, own) : [])],
        isOptional: true,
        ...(own &&
          own.dimension !== 'time' && { number: 0.5, unit: own, unitSpan: { start, end } }),
      },
    ];
  }
  const compound = word.length > 5 ? readCompound(word) : undefined;
  if (compound && /[а-я]/.test(word)) {
    const keys = /^(?:двукрат|двой|удво|трой|утро|трехкрат)/.test(word)
      ? timesKeys(compound.value)
      : [numberKey(compound.value)];
    if (/^летн|^лети/.test(compound.rest)) keys.push(`months:${compound.value * 12}`);
    // «Десятилетний опыт» has its number in English too, «двухэтажный» may have none.
    const isTimed = timed.test(compound.rest);
    return [
      {
        ...{ start, end, kind: 'count', form: 'words', keys, number: compound.value },
        ...(!isTimed && { isOptional: true }),
      },
    ];
  }
  if (/^нулев/.test(word))
    return [
      { start, end, kind: 'ordinal', form: 'words', keys: ['n:0'], number: 0, isOptional: true },
    ];
  return [];
}

const timed = /^(?:летн|месячн|недельн|дневн|часов|минутн)/;

/** «В час ночи», «к часу дня»: the hour is its own number. */
function oneOClock({ start, end, word }: Token, text: string): Value | undefined {
  if (!/^час[ау]?$/.test(word)) return undefined;
  const part = /^[ \u00a0](ночи|пополуночи|дня|пополудни)(?!\p{L})/iu.exec(
    text.slice(end, end + 16),
  );
  const before = text.slice(Math.max(0, start - 8), start);
  if (!part || !/(?:^|[^\p{L}])(?:в|во|к|до|после|около|с|на)[ \u00a0]$/iu.test(before))
    return undefined;
  const hour = /^д|дни$/i.test(part[1] as string) ? 13 : 1;
  const keys = [`t:${hour}:00`, `hour:${hour}`, 'any-en:1'];
  return { start, end, kind: 'clock', form: 'words', keys, isOptional: true };
}

const halves: [RegExp, string[]][] = [
  [/^(?:получас|полчаса)/, ['n:0.5', 'n:30', 'time:1800', 'p:50']],
  [/^(?:полгода|полугод)/, ['n:0.5', 'n:6', 'months:6', 'p:50']],
  [/^полминут/, ['n:0.5', 'n:30', 'time:30', 'p:50']],
  [/^полторы?с/, ['n:1.5']],
  [/^(?:пополам|наполовину|пол(?:[бвгджзклмнпрстфхцчшщ]|-)\p{L}{3,})/u, ['n:0.5', 'p:50']],
];

const genitives =
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого';
export const hours = new Map(genitives.split(' ').map((word, at) => [word, at + 1]));

/** Half past the hour before: «половина пятого» is 4:30, morning or afternoon. */
export function clockKeys(hour: number, minute = '30'): string[] {
  const before = hour === 1 ? 12 : hour - 1;
  return [`t:${before}:${minute}`, `t:${(before + 12) % 24}:${minute}`];
}
