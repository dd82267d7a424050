import type { FieldPlan } from '../../draft/index.ts';
import type { FieldView } from '../../pages/page.ts';
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

/** Whether some text goes into the form, and none of it into the cover letter. */
export function leavesCoverEmpty(plans: FieldPlan[]): boolean {
  const cover = plans.find((plan) => plan.field.kind === 'cover letter');
  return cover?.length === 0 && plans.some((plan) => plan.length > 0);
}
