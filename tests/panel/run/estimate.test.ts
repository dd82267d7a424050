import { expect, it } from 'vitest';
import { estimateRun } from '../../../utils/panel/run/estimate.ts';
import { defaultSettings, type Settings } from '../../../utils/storage/settings.ts';

const lines = Array.from({ length: 20 }, (_, at) => `1.${at}) Кэш ускорит страницы товаров.`);
const estimate = (settings: Partial<Settings> = {}, open = lines) =>
  estimateRun({
    settings: { ...defaultSettings, ...settings },
    documents: [],
    job: undefined,
    draft: lines.join('\n'),
    open,
  });

it('is nothing where nothing is to be done or nobody is paid', () => {
  expect(estimate({}, [])).toBeUndefined();
  expect(estimate({ engine: 'practice' })).toBeUndefined();
  expect(estimate({ engine: 'built-in' })).toBeUndefined();
});

it('counts the documents with each request, and pays for them once in full', () => {
  const whole = estimate();
  const strict = estimate({ lanes: 1 });
  expect(whole?.tokens).toBeGreaterThan(3 * (strict?.tokens ?? 0));
  // Four times the tokens, but what the provider has read already is cheap.
  expect(whole?.dollars).toBeLessThan(3 * (strict?.dollars ?? 0));
  expect(estimate({}, lines.slice(0, 1))?.tokens).toBeLessThan(strict?.tokens ?? 0);
});

it('knows no price that nobody told, and takes the user’s own', () => {
  const compatible = { baseUrl: 'http://127.0.0.1:1234/v1', model: 'm' };
  const settings: Partial<Settings> = { engine: 'openai-compatible', compatible };
  expect(estimate(settings)).toEqual({ tokens: expect.any(Number) });
  const price = { input: 0, cached: 0, output: 0 };
  expect(estimate({ ...settings, compatible: { ...compatible, price } })?.dollars).toBe(0);
});
