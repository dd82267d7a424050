// The engines have an index of their own: a page that needs one of them must not load the SDK of the others.
export * from './answer/answer.ts';
export { errorsOf, type Judge, storePasted } from './ask/line-row.ts';
export * from './ask/plan-run.ts';
export { pointAbove } from './ask/point-above.ts';
export type * from './ask/run-parts.ts';
export { TranslatedPart } from './ask/translated-part.ts';
export * from './engine.ts';
export * from './engines/wire/require-access.ts';
export * from './lanes/lane-count.ts';
export * from './presets.ts';
export * from './prompt.ts';
export * from './reading/keep-remarks.ts';
export * from './reading/read-remarks.ts';
export * from './reading/run-reading.ts';
export { isWrongAsAWhole } from './repair/repair.ts';
export * from './rules.ts';
export * from './run.ts';
export type * from './store.ts';
