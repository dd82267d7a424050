import { count } from '../count.ts';

export const draft = {
  editor: 'Russian draft',
  placeholder: 'Write your answer here, in Russian. Number the points: 1) 1.1) 1.2)',
  emptyJobTitle: 'Begin with the job',
  emptyJob:
    'Open a job on Upwork and press Read job. Or just write: the draft is kept as you type.',
  skeleton: 'Start from the questions',
  skeletonHint: (value: number) =>
    `Puts ${count(value, 'question', 'questions')} of the client and numbered points into the draft`,
  saved: 'Saved',
  saving: 'Saving…',
  deleted: 'The draft was deleted.',
  unsaved: 'Not saved',
  wideOffer: 'A long answer is easier to read in a wide tab.',
  merged: 'The draft was also changed in another window; both texts were kept.',
  hints: (value: number) => `on the Russian: ${count(value, 'warning', 'warnings')}`,
  hint: 'Warnings on the Russian',
};
