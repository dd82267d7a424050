export * from './compose.ts';
export * from './field-plan.ts';
export * from './fragment.ts';
export * from './line.ts';
export * from './line-history.ts';
export * from './progress.ts';
export * from './section-fields.ts';
