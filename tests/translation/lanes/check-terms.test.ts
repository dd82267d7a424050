import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../../utils/draft/index.ts';
import type { TermPair } from '../../../utils/style/rule.ts';
import { findDiffering } from '../../../utils/translation/lanes/check-terms.ts';
import { realRules } from '../run-fixture.ts';

const { lines } = parseDraft(
  [
    'Складской остаток хранится в таблице.',
    'Складской остаток меняется после продажи.',
    'Каждый складской остаток проверяется ночью.',
    'Отчёт приходит утром.',
  ].join('\n'),
);
const balance = [
  'The stock balance is stored in a table.',
  'The stock balance changes after a sale.',
  'Each stock balance is checked at night.',
  'The report arrives in the morning.',
];
const remainder = [
  'The warehouse remainder is stored in a table.',
  'The warehouse remainder changes after a sale.',
  'Each warehouse remainder is checked at night.',
];
const context = { glossary: [], settings: {} };
const differing = (targets: (string | undefined)[], standing: TermPair[] = []) =>
  findDiffering(
    lines.map((line, at) => [{ line, target: targets[at] ?? '' }]),
    { rules: realRules, context, standing },
  ).map((key) => lines.findIndex((line) => line.key === key));

describe('terms across lanes, both ways', () => {
  test.each([
    ['all alike', balance, []],
    ['the last one differs', [balance[0], balance[1], remainder[2], balance[3]], [2]],
    // Onward two lines would be asked again, back only the first.
    ['the first one differs', [remainder[0], balance[1], balance[2], balance[3]], [0]],
    ['the middle one differs', [balance[0], remainder[1], balance[2], balance[3]], [1]],
  ])('%s', (_, targets, expected) => {
    expect(differing(targets)).toEqual(expected);
  });

  test('what stood before the run stands', () => {
    const standing = [
      {
        source: 'Складской остаток виден всем.',
        target: 'The stock balance is visible to everyone.',
      },
    ];
    expect(differing([...remainder, balance[3]], standing)).toEqual([0, 1, 2]);
  });

  test('a rule that is off finds nothing', () => {
    const off = { ...context, settings: { off: ['6.10'] } };
    const lanes = lines.map((line, at) => [
      { line, target: (at === 2 ? remainder : balance)[at] ?? '' },
    ]);
    expect(findDiffering(lanes, { rules: realRules, context: off, standing: [] })).toEqual([]);
  });
});
