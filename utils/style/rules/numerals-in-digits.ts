import { isTouching } from '../../text/span.ts';
import type { Letter, Remark } from '../look.ts';
import { agree, isCounting, readWholes } from '../numbers/numeral-wholes.ts';
import { answeringOrdinals } from '../numbers/ordinals.ts';
import { ownNumerals } from '../numbers/own-numerals.ts';
import { countsOne, saysOne, saysZero } from '../numbers/russian-numbers.ts';
import {
  findNumberWords,
  formatNumber,
  formatOrdinal,
  type NumberWord,
} from '../numbers/values/english-words.ts';
import { readRussian } from '../numbers/values/read-russian.ts';
import type { Pair } from '../reading/pair.ts';
import type { Rule } from '../rule.ts';

export const numeralsInDigits: Rule = {
  id: '6.11',
  title: { en: 'Numerals in digits', ru: 'Числительные цифрами' },
  severity: 'error',
  instruction: [
    'Все числительные должны писаться цифрами (а не прописью), в том числе порядковые перед существительным («the 3rd run»), диапазоны («от двух до трёх тысяч» — «from 2,000 to 3,000») и дроби («полторы минуты» — «1.5 minutes»).',
    '«Один» — это «1» только там, где он считает («1 machine», но «one of»), а порядковое наречие остаётся словом («can fire first»).',
  ].join('\n'),
  examples: [
    {
      source: 'Третий запуск загрузил два файла.',
      target: 'The third run loaded two files.',
      good: 'The 3rd run loaded 2 files.',
      finds: ['third', 'two'],
    },
    { source: 'Один из модулей устарел.', target: 'One of the modules is outdated.', finds: [] },
  ],
  look: findWords,
};

const anyWord =
  /(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fourt|fift|twent|fort|hundred|thousand|million|billion|first|second|third|ninth|tenth)/i;

function findWords(pair: Pair, letter: Letter): Remark[] {
  const { text, isBlank } = pair.line;
  if (isBlank || !anyWord.test(text)) return [];
  const source = pair.source?.text;
  const numbers = findNumberWords(text)
    .map((found) => withArticle(text, found))
    .filter(({ start, end }) => !isTouching(pair.sealed, start, end));
  if (numbers.length === 0) return [];
  const own = source === undefined ? [] : readRussian(source);
  const isFree = (number: NumberWord) =>
    !isTouching(pair.exempt, number.start, number.end) &&
    (!isCompound(text, number) || isCounting(text, number, numbers, own));
  const latin = ownNumerals(letter, pair, numbers, isFree);
  const plain = numbers.filter((number) => isFree(number) && !latin.has(number));
  if (plain.length === 0) return [];
  const ordinals =
    source === undefined || letter.ordinals === 'words'
      ? new Set<NumberWord>()
      : answeringOrdinals(plain, text, source);
  const wholes = readWholes(text, numbers, own);
  let passed = 0;
  return plain.flatMap((number) => {
    if (number.start < passed) return [];
    const whole = wholes.get(number);
    const { start, end } = whole ?? number;
    passed = end;
    const digits =
      whole?.digits ??
      (number.kind === 'cardinal'
        ? digitsFor(text, number, source)
        : ordinals.has(number)
          ? formatOrdinal(number.value)
          : undefined);
    if (digits === undefined) return [];
    return [
      {
        start,
        end,
        message: { en: `Write «${digits}» in digits.`, ru: `Пишите цифрами: «${digits}».` },
        fix: whole?.isUnsure ? undefined : { start, sure: 'safe', ...agree(text, end, digits) },
      },
    ];
  });
}

/** `a hundred`, `a million`: the article counts as one. */
function withArticle(text: string, number: NumberWord): NumberWord {
  if (!isScale(number.words[0])) return number;
  const article = /(?<![\w'’-])an?[ \u00a0]$/i.exec(
    text.slice(Math.max(0, number.start - 3), number.start),
  );
  return article
    ? { ...number, start: number.start - article[0].length, words: ['a', ...number.words] }
    : number;
}

function isScale(word: string | undefined): boolean {
  return /^(?:hundred|thousand|million|billion|trillion)$/.test(word ?? '');
}

/** `two-factor`, `Three.js`, `top-ten`: part of a word that is no numeral. */
function isCompound(text: string, { start, end }: NumberWord): boolean {
  if (
    /[\p{L}\p{N}_\-–‑.@#$/&+]/u.test(text[start - 1] ?? ' ') &&
    !/[.–/]\s?$/.test(text[start - 1] ?? '')
  )
    return true;
  if (/[/.]/.test(text[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ''))
    return true;
  const after = text.slice(end, end + 2);
  return /^[\p{N}_]|^[-‑](?=[\p{L}\p{N}])|^[.](?=[\p{L}\p{N}])|^['’](?=s)/u.test(after);
}

/** What the numeral is in digits; `undefined` where it is right in words. */
function digitsFor(
  text: string,
  number: NumberWord,
  source: string | undefined,
): string | undefined {
  const { words, value, start, end } = number;
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const after = text.slice(end, end + 60).toLowerCase();
  const isAlone = words.length === 1;
  // `the hundred most visited pages`
  if (isAlone && isScale(words[0]))
    return /\bthe\s$/.test(before) &&
      !/^\s(?:of\b|\d)/.test(after) &&
      /(?<![а-яё])(?:ст[оа]|сотн[юяией]+|тысяч[уа]|миллион)(?![а-яё])|\d/iu.test(source ?? '')
      ? formatNumber(value)
      : undefined;
  if (words[0] === 'a' && /\b(?:(?:half|quarter|third|\d\/\d)(?:\sof)?|many)\s$/.test(before))
    return undefined;
  if (isAlone && words[0] === 'one') {
    return source !== undefined && countsOne(before, after) && saysOne(source) ? '1' : undefined;
  }
  // «Обнулить счётчик» is `to zero the counter`.
  if (words[0] === 'zero' && /^\s(?:it|them|out|the|this|these|all|each|every)\b/.test(after))
    if (/обнул/i.test(source ?? '')) return undefined;
  if (isAlone && words[0] === 'zero')
    return source !== undefined && !saysZero(source, after) ? undefined : '0';
  // A fraction: `two thirds`.
  if (/^[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|halve)s?\b/.test(after))
    return undefined;
  return formatNumber(value);
}
