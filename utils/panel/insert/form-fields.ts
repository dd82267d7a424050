import type { FieldPlan } from '../../draft/index.ts';
import type { FieldText, FieldView, Inserted } from '../../pages/page.ts';
import type { JobRow } from '../../storage/database.ts';

/** Upwork's limit for each text field of the form; the form's own is taken once it was looked at. */
const usualLimit = 5000;

/** The fields that the job's form will have, before anybody looked at it: the letter and its questions. */
export function expectedFields(job: JobRow | undefined): FieldView[] {
  const questions = job?.job.questions?.value ?? [];
  return [
    { id: 'cover letter', kind: 'cover letter', label: '', value: '', limit: usualLimit },
    ...questions.map(
      (label, index): FieldView => ({
        id: `question ${index + 1}`,
        kind: 'question',
        label,
        value: '',
        limit: usualLimit,
      }),
    ),
  ];
}

/** The field as it stands after the insertion: what was inserted was read back from the page. */
export function holding(field: FieldView, done: Inserted[], texts: FieldText[]): FieldView {
  const isIn = done.some((one) => one.field === field.id && one.state === 'inserted');
  const text = texts.find((one) => one.field === field.id)?.text;
  return isIn && text !== undefined ? { ...field, value: text } : field;
}

/** What goes into which field; by the label too, where the form shows one. */
export function textsOf(plans: FieldPlan[]): FieldText[] {
  return plans.map(({ field, text }) => ({
    field: field.id,
    ...(field.label ? { label: field.label } : {}),
    text,
  }));
}
