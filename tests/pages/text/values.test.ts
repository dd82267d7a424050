import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseDuration, parseMoney } from '../../../utils/pages/text/values.ts';

describe('money', () => {
  it.each([
    ['$709', 709],
    ['$6.2K', 6200],
    ['$1.2M', 1_200_000],
    ['$10.81', 10.81],
    ['$5,000.00', 5000],
    ['5000', undefined],
    ['$', undefined],
    ['$5-6', undefined],
  ])('%s', (text, value) => {
    expect(parseMoney(text)).toBe(value);
  });

  it('reads what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const shown = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
        expect(parseMoney(`$${shown}`)).toBe(cents / 100);
      }),
    );
  });
});

describe('counts', () => {
  it('reads separators, and nothing that is no count', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(parseCount(count.toLocaleString('en-US'))).toBe(count);
      }),
    );
    for (const text of ['', '1,2', '12,34', '1.5', '5+', '-1', 'x'])
      expect(parseCount(text)).toBeUndefined();
  });
});

describe('durations', () => {
  it.each([
    ['3 to 6 months', '3 to 6 months'],
    ['3 to 6 months 3-6 months', '3 to 6 months'],
    ['1-3 months', '1-3 months'],
    ['Less than a month', 'Less than a month'],
    ['More than 6 months', 'More than 6 months'],
    ['months', undefined],
    ['Intermediate', undefined],
  ])('%s', (text, value) => {
    expect(parseDuration(text)).toBe(value);
  });
});
