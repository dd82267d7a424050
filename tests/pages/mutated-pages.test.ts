import { describe, expect, it } from 'vitest';
import { loadFixtures } from './load-fixtures.ts';
import { tallyMutations } from './tally-mutations.ts';

const pages = loadFixtures().flatMap(({ name, html, expected }) =>
  expected.facts ? [{ name, html, url: expected.url, facts: expected.facts }] : [],
);
const seeds = [...Array(20).keys()];

// `npm run acceptance` does the same with 500 mutations of the captured pages.
describe.each(pages)('$name after a redesign', (page) => {
  it('with its labels kept: nothing wrong, 9 of 10 facts read', () => {
    const { right, missing, wrong } = tallyMutations(page, seeds);
    expect(wrong).toEqual([]);
    expect(right / (right + missing)).toBeGreaterThanOrEqual(0.9);
  });

  it('with its headings rebuilt: nothing wrong, 9 of 10 facts read', () => {
    const { right, missing, wrong } = tallyMutations(page, seeds, { headings: true });
    expect(wrong).toEqual([]);
    expect(right / (right + missing)).toBeGreaterThanOrEqual(0.9);
  });

  it('with its labels changed as well: nothing wrong', () => {
    expect(tallyMutations(page, seeds, { labels: true }).wrong).toEqual([]);
  });
});
