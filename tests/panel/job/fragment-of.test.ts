import { expect, test } from 'vitest';
import type { FieldPlan } from '../../../utils/draft/index.ts';
import type { FragmentView } from '../../../utils/panel/english/fragment-view.ts';
import type { DemandView } from '../../../utils/panel/job/demand-view.ts';
import { fragmentOf } from '../../../utils/panel/job/fragment-of.ts';

const point = (id: string, ...lines: string[]) =>
  ({
    id,
    isTicked: true,
    target: lines.join('\n'),
    lines: lines.map((target) => ({ target })),
  }) as unknown as FragmentView;

const points = [point('1.1', 'Mugs are hot.', 'They are blue.'), point('1.2', 'The kiln works.')];
const text = points.map(({ target }) => target).join('\n\n');
const plans = [{ field: { id: 'cover letter' }, points, text }] as unknown as FieldPlan[];
const met = (words: string) =>
  ({
    at: {
      field: 'cover letter',
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    },
  }) as DemandView;

test.each([
  ['Mugs', { id: '1.1', line: 0, words: { start: 0, end: 4 } }],
  ['blue', { id: '1.1', line: 1, words: { start: 9, end: 13 } }],
  ['kiln', { id: '1.2', line: 0, words: { start: 4, end: 8 } }],
  // What goes on in the next line ends with its own.
  ['hot.\nThey', { id: '1.1', line: 0, words: { start: 9, end: 13 } }],
])('%j is found in its line', (words, place) =>
  expect(fragmentOf(met(words), plans, points)).toEqual(place),
);

test.each([
  ['start-with', '1.1'],
  ['end-with', '1.2'],
])('what is missing of %s goes to point %s', (kind, id) =>
  expect(fragmentOf({ demand: { kind }, holds: true } as DemandView, plans, points)).toEqual({
    id,
  }),
);
