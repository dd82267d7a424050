import { describe, expect, it } from 'vitest';
import type { FieldPlan } from '../../../utils/draft/index.ts';
import type { FragmentView } from '../../../utils/panel/english/fragment-view.ts';
import { type GateInput, gateInsert, isPassable } from '../../../utils/panel/insert/insert-gate.ts';

const view = (change: Partial<FragmentView> = {}) =>
  ({ isTicked: true, errors: 0, untranslated: 0, stale: 0, ...change }) as FragmentView;
const plan = (length: number, over = 0) =>
  ({ length, over, field: { id: 'question 2' } }) as FieldPlan;

const ready: GateInput = {
  views: [view()],
  plans: [plan(100)],
  isRunning: false,
  isUpwork: true,
  isForm: true,
};

describe('gateInsert', () => {
  it('lets a clean text into an open form', () => {
    expect(gateInsert(ready)).toEqual({ holds: [], problems: 0 });
  });

  const holds: [string, Partial<GateInput>, unknown, boolean][] = [
    ['a run under way', { isRunning: true }, { why: 'running' }, false],
    ['nothing to insert', { plans: [plan(0)] }, { why: 'nothing' }, false],
    ['another site', { isUpwork: false, isForm: false }, { why: 'not-upwork' }, false],
    ['the job page', { isForm: false }, { why: 'no-form' }, false],
    ['an error', { views: [view({ errors: 2 })] }, { why: 'errors', count: 2 }, true],
    [
      'lines without English',
      { views: [view({ untranslated: 1 })] },
      { why: 'untranslated', count: 1 },
      true,
    ],
    ['changed Russian', { views: [view({ stale: 3 })] }, { why: 'stale', count: 3 }, true],
    ['a wish of the client that is not met', { missing: 2 }, { why: 'demands', count: 2 }, true],
    ['a contact detail', { contacts: 1, missing: 1 }, { why: 'contacts', count: 1 }, true],
    [
      'an empty question',
      {
        plans: [plan(100), { ...plan(0), field: { id: 'question 1', kind: 'question' } as never }],
      },
      { why: 'unanswered', count: 1 },
      true,
    ],
    [
      'an empty letter',
      {
        plans: [
          plan(100),
          { ...plan(0), field: { id: 'cover letter', kind: 'cover letter' } as never },
        ],
      },
      { why: 'empty-letter', count: 1 },
      true,
    ],
    [
      'a field that is too long',
      { plans: [plan(5011, 11)] },
      { why: 'over', field: 'question 2', over: 11 },
      false,
    ],
  ];
  it.each(holds)('is held back by %s', (_name, change, hold, passable) => {
    const gate = gateInsert({ ...ready, ...change });
    expect(gate.holds[0]).toEqual(hold);
    expect(isPassable(gate.holds[0])).toBe(passable);
  });

  it('does not ask of points that stay out', () => {
    const views = [view(), view({ isTicked: false, errors: 5, untranslated: 2 })];
    expect(gateInsert({ ...ready, views })).toEqual({ holds: [], problems: 0 });
  });

  it('counts all that Insert anyway would go past', () => {
    const views = [view({ errors: 1, stale: 1 }), view({ untranslated: 2 })];
    expect(gateInsert({ ...ready, views }).problems).toBe(4);
  });
});
