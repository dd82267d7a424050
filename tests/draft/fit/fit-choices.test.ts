import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFields } from '../../../utils/draft/field-plan.ts';
import { findAnnouncements } from '../../../utils/draft/fit/announcements.ts';
import { fitChoices } from '../../../utils/draft/fit/fit-choices.ts';
import { parseDraft } from '../../../utils/draft/fragment.ts';
import { draftProgress } from '../../../utils/draft/progress.ts';

/** A field of this limit with a whole draft in it, of which the English is as long as the Russian. */
function fieldOf(text: string, limit: number, unticked: string[] = []) {
  const draft = parseDraft(text);
  const stored = draft.lines
    .filter(({ kind }) => kind === 'russian')
    .map((line) => ({ key: line.key, source: line.text, target: line.text, at: 1 }));
  const [plan] = planFields({
    draft,
    progress: draftProgress(draft, stored),
    fields: [{ id: 'cover letter', kind: 'cover letter', label: '', limit }],
    unticked: new Set(unticked),
    chosen: {},
  });
  if (!plan) throw new Error('no field');
  const ticked = plan.parts.filter(({ isTicked }) => isTicked);
  return { plan, fits: fitChoices(draft, ticked, limit, findAnnouncements(draft.fragments)) };
}

/** Points with bodies of these lengths, each a paragraph. */
const points = (...bodies: [string, number, string?][]) =>
  bodies
    .map(([id, length, end = '.']) => `${id}) ${'я'.repeat(length - end.length)}${end}`)
    .join('\n\n');

const left = (text: string, limit: number) => fieldOf(text, limit).fits.map((fit) => fit.left);

describe('what is left out of a field that is too long', () => {
  it('is what loses the fewest characters, and every other smallest choice after it', () => {
    const text = points(['1.1', 50], ['1.2', 20], ['1.3', 40], ['1.4', 30]);
    expect(left(text, 160)).toEqual([['1.2'], ['1.4'], ['1.3'], ['1.1']]);
    expect(left(text, 125)).toEqual([['1.3'], ['1.1'], ['1.2', '1.4']]);
  });

  it('is never announced by what stays, if there is another way', () => {
    const text = points(
      ['2.1', 80],
      ['2.2', 60, ' состоит из двух шагов.'],
      ['2.3', 20],
      ['2.4', 30],
    );
    const { fits } = fieldOf(text, 190);
    expect(fits[0]?.left).toEqual(['2.2']);
    expect(fits.find(({ left: gone }) => gone.join() === '2.3')?.dangling).toEqual([
      { from: '2.2', to: '2.3' },
    ]);
    expect(fits.findIndex(({ dangling }) => dangling.length > 0)).toBeGreaterThan(
      fits.findLastIndex(({ dangling }) => dangling.length === 0),
    );
  });

  it('takes a heading along with the last of its points, and never alone', () => {
    const text = `${points(['1', 90])}\n\n2) «Do you test?»\n\n${points(['2.1', 40], ['2.2', 50])}`;
    const all = left(text, 120);
    expect(all).toContainEqual(['2', '2.1', '2.2']);
    expect(all.filter((ids) => ids.includes('2') && !ids.includes('2.1'))).toEqual([]);
  });

  it('is a paragraph of a letter without numbers, or a line where there are no paragraphs', () => {
    const paragraphs = ['а'.repeat(50), 'б'.repeat(30), 'в'.repeat(40)].join('\n\n');
    expect(left(paragraphs, 100)).toEqual([
      ['0 ¶ '.concat('б'.repeat(30))],
      ['0 ¶ '.concat('в'.repeat(40))],
      ['0 ¶ '.concat('а'.repeat(50))],
    ]);
    expect(left(['а'.repeat(50), 'б'.repeat(30)].join('\n'), 60)).toEqual([
      ['0 ↵ '.concat('б'.repeat(30))],
      ['0 ↵ '.concat('а'.repeat(50))],
    ]);
  });

  it('leaves no hole where a paragraph was', () => {
    const text = ['а'.repeat(50), 'б'.repeat(30), 'в'.repeat(40)].join('\n\n');
    const gone = left(text, 100)[0] ?? [];
    const { plan } = fieldOf(text, 100, gone);
    expect(plan.text).toBe(`${'а'.repeat(50)}\n\n${'в'.repeat(40)}`);
    expect(plan.parts.map(({ isTicked }) => isTicked)).toEqual([true, false, true]);
  });

  it('is nothing where not even one part fits', () => {
    expect(left('а'.repeat(50), 40)).toEqual([]);
  });

  it('always makes the text fit, by exactly what was said, and lets nothing go without need', () => {
    const bodies = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(bodies, fc.integer({ min: 20, max: 200 }), (lengths, limit) => {
        const text = lengths
          .map(
            ([length, isApart], index) =>
              `${isApart ? '\n' : ''}1.${index}) ${'я'.repeat(length)}.`,
          )
          .join('\n');
        const { plan, fits } = fieldOf(text, limit);
        fc.pre(plan.over > 0 && plan.parts.every(({ line }) => line === undefined));
        for (const fit of fits) {
          const after = fieldOf(text, limit, fit.left).plan;
          expect(after.over).toBe(0);
          expect(plan.length - after.length).toBe(fit.lost);
          for (const back of fit.left)
            expect(
              fieldOf(
                text,
                limit,
                fit.left.filter((id) => id !== back),
              ).plan.over,
            ).toBeGreaterThan(0);
        }
        expect(fits.map(({ lost }) => lost)).toEqual(
          fits.map(({ lost }) => lost).sort((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });
});
