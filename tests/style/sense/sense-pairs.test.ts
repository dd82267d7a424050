import { describe, expect, test } from 'vitest';
import * as negation from './cases/negation.ts';
import { readKinds, readPairs } from './read-pairs.ts';

/** Pairs written from the specification of sense: each wrong one is found, each right one is left alone. */
const tables = { negation };

for (const [kind, { wrong, right }] of Object.entries(tables)) {
  describe(kind, () => {
    test.each(readPairs(wrong))('found: %s → %s', (source, target) => {
      expect(readKinds(source, target)).toContain(kind);
    });
    test.each(readPairs(right))('left alone: %s → %s', (source, target) => {
      expect(readKinds(source, target)).toEqual([]);
    });
  });
}
