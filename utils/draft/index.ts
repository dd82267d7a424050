export * from './fragment.ts';
export * from './line.ts';
export * from './progress.ts';
