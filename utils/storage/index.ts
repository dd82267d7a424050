export * from './database.ts';
export * from './secrets.ts';
export * from './settings.ts';
