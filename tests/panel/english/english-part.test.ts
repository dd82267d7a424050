import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftProgress, parseDraft } from '../../../utils/draft/index.ts';
import { offsetAt, placeAt } from '../../../utils/panel/english/english-part.ts';
import { viewFragment } from '../../../utils/panel/english/fragment-view.ts';

const draft = parseDraft('1.1) Раз.\n\nДва.\nТри.');
const [fragment] = draft.fragments;
const targets = ['1.1) One.', '', 'Two.', 'Three.'];
const view = {
  ...viewFragment(
    fragment ?? { id: '', section: '', lines: [] },
    draftProgress(
      draft,
      draft.lines.map((line) => ({
        key: line.key,
        source: line.text,
        target: targets[line.index] ?? '',
        at: 1,
      })) as never,
    ),
    [],
    new Set(),
    new Set(),
    true,
  ),
  lineIds: [11, 12, 13, 14],
};
const english = targets.join('\n');

describe('a place in the English', () => {
  it('is found again wherever it is in the box of the whole point', () => {
    fc.assert(
      fc.property(fc.nat(english.length), (offset) => {
        const place = placeAt(view, undefined, english, offset);
        expect(offsetAt(view, undefined, english, place)).toBe(offset);
      }),
    );
  });

  it.each([
    [0, 11, 0],
    [9, 11, 9],
    [10, 12, 0],
    [13, 13, 2],
  ])('%i in the point is in line %i at %i', (offset, part, inLine) => {
    expect(placeAt(view, undefined, english, offset)).toEqual({ part, offset: inLine });
    expect(offsetAt(view, part, targets[part - 11] ?? '', { part, offset: inLine })).toBe(inLine);
  });

  it('counts what was typed and is not kept yet', () => {
    const typed = english.replace('One.', 'One and more.');
    const end = typed.indexOf('\n');
    expect(placeAt(view, undefined, typed, end)).toEqual({ part: 11, offset: end });
  });

  it('is in no box of another line', () => {
    expect(offsetAt(view, 12, '', { part: 13, offset: 0 })).toBeUndefined();
  });
});
