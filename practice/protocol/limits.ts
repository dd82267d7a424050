import type { ModelRequest } from './model-request.ts';
import { countTokens } from './usage.ts';

/** What a server takes in one minute. */
export interface RateLimits {
  requests?: number;
  /** Of the prompts. */
  tokens?: number;
}

const minute = 60_000;

/** Seconds until the newest of the requests would be taken; `undefined` where it is. */
export function overLimit(limits: RateLimits, requests: ModelRequest[]): number | undefined {
  const newest = requests.at(-1);
  if (!newest) return undefined;
  const recent = requests.filter(({ at }) => at > newest.at - minute);
  const tokens = recent.reduce((sum, { prompt }) => sum + countTokens(prompt), 0);
  const isOver =
    recent.length > (limits.requests ?? Number.POSITIVE_INFINITY) ||
    tokens > (limits.tokens ?? Number.POSITIVE_INFINITY);
  const oldest = recent[0];
  if (!isOver || !oldest) return undefined;
  return Math.max(1, Math.ceil((oldest.at + minute - newest.at) / 1000));
}
