export * from './language.ts';
export * from './money.ts';
export * from './plural.ts';
export * from './time.ts';
