import { describe, expect, test } from 'vitest';
import * as letters from './cases/letters.ts';
import * as modality from './cases/modality.ts';
import * as moreModality from './cases/modality-more.ts';
import * as negation from './cases/negation.ts';
import * as moreNegation from './cases/negation-more.ts';
import * as person from './cases/person.ts';
import * as morePerson from './cases/person-more.ts';
import * as time from './cases/time.ts';
import * as moreTime from './cases/time-more.ts';
import { readKinds, readPairs } from './read-pairs.ts';

/** Pairs written from the specification of sense: each wrong one is found, each right one is left alone. */
const tables = {
  negation: [negation, moreNegation],
  person: [person, morePerson],
  modality: [modality, moreModality],
  time: [time, moreTime],
};

for (const [kind, sets] of Object.entries(tables)) {
  describe(kind, () => {
    const wrong = [...sets.map((one) => one.wrong), letters.wrong[kind] as string];
    test.each(wrong.flatMap(readPairs))('found: %s → %s', (source, target) => {
      expect(readKinds(source, target)).toContain(kind);
    });
    test.each(sets.flatMap(({ right }) => readPairs(right)))(
      'left alone: %s → %s',
      (source, target) => {
        expect(readKinds(source, target)).toEqual([]);
      },
    );
  });
}

test.each(readPairs(letters.right))('a letter, left alone: %s → %s', (source, target) => {
  expect(readKinds(source, target)).toEqual([]);
});
