import { expect, test } from 'vitest';
import { count, readCount } from '../../utils/demands/words/counts.ts';
import { words } from '../../utils/demands/words/word-pattern.ts';

test.each([
  ['250', 250],
  ['1,200', 1200],
  ['eighty', 80],
  ['ninety-five', 95],
  ['a hundred', 100],
  ['two hundred and fifty', 250],
  ['one hundred twenty', 120],
  ['a dozen', 12],
  ['two dozen', 24],
  ['сто двадцать', 120],
  ['сорока', 40],
  ['девяноста', 90],
  ['двухсот пятидесяти', 250],
])('«%s words» counts %d', (text, number) => {
  const found = words(count).exec(`no more than ${text} words`)?.[0] ?? '';
  expect(found).toBe(text);
  expect(readCount(found)).toBe(number);
});

test.each(['a few', 'and', 'hundreds', 'both', ''])('«%s» is no count', (text) =>
  expect(readCount(text)).toBeUndefined(),
);
