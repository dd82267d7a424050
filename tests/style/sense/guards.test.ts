import { describe, expect, test } from 'vitest';
import { checkTranslation } from '../../../utils/style/index.ts';
import { guards } from '../../../utils/style/sense/index.ts';

/** A guard's examples are its test: what it finds in the bad ones, silence of all in the good ones. */
for (const { kind, title, examples } of guards) {
  describe(`${kind}: ${title.en}`, () => {
    test.each(examples)('$source → $target', ({ source, target, good, finds, ...more }) => {
      const found = checkTranslation({ source, target, ...more }).filter(
        (one) => one.kind === kind,
      );
      expect(found.map(({ text }) => text)).toEqual(finds);
      if (finds.length > 0) return;
      expect(checkTranslation({ source, target: good ?? target, ...more })).toEqual([]);
    });
    test.each(examples.filter(({ good }) => good !== undefined))(
      'its right English: $good',
      ({ source, good, target: _, finds: __, ...more }) => {
        expect(checkTranslation({ source, target: good as string, ...more })).toEqual([]);
      },
    );
  });
}

test('the guards have different kinds', () => {
  expect(new Set(guards.map(({ kind }) => kind)).size).toBe(guards.length);
});
