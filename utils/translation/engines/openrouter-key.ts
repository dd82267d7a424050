import { ExpectedFailure } from '../../failure.ts';
import { classifyError } from './wire/classify-error.ts';
import { guardFetch } from './wire/guard-fetch.ts';

const host = 'openrouter.ai';

/** Where the key is had, and whose it then is. */
export const openRouter = `https://${host}/api/v1`;

/** The key for the code that a sign-in ended with; only who began it knows the verifier. */
export async function fetchOpenRouterKey(code: string, verifier: string): Promise<string> {
  try {
    const reply = await guardFetch()(`${openRouter}/auth/keys`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, code_verifier: verifier, code_challenge_method: 'S256' }),
      signal: AbortSignal.timeout(20_000),
    });
    const { key } = (await reply.json()) as { key?: unknown };
    if (typeof key === 'string' && key !== '') return key;
  } catch (error) {
    throw classifyError(error, { host, model: '', key: code, streaming: false });
  }
  throw new ExpectedFailure('key-refused', { host });
}
