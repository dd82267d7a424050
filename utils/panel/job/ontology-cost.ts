import { estimateTokens, promptOntology } from '../../job/index.ts';
import { costOf } from '../../prices.ts';
import type { JobRow } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import { priceFor } from '../settings/price-for.ts';
import { LARGE } from './may-be-large.ts';

/** What O.md adds to each request. */
export interface OntologyCost {
  tokens: number;
  /** Of which the analyses that can still be left out. */
  spare: number;
  /** For all the tokens as fresh input; absent where nobody told the price. */
  dollars?: number;
}

/** What O.md costs with each request; nothing for an engine that gets no prompt. */
export function ontologyCost(row: JobRow, settings: Settings): OntologyCost | undefined {
  if (settings.engine === 'built-in' || settings.engine === 'practice') return undefined;
  const { whole, short } = promptOntology(row);
  const tokens = estimateTokens(whole);
  const dollars = costOf(priceFor(settings), { input: tokens, cached: 0, output: 0 });
  return {
    tokens,
    spare: Math.max(0, tokens - estimateTokens(short)),
    ...(dollars === undefined ? {} : { dollars }),
  };
}

/** True where O.md is much of a request and something of it can be left out. */
export function isWorthTelling({ tokens, spare }: OntologyCost): boolean {
  return tokens >= LARGE && spare > 0;
}
