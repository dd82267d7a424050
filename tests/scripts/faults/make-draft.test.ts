import { expect, it } from 'vitest';
import { isAsked, makeDraft } from '../../../scripts/faults/make-draft.ts';
import { seededRandom } from '../../../scripts/faults/seeded-random.ts';
import { checkTranslation, fixTranslation } from '../../../utils/style/index.ts';

const drafts = Array.from({ length: 50 }, (_, seed) => makeDraft(seededRandom(seed)));

it('makes the same draft of the same seed, and another of another', () => {
  expect(makeDraft(seededRandom(7))).toEqual(drafts[7]);
  expect(drafts[7]).not.toEqual(drafts[8]);
});

it('has no line twice in a draft', () => {
  for (const { lines } of drafts)
    expect(new Set(lines.map(({ source }) => source)).size).toBe(lines.length);
});

it('needs a repair exactly where it says so', () => {
  for (const { lines } of drafts)
    for (const { source, english, first } of lines.filter(isAsked)) {
      expect(checkTranslation({ source, target: english })).toEqual([]);
      if (first === undefined) continue;
      const { remaining } = fixTranslation({ source, target: first });
      expect(remaining.map(({ severity }) => severity)).toContain('error');
    }
});
