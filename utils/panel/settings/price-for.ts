import { type Price, priceOf } from '../../prices.ts';
import { type Settings, serverOf } from '../../storage/settings.ts';
import { addressHost } from '../../text/base-url.ts';

/** What the model of the settings costs: the user's own price, else the table's; `undefined` where it is not known. */
export function priceFor(settings: Settings): Price | undefined {
  if (settings.engine === 'built-in' || settings.engine === 'practice') return undefined;
  const { baseUrl, model, price } = serverOf(settings);
  return price ?? priceOf(model, addressHost(baseUrl));
}
