import { keyOf } from '../../terms/ledger.ts';
import type { GlossaryTerm } from '../input.ts';
import type { TermPair } from '../term-pair.ts';

/** The ledger with the renderings that T.md requires; what the ledger itself says of a term stands above them. */
export function withOwnTerms(
  glossary: readonly GlossaryTerm[],
  terms: readonly TermPair[],
): GlossaryTerm[] {
  const said = new Set(glossary.map(({ source }) => keyOf(source)));
  return [...glossary, ...terms.filter(({ source }) => !said.has(keyOf(source)))];
}
