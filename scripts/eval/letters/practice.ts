import { practiceJob } from '../../../practice/job.ts';
import { practiceDraft } from '../../../practice/recording.ts';
import type { Letter } from '../letter.ts';

const { title, description, tags, questions } = practiceJob;

/** The practice draft: the whole of it, with quotations, code and long lines. */
export const practice: Letter = {
  name: 'practice',
  field: 'a web shop in Django',
  job: { title, description, tags, questions },
  draft: practiceDraft,
};
