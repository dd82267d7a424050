// The engines have an index of their own: a page that needs one of them must not load the SDK of the others.
export * from './answer.ts';
export * from './connection.ts';
export * from './engine.ts';
export { storePasted } from './line-row.ts';
export * from './plan-run.ts';
export * from './presets.ts';
export * from './prompt.ts';
export * from './rules.ts';
export * from './run.ts';
export type * from './run-parts.ts';
export type * from './store.ts';
export { TranslatedPart } from './translated-part.ts';
