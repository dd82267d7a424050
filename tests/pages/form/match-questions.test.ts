import { describe, expect, it } from 'vitest';
import { matchQuestions } from '../../../utils/pages/form/match-questions.ts';

const labels = [
  'Describe your recent experience with similar projects',
  'Which maps have you drawn?',
  'What do you need from the town to begin the work?',
];

describe('which field a quoted question belongs to', () => {
  it.each([
    ['the same words', ['Which maps have you drawn?'], [[1, 'exact']]],
    ['other case, quotes and ends', ['«which maps have you  drawn»'], [[1, 'exact']]],
    ['a word more', ['What do you need from the town to begin your work'], [[2, 'similar']]],
    ['something else', ['How much is it?'], [undefined]],
    ['no words', ['???'], [undefined]],
    [
      'the same question twice',
      ['Which maps have you drawn?', 'Which maps have you drawn?'],
      [[1, 'exact'], undefined],
    ],
  ])('%s', (_, questions, expected) => {
    expect(
      matchQuestions(labels, questions).map((match) => match && [match.label, match.how]),
    ).toEqual(expected);
  });

  it('does not choose between two that are alike', () => {
    const alike = ['Which maps have you drawn in 2024?', 'Which maps have you drawn in 2025?'];
    expect(matchQuestions(alike, ['Which maps have you drawn?'])).toEqual([undefined]);
  });
});
