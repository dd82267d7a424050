export * from './language.ts';
export * from './plural.ts';
export * from './time.ts';
