export * from '../text/outline.ts';
