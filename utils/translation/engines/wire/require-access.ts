import { ExpectedFailure } from '../../../failure.ts';
import { foreignSign } from '../../../text/api-key.ts';
import { isLoopback, wantsKey } from '../../../text/base-url.ts';
import type { CapabilityStore } from '../../engine.ts';
import type { StreamLimits } from './vigil.ts';

export { isLoopback };

/** What an engine needs to reach its server. */
export interface Connection {
  /** Up to and with `/v1`. */
  baseUrl: string;
  model: string;
  /** Empty where the server wants none. */
  key: string;
  /** Reasoning effort, or how much it thinks, where the user chose. */
  effort?: string;
  /** Whose words the server speaks, where it is not OpenAI's. */
  dialect?: 'anthropic';
  /** Further headers and fields of the body, as the user set them. */
  headers?: Record<string, string>;
  body?: Record<string, unknown>;
  capabilities: CapabilityStore;
  /** Whether the browser lets the extension ask that origin. */
  hasPermission: (origin: string) => Promise<boolean>;
  limits?: StreamLimits;
}

/** The host of a base URL with its port, as keys and failures name it; empty for no address. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : '';
}

/** Throws before anything is sent when there is no address, no key where one is needed, or no permission. */
export async function requireAccess({
  baseUrl,
  key,
  model,
  headers,
  hasPermission,
}: Connection): Promise<void> {
  const host = hostOf(baseUrl);
  if (host === '' || !/^https?:/.test(baseUrl) || model.trim() === '')
    throw new ExpectedFailure('no-engine');
  // Whoever sets a header of his own may have put it there.
  if (wantsKey(host) && key === '' && !headers) throw new ExpectedFailure('no-key', { host });
  // No header carries it: the browser would tell of a server that cannot be reached.
  const foreign = foreignSign(key);
  if (foreign)
    throw new ExpectedFailure('key-unusable', { host, at: foreign.at, sign: foreign.sign });
  if (!(await hasPermission(new URL(baseUrl).origin)))
    throw new ExpectedFailure('no-permission', { host });
}
