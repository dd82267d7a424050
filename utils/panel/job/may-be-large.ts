import type { JobRow } from '../../storage/database.ts';

/** Tokens; below it O.md is a small part of a request, which carries thousands of tokens of rules. */
export const LARGE = 4_000;

/** Tells from the length alone whether O.md is worth measuring: a token has a character or more. */
export function mayBeLarge({ ontology = '' }: JobRow): boolean {
  return ontology.length >= LARGE;
}
