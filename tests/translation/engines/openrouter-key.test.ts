import { afterEach, expect, it, vi } from 'vitest';
import { fetchOpenRouterKey } from '../../../utils/translation/engines/openrouter-key.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers in the place of OpenRouter, and keeps what it was asked. */
function answerWith(body: unknown, status = 200) {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string | URL | Request, init: RequestInit = {}) => {
    asked.push({ url: String(url), init });
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return asked;
}

it('sends the code of the sign-in and its verifier to OpenRouter, and nothing else', async () => {
  const asked = answerWith({ key: 'or-key' });
  expect(await fetchOpenRouterKey('the-code', 'the-verifier')).toBe('or-key');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toBe('https://openrouter.ai/api/v1/auth/keys');
  expect(JSON.parse(String(asked[0]?.init.body))).toEqual({
    code: 'the-code',
    code_verifier: 'the-verifier',
    code_challenge_method: 'S256',
  });
});

it.each([
  [{}, 200],
  [{ key: '' }, 200],
  [{ error: { message: 'Invalid code' } }, 403],
])('takes no key from %j', async (body, status) => {
  answerWith(body, status);
  await expect(fetchOpenRouterKey('the-code', 'the-verifier')).rejects.toThrow();
});
