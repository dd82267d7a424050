import { describe, expect, test } from 'vitest';
import {
  checkTranslation,
  fixTranslation,
  rules,
  type StyleInput,
} from '../../utils/style/index.ts';
import { casesOf } from './cases/index.ts';

for (const rule of rules) {
  const { bad, clean } = casesOf(rule);
  describe(`${rule.id} ${rule.title.en}`, () => {
    test.each(bad)('%j → %j', (source, target, finds, fixed, more) => {
      const input: StyleInput = { source, target, ...more };
      const found = checkTranslation(input).filter((finding) => finding.rule === rule.id);
      expect(found.map(({ text }) => text)).toEqual(finds);
      if (fixed !== undefined) expect(fixTranslation(input).target).toBe(fixed);
      else expect(found.every(({ fix }) => fix === undefined)).toBe(true);
    });
    test.each(clean)('nothing in %j → %j', (source, target, more) => {
      const input: StyleInput = { source, target, ...more };
      expect(checkTranslation(input)).toEqual([]);
      expect(fixTranslation(input).target).toBe(target);
    });
    test.each(rule.examples)(
      'its own example: $target',
      ({ source, target, good, finds, job, glossary, translated }) => {
        const input: StyleInput = { source, target, job, glossary, translated };
        const found = checkTranslation(input).filter((finding) => finding.rule === rule.id);
        expect(found.map(({ text }) => text)).toEqual(finds);
        expect(checkTranslation({ ...input, target: good ?? target })).toEqual([]);
      },
    );
  });
}

/** What is right English to one rule is right to all of them. */
const right = rules.flatMap((rule) =>
  rule.examples.map(({ source, target, good, job, glossary, translated }) => ({
    from: rule.id,
    input: { source, target: good ?? target, job, glossary, translated } satisfies StyleInput,
  })),
);

describe('each rule against the others’ examples', () => {
  test.each(rules)('$id is silent on their right English', ({ id }) => {
    const others = right.filter(({ from }) => from !== id);
    const found = others.flatMap(({ from, input }) =>
      checkTranslation(input)
        .filter(({ rule }) => rule === id)
        .map(({ text }) => `${from}: ${text}`),
    );
    expect(others.length).toBeGreaterThan(rules.length);
    expect(found).toEqual([]);
  });
});

test('every rule shows what is wrong, what is right, and what only looks wrong', () => {
  const lacking = rules.filter(
    ({ examples }) =>
      !examples.some(({ finds, good }) => finds.length > 0 && good !== undefined) ||
      !examples.some(({ finds }) => finds.length === 0),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});
