import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../utils/draft/fragment.ts';
import { sectionFields } from '../../utils/draft/section-fields.ts';

const fields = [
  { id: 'cover letter', kind: 'cover letter', label: 'Cover Letter' },
  {
    id: 'question 1',
    kind: 'question',
    label: 'How would you move the shop to the new server without a pause?',
  },
  { id: 'question 2', kind: 'question', label: 'Which tests do you write?' },
] as const;

const goes = (text: string) =>
  Object.fromEntries(
    sectionFields(parseDraft(text).fragments, [...fields]).map(({ section, fieldId }) => [
      section,
      fieldId,
    ]),
  );

describe('a point that quotes a question and answers it in the same paragraph', () => {
  it.each([
    '1) «Which tests do you write?» Сначала пишу тесты ядра.',
    '1) "Which tests do you write?" — сначала тесты ядра.',
    '1) “which tests do you write?”: сначала тесты ядра.',
  ])('%s', (line) => {
    expect(goes(`${line}\n\n2) Письмо.`)).toEqual({ 1: 'question 2', 2: 'cover letter' });
  });

  it('may quote a part of it', () => {
    expect(goes('1) «move the shop to the new server without a pause?» Ночью, по частям.')).toEqual(
      {
        1: 'question 1',
      },
    );
  });

  it.each([
    '1) «Готово?» спросите вы. Да.',
    '1) «Yes» означает согласие.',
    '1) Вы спросили: «Which tests do you write?» Отвечу ниже.',
    '1) «Is the sky blue?» Не знаю.',
  ])('%s belongs to the letter', (line) => {
    expect(goes(line)).toEqual({ 1: 'cover letter' });
  });
});
