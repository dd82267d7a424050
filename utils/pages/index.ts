export { fillField } from './form/fill.ts';
export { findFields } from './form/find-fields.ts';
export { matchQuestions } from './form/match-questions.ts';
export { readJob } from './job/read-job.ts';
export * from './page.ts';
export { pageKind } from './page-kind.ts';
export { readPastedJob } from './pasted/pasted-job.ts';
