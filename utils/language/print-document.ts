import type { Document } from './document.ts';

/** Prints a parsed document: the very text that was parsed. */
export function printDocument(document: Document): string {
  return document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('');
}
