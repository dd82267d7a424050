import { describe, expect, it } from 'vitest';
import { formatPageDate, formatSpan } from '../../utils/interface/time.ts';

describe('formatPageDate', () => {
  it.each([
    ['en', 'Oct 15, 2024', 'Oct 15, 2024'],
    ['ru', 'Oct 15, 2024', '15 окт. 2024 г.'],
    ['ru', 'March 3, 2019', '3 мар. 2019 г.'],
    // Anything else is the page's own words.
    ['ru', '3 hours ago', '3 hours ago'],
    ['ru', 'Foobar 99, 2024', 'Foobar 99, 2024'],
    ['ru', '', ''],
  ])('%s: %s', (locale, text, shown) => {
    expect(formatPageDate(locale, text).replace(/\u00a0/g, ' ')).toBe(shown);
  });
});

describe('formatSpan', () => {
  it.each([
    [0, '0:00'],
    [70, '1:10'],
    [599.9, '9:59'],
    [3723, '1:02:03'],
    [-5, '0:00'],
  ])('%d s: %s', (seconds, shown) => {
    expect(formatSpan(seconds)).toBe(shown);
  });
});
