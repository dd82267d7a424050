export { fillField } from './fill.ts';
export { findFields } from './find-fields.ts';
export { matchQuestions } from './match-questions.ts';
export * from './page.ts';
export { pageKind } from './page-kind.ts';
export { readPastedJob } from './pasted-job.ts';
export { readJob } from './read-job.ts';
