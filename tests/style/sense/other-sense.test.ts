import { describe, expect, test } from 'vitest';
import { repositoryPairs } from '../../../scripts/acceptance/sense/clean-pairs.ts';
import { saysOther } from '../../../utils/style/sense/other-sense.ts';

const pairs = repositoryPairs();

test('no right line is said to speak of something else', () => {
  const doubted = pairs.filter((pair) => saysOther(pair));
  expect(doubted).toEqual([]);
});

test('of lines put beside the sources of others nearly all are', () => {
  const foreign = pairs.map(({ source }, at) => ({
    source,
    target: pairs[(at + 7) % pairs.length]?.target ?? '',
  }));
  const told = foreign.filter(({ source, target }) => source.length > 60 && target.length > 60);
  const found = told.filter((pair) => saysOther(pair)).length;
  expect(found / told.length).toBeGreaterThan(0.95);
});

describe('where nothing can be told it says nothing', () => {
  test.each([
    ['Да.', 'Yes.'],
    ['Redis, Celery.', 'Redis, Celery.'],
    ['', 'Some words that nobody asked for.'],
    ['Ich richte den Server ein und prüfe ihn.', 'The designer shows sketches to clients.'],
  ])('%s / %s', (source, target) => {
    const settings = /Ich/.test(source) ? { pair: { source: 'de', target: 'en' } } : {};
    expect(saysOther({ source, target, settings })).toBe(false);
  });
});
