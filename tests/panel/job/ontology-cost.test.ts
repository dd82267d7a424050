import { describe, expect, it } from 'vitest';
import { emptyJob } from '../../../utils/job/index.ts';
import { mayBeLarge } from '../../../utils/panel/job/may-be-large.ts';
import { isWorthTelling, ontologyCost } from '../../../utils/panel/job/ontology-cost.ts';
import type { JobRow } from '../../../utils/storage/database.ts';
import { defaultSettings } from '../../../utils/storage/settings.ts';
import { largeOntology } from '../../job/large-ontology.ts';

const row = (ontology: string | undefined, leftOut: string[] = []): JobRow =>
  ({ id: 'j', job: emptyJob(), ...(ontology ? { ontology } : {}), leftOut }) as JobRow;
const cost = (of: JobRow, settings = defaultSettings) => {
  const found = ontologyCost(of, settings);
  if (!found) throw new Error('no cost');
  return found;
};

describe('what O.md costs', () => {
  const ontology = largeOntology(32_000);

  it('is told with the money and what can be left out', () => {
    const whole = cost(row(ontology));
    expect(whole.tokens).toBeGreaterThan(6_000);
    expect(whole.spare).toBeGreaterThan(whole.tokens * 0.9);
    // The price of the default model's fresh input.
    expect(whole.dollars).toBeCloseTo((whole.tokens * 0.1) / 1_000_000, 9);
    expect([mayBeLarge(row(ontology)), isWorthTelling(whole)]).toEqual([true, true]);
  });

  it('falls by each analysis that is left out, to nothing that could be told', () => {
    const [all, one, none] = [[], ['7'], ['7', '8', '9']].map((out) => cost(row(ontology, out)));
    expect(one?.tokens).toBeLessThan((all?.tokens ?? 0) * 0.75);
    expect(none?.spare).toBe(0);
    expect(none && isWorthTelling(none)).toBe(false);
  });

  it('is silent of money where nobody told the price, and of all where no prompt is sent', () => {
    const compatible = { baseUrl: 'https://one.example/v1', model: 'unheard-of' };
    const own = { ...defaultSettings, engine: 'openai-compatible' as const, compatible };
    expect(cost(row(ontology), own)).not.toHaveProperty('dollars');
    expect(ontologyCost(row(ontology), { ...own, engine: 'built-in' })).toBeUndefined();
  });

  it.each([
    ['no O.md of the user', undefined],
    ['a short one', largeOntology(3_000)],
  ])('is no matter with %s', (_, text) => {
    expect(mayBeLarge(row(text))).toBe(false);
    expect(isWorthTelling(cost(row(text)))).toBe(false);
  });
});
