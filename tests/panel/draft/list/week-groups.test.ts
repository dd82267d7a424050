import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../../../../utils/panel/draft/life/answer-life.ts';
import { groupByWeek, mondayOf } from '../../../../utils/panel/draft/list/week-groups.ts';

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const answer = (name: string, state: AnswerState, day: number, isDue = false) => ({
  name,
  standing: { state, at: at(day) },
  changedAt: at(1),
  isDue,
});

describe('answers in groups', () => {
  it('stand by week, the newest first, and the furthest state first', () => {
    // 23 November 2026 is a Monday.
    const groups = groupByWeek(
      [
        answer('a', 'written', 29),
        answer('b', 'sent', 23),
        answer('c', 'written', 22),
        answer('d', 'written', 24),
        answer('e', 'sent', 2, true),
      ],
      (one) => one,
    );
    expect(
      groups.map(({ week, state, items }) => [week, state, items.map(({ name }) => name)]),
    ).toEqual([
      ['due', undefined, ['e']],
      [at(23, 0), 'sent', ['b']],
      [at(23, 0), 'written', ['a', 'd']],
      [at(16, 0), 'written', ['c']],
    ]);
  });

  it.each([
    [at(23, 0), at(23, 0)],
    [at(29, 23), at(23, 0)],
    [at(22, 23), at(16, 0)],
    [new Date(2027, 0, 1).getTime(), new Date(2026, 11, 28).getTime()],
  ])('the week of %i', (moment, monday) => expect(mondayOf(moment)).toBe(monday));
});
