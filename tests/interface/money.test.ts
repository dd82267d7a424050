import { expect, test } from 'vitest';
import { formatDollars } from '../../utils/interface/money.ts';

test.each([
  [0, '$0.00'],
  [0.0071, '$0.0071'],
  [0.00012, '$0.00012'],
  [0.063, '$0.063'],
  [0.5, '$0.50'],
  [1, '$1.00'],
  [12.345, '$12.35'],
  [0.000_000_4, '$0.000000'],
])('%d dollars are %s', (dollars, text) => {
  expect(formatDollars('en', dollars)).toBe(text);
});

test('a Russian reader has them behind the number', () => {
  expect(formatDollars('ru', 0.063)).toBe('0,063\u00a0$');
});
