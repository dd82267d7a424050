import { describe, expect, test } from 'vitest';
import {
  checkTranslation,
  fixTranslation,
  rules,
  type StyleInput,
} from '../../utils/style/index.ts';
import type { Cases } from './cases/case.ts';
import { casesOf } from './cases/index.ts';

for (const rule of rules) {
  const { bad, clean } = casesOf(rule) as Cases;
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
    test('has at least 20 cases of each kind', () => {
      expect(bad.length).toBeGreaterThanOrEqual(20);
      expect(clean.length).toBeGreaterThanOrEqual(20);
    });
  });
}
