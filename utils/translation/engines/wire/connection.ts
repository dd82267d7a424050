import { ExpectedFailure } from '../../../failure.ts';
import { foreignSign } from '../../../text/api-key.ts';
import type { CapabilityStore } from '../../engine.ts';
import type { StreamLimits } from './vigil.ts';

/** What an engine needs to reach its server. */
export interface Connection {
  /** Up to and with `/v1`. */
  baseUrl: string;
  model: string;
  /** Empty where the server wants none. */
  key: string;
  /** Reasoning effort, where the user chose one. */
  effort?: string;
  capabilities: CapabilityStore;
  /** Whether the browser lets the extension ask that origin. */
  hasPermission: (origin: string) => Promise<boolean>;
  limits?: StreamLimits;
}

/** The host of a base URL with its port, as keys and failures name it; empty for no address. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : '';
}

/** True for the names of this machine; `host` may carry a port. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/i.test(host);
}

/** Throws before anything is sent when there is no address, no key where one is needed, or no permission. */
export async function requireAccess({
  baseUrl,
  key,
  model,
  hasPermission,
}: Connection): Promise<void> {
  const host = hostOf(baseUrl);
  if (host === '' || !/^https?:/.test(baseUrl) || model.trim() === '')
    throw new ExpectedFailure('no-engine');
  if (host === 'api.openai.com' && key === '') throw new ExpectedFailure('no-key', { host });
  // No header carries it: the browser would tell of a server that cannot be reached.
  const foreign = foreignSign(key);
  if (foreign)
    throw new ExpectedFailure('key-unusable', { host, at: foreign.at, sign: foreign.sign });
  if (!(await hasPermission(new URL(baseUrl).origin)))
    throw new ExpectedFailure('no-permission', { host });
}
