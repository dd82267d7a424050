import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf, priceOf, readPrice, writePrice } from '../utils/prices.ts';

test.each([
  ['gpt-6-luna', 'api.openai.com', true],
  ['gpt-6-luna-2026-09-22', 'api.openai.com', true],
  ['claude-haiku-5-5-20261007', 'api.anthropic.com', true],
  ['gpt-6-luna-fast', 'api.openai.com', false],
  ['gpt-6-lunar', 'api.openai.com', false],
  ['my-gpt-6-luna', 'api.openai.com', false],
  ['gpt-6-luna', 'api.proxyapi.ru', false],
  ['gpt-6-luna', '127.0.0.1:1234', false],
  ['gpt-6-luna', undefined, true],
])('the price of %s at %s is known: %s', (model, host, known) => {
  expect(priceOf(model, host) !== undefined).toBe(known);
});

test('each token is paid once, at its own price', () => {
  const price = { input: 1, cached: 0.1, written: 1.25, output: 5 };
  expect(costOf(price, { input: 1_000_000, cached: 0, output: 0 })).toBeCloseTo(1);
  expect(
    costOf(price, { input: 1_000_000, cached: 600_000, written: 400_000, output: 0 }),
  ).toBeCloseTo(0.56);
  expect(costOf(price, { input: 0, cached: 0, output: 200_000 })).toBeCloseTo(1);
  const { written: _, ...flat } = price;
  expect(costOf(flat, { input: 1_000_000, cached: 0, written: 1_000_000, output: 0 })).toBeCloseTo(
    1,
  );
  expect(costOf(undefined, { input: 1, cached: 0, output: 0 })).toBeUndefined();
});

test('more cached than sent costs nothing less than nothing', () => {
  const count = fc.nat(10_000_000);
  fc.assert(
    fc.property(count, count, count, count, (input, cached, written, output) => {
      const cost = costOf({ input: 1, cached: 0, output: 0 }, { input, cached, written, output });
      expect(cost).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ['0.28 / 0.03 / 0.42', { input: 0.28, cached: 0.03, output: 0.42 }],
  ['0,28 0,03 0,42', { input: 0.28, cached: 0.03, output: 0.42 }],
  ['$1 in, $5 out', { input: 1, cached: 1, output: 5 }],
  ['2/10', { input: 2, cached: 2, output: 10 }],
  ['0 0', { input: 0, cached: 0, output: 0 }],
  ['', undefined],
  ['3', undefined],
  ['-1 / 2', undefined],
  ['1 2 3 4', undefined],
  ['dear', undefined],
])('a price typed as %s', (text, price) => {
  expect(readPrice(text)).toEqual(price);
  if (price) expect(readPrice(writePrice(price))).toEqual(price);
});
