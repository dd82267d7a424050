import { describe, expect, it } from 'vitest';
import { formatPageDate } from '../../utils/interface/time.ts';

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
