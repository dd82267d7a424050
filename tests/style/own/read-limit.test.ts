import { describe, expect, test } from 'vitest';
import type { Limit } from '../../../utils/style/own/own-check.ts';
import { readLimit } from '../../../utils/style/own/text/read-limit.ts';

const show = (limit: Limit | undefined) =>
  limit && `${limit.most} ${limit.phrase ?? limit.of} / ${limit.in}`;

describe('a limit in words', () => {
  test.each([
    ['no sentence over 30 words', '30 words / sentence'],
    ['30 words in a sentence', '30 words / sentence'],
    ['30 слов в предложении', '30 words / sentence'],
    ['предложение не длиннее 25 слов', '25 words / sentence'],
    ['нет предложений длиннее 25 слов', '25 words / sentence'],
    ['предложение: 30 слов', '30 words / sentence'],
    ['строка до 300 знаков', '300 characters / line'],
    ['at most 280 characters in a line', '280 characters / line'],
    ['не больше 5 предложений в пункте', '5 sentences / point'],
    ['no more than 1 sentence in a line', '1 sentences / line'],
    ['no more than 2 `also` in a point', '2 also / point'],
    ['не больше 2 «also» в пункте', '2 also / point'],
    ['also: не больше 1 в предложении', '1 also / sentence'],
    ['at most 1 "as well" per line', '1 as well / line'],
    ['fewer than 3 «however» in a point', '2 however / point'],
    ['0 «very» в пункте', '0 very / point'],
    ['пункт не длиннее 120 слов', '120 words / point'],
  ])('%s', (text, limit) => {
    expect(show(readLimit(text))).toBe(limit);
  });
  test.each([
    'много',
    'слов в предложении',
    'at least 30 words in a sentence',
    'не менее 5 слов в строке',
    'от 10 до 30 слов в предложении',
    '30',
    '5 предложений',
    '2 also however в пункте',
    '30 слов в предложении и в пункте',
  ])('none is read in: %s', (text) => {
    expect(readLimit(text)).toBeUndefined();
  });
});
