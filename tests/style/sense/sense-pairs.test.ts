import { describe, expect, test } from 'vitest';
import * as negation from './cases/negation.ts';
import * as moreNegation from './cases/negation-more.ts';
import { readKinds, readPairs } from './read-pairs.ts';

/** Pairs written from the specification of sense: each wrong one is found, each right one is left alone. */
const tables = { negation: [negation, moreNegation] };

for (const [kind, sets] of Object.entries(tables)) {
  const wrong = sets.map((one) => one.wrong.trim()).join('\n');
  const right = sets.map((one) => one.right.trim()).join('\n');
  describe(kind, () => {
    test.each(readPairs(wrong))('found: %s → %s', (source, target) => {
      expect(readKinds(source, target)).toContain(kind);
    });
    test.each(readPairs(right))('left alone: %s → %s', (source, target) => {
      expect(readKinds(source, target)).toEqual([]);
    });
  });
}
