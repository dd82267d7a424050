import { describe, expect, it } from 'vitest';
import { composeText } from '../../utils/draft/compose.ts';
import { planFields } from '../../utils/draft/field-plan.ts';
import { parseDraft } from '../../utils/draft/fragment.ts';
import { draftProgress, type StoredLine } from '../../utils/draft/progress.ts';
import { sectionFields, type TargetField } from '../../utils/draft/section-fields.ts';

const text = [
  'Здравствуйте.  ',
  '',
  '1) «How would you',
  'cache it?»',
  '',
  '1.1) Первое.  ',
  'Второе.',
  '1.2) Третье.',
  '',
  '',
  '2) «Do you test?»',
  '',
  '2.1) Да.',
].join('\n');
const draft = parseDraft(text);
const english: Record<string, string> = {
  'Здравствуйте.': 'Hello.  ',
  'Первое.': '1.1) First.',
  'Второе.': 'Second.',
  'Третье.': '1.2) Third.',
  'Да.': '2.1) Yes.',
};
const stored: StoredLine[] = draft.lines
  .filter((line) => line.kind === 'russian')
  .map((line) => ({ key: line.key, source: line.text, target: english[line.key] ?? '', at: 1 }));
const progress = draftProgress(draft, stored);

const cover: TargetField = { id: 'cover letter', kind: 'cover letter', label: 'Cover Letter' };
const fields = [
  cover,
  { id: 'question 1', kind: 'question', label: 'How would you cache  it?' } as const,
  { id: 'question 2', kind: 'question', label: 'Do you test your work? Do you test?' } as const,
].map((field) => ({ ...field, limit: 5000 }));

describe('composeText', () => {
  it('keeps the layout of the draft, drops trailing spaces, keeps numbers', () => {
    expect(composeText(draft, progress, draft.fragments)).toBe(
      'Hello.\n\n1) «How would you\ncache it?»\n\n1.1) First.\nSecond.\n1.2) Third.\n\n\n2) «Do you test?»\n\n2.1) Yes.',
    );
  });

  it('leaves no hole where a point stays out', () => {
    const some = draft.fragments.filter((fragment) => ['1.1', '2.1'].includes(fragment.id));
    expect(composeText(draft, progress, some)).toBe('1.1) First.\nSecond.\n\n\n2.1) Yes.');
  });

  it('leaves out lines without English, and points without any', () => {
    const half = draftProgress(
      draft,
      stored.filter((line) => line.key !== 'Второе.' && line.key !== 'Да.'),
    );
    const some = draft.fragments.filter((fragment) => ['1.1', '2.1'].includes(fragment.id));
    expect(composeText(draft, half, some)).toBe('1.1) First.');
  });
});

describe('sectionFields', () => {
  it('finds the field of a quoted question exactly, then by likeness; the rest is the cover letter', () => {
    expect(sectionFields(draft.fragments, fields)).toEqual([
      { section: '0', fieldId: 'cover letter', how: 'rest' },
      { section: '1', fieldId: 'question 1', how: 'exact' },
      { section: '2', fieldId: 'question 2', how: 'similar' },
    ]);
  });

  it('obeys the user, unless the form lacks the field', () => {
    const chosen = { '1': 'cover letter', '2': 'question 9' };
    expect(sectionFields(draft.fragments, fields, chosen).map((target) => target.how)).toEqual([
      'rest',
      'user',
      'similar',
    ]);
  });

  it('sends everything to the cover letter of a form without questions', () => {
    const targets = sectionFields(draft.fragments, [cover]);
    expect(new Set(targets.map((target) => target.fieldId))).toEqual(new Set(['cover letter']));
  });
});

describe('planFields', () => {
  const plan = (limit: number, unticked: string[] = [], only = fields) =>
    planFields({
      draft,
      progress,
      fields: only.map((field) => ({ ...field, limit })),
      unticked: new Set(unticked),
      chosen: {},
    });

  it('leaves the quoted question out of its own field and keeps it in the cover letter', () => {
    expect(plan(5000).map((field) => field.text)).toEqual([
      'Hello.',
      '1.1) First.\nSecond.\n1.2) Third.',
      '2.1) Yes.',
    ]);
    expect(plan(5000, [], fields.slice(0, 1))[0]?.text).toContain('2) «Do you test?»');
  });

  it('counts to the character and names the line that runs over', () => {
    const [, first] = plan(20);
    expect(first).toMatchObject({
      length: 31,
      over: 11,
      overflow: { fragmentId: '1.2', index: 7 },
    });
    expect(plan(31)[1]).toMatchObject({ over: 0 });
    expect(plan(31)[1]?.overflow).toBeUndefined();
  });

  it('takes only ticked points', () => {
    expect(plan(20, ['1.1'])[1]).toMatchObject({ text: '1.2) Third.', over: 0 });
  });

  it('says of each point how it begins and how long it is', () => {
    expect(plan(5000)[1]?.parts).toMatchObject([
      { id: '1.1', start: 'First.', length: 19, isTicked: true },
      { id: '1.2', start: 'Third.', length: 11, isTicked: true },
    ]);
  });

  it('takes one point to another field than its section', () => {
    const plans = planFields({
      draft,
      progress,
      fields,
      unticked: new Set(),
      chosen: { 'point 1.2': 'cover letter', 'point 2.1': 'question 9' },
    });
    expect(plans.map(({ text: composed }) => composed)).toEqual([
      'Hello.\n\n1.2) Third.',
      '1.1) First.\nSecond.',
      '2.1) Yes.',
    ]);
  });
});
