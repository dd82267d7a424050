import { describe, expect, it } from 'vitest';
import {
  type AnswerState,
  afterInsert,
  afterPuttingBack,
  afterSending,
  isDue,
  note,
  reach,
  standingOf,
  stepsOf,
} from '../../../../utils/panel/draft/life/answer-life.ts';
import { dayOf, momentOf } from '../../../../utils/panel/draft/life/days.ts';
import { emptyDraft } from '../../../../utils/panel/draft/save-draft.ts';
import type { AnswerLife } from '../../../../utils/storage/answer-life.ts';

const lived = (...states: AnswerState[]) =>
  states.reduce<AnswerLife | undefined>(
    (life, state, index) => reach(life, state, index + 1, index + 1),
    undefined,
  );
const statesOf = (life: AnswerLife | undefined) => stepsOf(life).map(({ state }) => state);
const row = (life?: AnswerLife) => ({ ...emptyDraft('~01', 5), ...(life ? { life } : {}) });

describe('where an answer stands', () => {
  it.each<[AnswerState[], boolean, AnswerState]>([
    [[], false, 'written'],
    [[], true, 'translated'],
    [['inserted'], true, 'inserted'],
    [['inserted', 'sent'], false, 'sent'],
    [['sent', 'replied', 'hired'], true, 'hired'],
    [['hired', 'sent'], true, 'sent'],
    [['inserted', 'sent', 'written'], false, 'written'],
  ])('%s, translated %s: %s', (states, isTranslated, state) => {
    expect(standingOf(row(lived(...states)), isTranslated).state).toBe(state);
  });

  it('keeps each step with its day, and takes back what came after', () => {
    const life = reach(lived('inserted', 'sent', 'replied'), 'sent', 9, 10);
    expect(life).toEqual({
      at: 10,
      steps: [
        { state: 'inserted', at: 1 },
        { state: 'sent', at: 9 },
      ],
    });
  });
});

describe('Insert', () => {
  it.each<[string, AnswerState[], AnswerState[]]>([
    ['begins the steps', [], ['inserted']],
    ['counts anew', ['inserted'], ['inserted']],
    ['does not make less of an answer that was sent', ['sent'], ['sent']],
  ])('%s', (_, before, after) => expect(statesOf(afterInsert(lived(...before), 9))).toEqual(after));

  it.each<[string, AnswerState[], AnswerState[]]>([
    ['takes it back', ['inserted'], []],
    ['leaves what was sent', ['inserted', 'sent'], ['inserted', 'sent']],
    ['has nothing to take back', [], []],
  ])('put back: %s', (_, before, after) =>
    expect(statesOf(afterPuttingBack(lived(...before), 9))).toEqual(after),
  );
});

describe('what is noted beside the state', () => {
  it('costs what the post says, unless the writer said it', () => {
    expect(afterSending(undefined, 12, 3).connects).toBe(12);
    expect(afterSending(note(undefined, { connects: 4 }, 1), 12, 3).connects).toBe(4);
    expect(afterSending(undefined, undefined, 3).connects).toBeUndefined();
  });

  it('goes where it is emptied, and stays where another is changed', () => {
    const all = note(lived('sent'), { connects: 0, note: 'Позвонить', remindAt: 70 }, 4);
    expect(all).toMatchObject({ at: 4, connects: 0, note: 'Позвонить', remindAt: 70 });
    const less = note(note(all, { note: ' ' }, 5), { remindAt: undefined }, 6);
    expect(less).toEqual({ at: 6, steps: [{ state: 'sent', at: 1 }], connects: 0 });
  });

  it.each([
    [10, true],
    [9, false],
  ])('is due at its day, %i', (now, due) =>
    expect(isDue(row(note(undefined, { remindAt: 10 }, 1)), now)).toBe(due),
  );
});

describe('the day of a date box', () => {
  it('is the same on the way there and back, at the time of day it had', () => {
    const at = new Date(2026, 1, 28, 23, 40).getTime();
    expect(dayOf(at)).toBe('2026-02-28');
    expect(momentOf('2026-02-28', at)).toBe(at);
    expect(momentOf('2026-03-01', 0)).toBe(new Date(2026, 2, 1).getTime());
  });

  it.each(['', '2026', 'tomorrow'])('is none: «%s»', (day) =>
    expect(momentOf(day, 5)).toBeUndefined(),
  );
});
