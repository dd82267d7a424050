import type { ViewWords } from '../../interface/index.ts';
import { priceOf } from '../../prices.ts';

/** The price of a model at a host in words; that it is unknown where it is. */
export function priceWords(words: ViewWords['options'], model: string, host: string): string {
  const price = priceOf(model, host);
  return price ? words.perMillion(price.input, price.output) : words.priceUnknown;
}
