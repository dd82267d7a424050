import { describe, expect, it } from 'vitest';
import { judgeTrial, type Seen } from '../../../scripts/faults/judge-trial.ts';
import type { LineRow, LineVersion } from '../../../utils/storage/database.ts';

const draft = {
  text: '1) Да.\n2) Are there 3?\n3) Нет.',
  lines: [
    { source: '1) Да.', english: '1) Yes.' },
    { source: '2) Are there 3?', english: '2) Are there 3?' },
    { source: '3) Нет.', english: '3) No.', first: '3) Not.' },
  ],
};

const version = (target: string, by: LineVersion['by']): LineVersion => ({ target, by, at: 1 });
const row = (source: string, target: string, more: Partial<LineRow> = {}): LineRow => ({
  draftId: 'd',
  key: source.slice(3),
  source,
  target,
  at: 1,
  runId: 'r',
  history: [version(target, 'engine')],
  ...more,
});
const yes = row('1) Да.', '1) Yes.');
const not = row('3) Нет.', '3) Not.', { repairs: 0 });
const no = row('3) Нет.', '3) No.', {
  history: [version('3) Not.', 'engine'), version('3) No.', 'repair')],
});

const ask = (sources: string[], more: { isRepair?: boolean; isWhole?: boolean } = {}) => ({
  lines: sources.map((source, place) => ({
    number: place + 1,
    source,
    isRepair: more.isRepair ?? false,
  })),
  shown: ['1) Yes.'],
  isWhole: more.isWhole ?? true,
});

/** The first line is stored, the answer is cut off, the rest comes afterwards. */
const good: Seen = {
  draft,
  asked: [
    ask(['1) Да.', '3) Нет.'], { isWhole: false }),
    ask(['3) Нет.']),
    ask(['3) Нет.'], { isRepair: true }),
  ],
  mark: 1,
  before: [yes],
  after: [yes],
  final: [yes, no],
  shown: ['1) Yes.', '2) Are there 3?', '3) No.'],
};

describe('judgeTrial', () => {
  it.each<[string, Partial<Seen>]>([
    ['only what was missing is asked for', {}],
    ['a stored line goes back for its repair', { before: [yes, not], after: [yes, not] }],
    [
      'the last answer was written, and not read',
      {
        asked: [
          ask(['1) Да.', '3) Нет.']),
          ask(['1) Да.', '3) Нет.']),
          ask(['3) Нет.'], { isRepair: true }),
        ],
        before: [],
        after: [],
      },
    ],
  ])('takes it that %s', (_what, change) => {
    const asked =
      change.before?.length === 2 ? [good.asked[0], good.asked[2]] : (change.asked ?? good.asked);
    expect(judgeTrial({ ...good, ...change, asked: asked as Seen['asked'] })).toEqual([]);
  });

  it.each<[string, Partial<Seen>, RegExp]>([
    ['a line that is gone after the fault', { after: [] }, /lost right after/],
    ['a line that is gone at the end', { final: [no] }, /lost at the end/],
    [
      'a line that was answered anew',
      { final: [row('1) Да.', '1) Yes.', { history: [version('1) Yeah.', 'engine')] }), no] },
      /answered anew/,
    ],
    [
      'a stored line that is requested again',
      { asked: [...good.asked, ask(['1) Да.'])] },
      /requested again though it was stored/,
    ],
    [
      'a settled line that goes back for repair',
      { asked: [...good.asked, ask(['1) Да.'], { isRepair: true })] },
      /requested again though it was stored/,
    ],
    [
      'a whole answer that is requested again',
      { asked: [...good.asked, ask(['3) Нет.'])] },
      /though its answer was whole/,
    ],
    ['a line that is stored twice', { final: [yes, yes, no] }, /stored twice/],
    [
      'two first answers',
      {
        final: [
          yes,
          row('3) Нет.', '3) No.', {
            history: [version('3) No.', 'engine'), version('3) No.', 'engine')],
          }),
        ],
      },
      /not one first answer/,
    ],
    [
      'a line that the model sees twice',
      { asked: [...good.asked, { ...ask([]), shown: ['1) Yes.', '1) Yes.'] }] },
      /shows a line twice/,
    ],
    ['a line without English', { final: [yes] }, /no English/],
    ['other English', { final: [yes, not] }, /other English/],
    ['another text on the screen', { shown: ['1) Yes.'] }, /the panel shows something else/],
  ])('finds %s', (_what, change, words) => {
    expect(judgeTrial({ ...good, ...change }).join('\n')).toMatch(words);
  });
});
