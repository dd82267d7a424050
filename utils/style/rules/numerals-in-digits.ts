import {
  findNumberWords,
  formatNumber,
  formatOrdinal,
  type NumberWord,
} from '../../text/number-words.ts';
import { isTouching } from '../../text/span.ts';
import { type Context, report } from '../context.ts';
import { type Line, latinRuns } from '../line.ts';
import type { Pair } from '../pair.ts';
import type { Finding, Rule } from '../rule.ts';
import { countsOne, hasOrdinal, saysOne, saysZero } from '../russian-numbers.ts';

export const numeralsInDigits: Rule = {
  id: '6.11',
  title: { en: 'Numerals in digits', ru: 'Числительные цифрами' },
  severity: 'error',
  instruction: 'Все числительные должны писаться цифрами (а не прописью).',
  examples: [
    {
      source: 'Форма содержит два поля.',
      target: 'The form contains two fields.',
      good: 'The form contains 2 fields.',
      finds: ['two'],
    },
    { source: 'Один из модулей устарел.', target: 'One of the modules is outdated.', finds: [] },
  ],
  check: (context) => context.pairs.flatMap((pair) => checkLine(context, pair)),
};

const anyWord =
  /(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fourt|fift|twent|fort|hundred|thousand|million|billion|first|second|third|ninth|tenth)/i;

function checkLine(context: Context, pair: Pair): Finding[] {
  const { text, index, isBlank } = pair.line;
  if (isBlank || !anyWord.test(text)) return [];
  const source = pair.source?.text;
  const said = source === undefined ? context.source : [pair.source as Line];
  let latin: Set<string> | undefined;
  const hasLatinWord = (word: string) => {
    latin ??= latinWords(said);
    return latin.has(word);
  };
  return findNumberWords(text).flatMap((found) => {
    const number = withArticle(text, found);
    const { start, end } = number;
    if (isTouching(pair.exempt, start, end) || isTouching(pair.sealed, start, end)) return [];
    if (isCompound(text, number) || number.words.some((word) => hasLatinWord(word))) return [];
    const digits = digitsFor(text, number, source);
    if (digits === undefined) return [];
    return [
      report(
        context,
        numeralsInDigits,
        { line: index, start, end },
        { en: `Write «${digits}» in digits.`, ru: `Пишите цифрами: «${digits}».` },
        { start, end, replacement: digits },
      ),
    ];
  });
}

/** Words of the source line in Latin script: `scale down to zero` may be inflected in the target. */
function latinWords(lines: readonly Line[]): Set<string> {
  const words = lines
    .slice(0, 200)
    .flatMap((line) => latinRuns(line).map(({ start, end }) => line.text.slice(start, end)));
  return new Set(words.flatMap((word) => word.toLowerCase().split(/[^a-z]+/)));
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
  const { words, value, kind, start, end } = number;
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const after = text.slice(end, end + 60).toLowerCase();
  if (kind === 'ordinal') return ordinalFor(number, source, before, after);
  const isAlone = words.length === 1;
  if (isAlone && isScale(words[0])) return undefined;
  if (words[0] === 'a' && /\b(?:half|quarter|many|about half)\s$/.test(before)) return undefined;
  if (isAlone && words[0] === 'one') {
    return source !== undefined && countsOne(before, after) && saysOne(source) ? '1' : undefined;
  }
  if (isAlone && words[0] === 'zero')
    return source !== undefined && !saysZero(source, after) ? undefined : '0';
  // A fraction: `two thirds`.
  if (/^[ -](?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|halves)\b/.test(after))
    return undefined;
  return formatNumber(value);
}

function ordinalFor(
  { value }: NumberWord,
  source: string | undefined,
  before: string,
  after: string,
): string | undefined {
  if (source === undefined || !hasOrdinal(source, value)) return undefined;
  // A second of time: only where the source speaks of one.
  if (value === 2 && /секунд/iu.test(source) && isTime(before, after)) return undefined;
  if (value > 2 && /\b(?:an?|one)\s$/.test(before) && /^\s+of\b/.test(after)) return undefined;
  if (value === 1 && /\bat\s$/.test(before) && !/^\s+[a-z]/.test(after)) return undefined;
  return formatOrdinal(value);
}

function isTime(before: string, after: string): boolean {
  return (
    /(?:\bper|\bevery|\beach|\d|\ba|\bhalf a|\bsplit)\s$/.test(before) &&
    /^\s*(?:$|[.,;:)!?]|(?:and|or|after|before|of|in|on|at|for|is|are|was|the|to|than|per|while|when)\b)/.test(
      after,
    )
  );
}
