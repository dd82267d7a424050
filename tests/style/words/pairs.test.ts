import { expect, test } from 'vitest';
import { checkTranslation, fixTranslation } from '../../../utils/style/index.ts';
import { right, wrong } from './pairs.ts';

test.each(wrong)('%s finds it: %j → %j', (rule, source, target, finds, mended, more) => {
  const input = { source, target, ...more };
  const found = checkTranslation(input).filter((finding) => finding.rule === rule);
  expect(found.map(({ text }) => text)).toEqual(finds);
  expect(fixTranslation(input).target).toBe(mended ?? target);
});

test.each(right)('right English: %j → %j', (source, target, more) => {
  const input = { source, target, ...more };
  expect(checkTranslation(input)).toEqual([]);
  expect(fixTranslation(input).target).toBe(target);
});
