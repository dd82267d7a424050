import { expect, it } from 'vitest';
import { Caseless } from '../../utils/demands/words/caseless.ts';

const pattern = new Caseless('(?<!\\p{L})(Ставк\\p{L}*|rate)\\s+(\\P{L}+)');

it.each([
  ['СТАВКА 40', ['СТАВКА 40', 'СТАВКА', '40']],
  ['Your Rate 40', ['Rate 40', 'Rate', '40']],
  ['İ: Rate 40', ['Rate 40', 'Rate', '40']],
  ['Separate 40', null],
])('reads %j in any case, and gives its words as they are written', (text, found) => {
  expect(pattern.test(text)).toBe(found !== null);
  expect(pattern.exec(text)?.slice() ?? null).toEqual(found);
  expect(pattern.test(text), 'a second time').toBe(found !== null);
});

it('finds all places', () => {
  const found = pattern.all('RATE 5, ставка 7');
  expect(found.map(({ index, 1: word }) => [index, word])).toEqual([
    [0, 'RATE'],
    [8, 'ставка'],
  ]);
  expect(pattern.all('nothing')).toEqual([]);
});
