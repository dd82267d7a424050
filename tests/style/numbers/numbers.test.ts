import { describe, expect, test } from 'vitest';
import { checkTranslation } from '../../../utils/style/index.ts';
import { right, wrong } from './cases.ts';

const findings = (source: string, target: string) =>
  checkTranslation({ source, target }).filter(
    ({ kind }) => kind === 'number' || kind === 'quantity',
  );

describe('numbers by value', () => {
  test.each(right)('%j is said by %j', (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
  test.each(wrong)('%j is not said by %j', (source, target, kind, text) => {
    expect(findings(source, target).map((one) => [one.kind, one.text])).toEqual([[kind, text]]);
  });
});
