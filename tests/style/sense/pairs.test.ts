import { describe, expect, test } from 'vitest';
import { checkTranslation } from '../../../utils/style/index.ts';
import { condition } from './pairs/condition.ts';
import { conditionMore } from './pairs/condition-more.ts';
import { direction } from './pairs/direction.ts';
import { directionMore } from './pairs/direction-more.ts';
import type { Pairs } from './pairs/pairs.ts';
import { scope } from './pairs/scope.ts';
import { scopeMore } from './pairs/scope-more.ts';

const join = (...sets: Pairs[]): Pairs => ({
  wrong: sets.flatMap(({ wrong }) => wrong),
  right: sets.flatMap(({ right }) => right),
});
const kinds: Record<string, Pairs> = {
  scope: join(scope, scopeMore),
  condition: join(condition, conditionMore),
  direction: join(direction, directionMore),
};

/** A neighbouring kind is no fault (sense.md): the three guards read the same tables and answer together. */
const findIn = (source: string, target: string) =>
  checkTranslation({ source, target }).filter(({ kind }) => kind !== undefined && kind in kinds);

for (const [kind, { wrong, right }] of Object.entries(kinds)) {
  describe(`${kind} of unseen pairs`, () => {
    test.each(wrong)('%s → %s', (source, target, text) => {
      const found = findIn(source, target);
      expect(found.map((one) => one.text)).toContain(text);
      expect(found.map(({ message }) => message).join()).toMatch(/«.+»/);
    });
    test.each(right)('%s → %s', (source, target) => {
      expect(findIn(source, target)).toEqual([]);
    });
  });
}
