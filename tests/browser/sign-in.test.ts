import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { hasSignIn, signIn } from '../../utils/browser/engine/sign-in.ts';

const redirect = 'https://abcdef.chromiumapp.org/';

/** A browser whose person answers the question for the permission, and whose sign-in comes back with `answer`. */
function browserWith({
  isGranted = true,
  answer = '' as string | undefined,
  optional = ['identity'],
}) {
  const request = vi.fn(async () => isGranted);
  const launchWebAuthFlow = vi.fn(async (_details: { url: string; interactive: boolean }) => {
    if (answer === undefined) throw new Error('The user did not approve access.');
    return answer;
  });
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    runtime: { getManifest: () => ({ optional_permissions: optional }) },
    permissions: { request },
    identity: { getRedirectURL: () => redirect, launchWebAuthFlow },
  });
  return { request, launchWebAuthFlow };
}

afterEach(() => vi.unstubAllGlobals());

it('is there only where the package may ask for it', () => {
  browserWith({});
  expect(hasSignIn()).toBe(true);
  browserWith({ optional: [] });
  expect(hasSignIn()).toBe(false);
});

it('begins with the hash of what only this page knows, and gives that with the code', async () => {
  const { request, launchWebAuthFlow } = browserWith({ answer: `${redirect}?code=c-1` });
  const signed = await signIn();
  expect(request).toHaveBeenCalledWith({
    permissions: ['identity'],
    origins: ['https://openrouter.ai/*'],
  });
  const { url, interactive } = launchWebAuthFlow.mock.calls[0]?.[0] ?? {
    url: '',
    interactive: false,
  };
  const asked = new URL(url);
  expect([asked.origin + asked.pathname, interactive]).toEqual([
    'https://openrouter.ai/auth',
    true,
  ]);
  expect(asked.searchParams.get('callback_url')).toBe(redirect);
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
  expect(signed?.code).toBe('c-1');
  expect(signed?.verifier).toMatch(/^[\w-]{43,128}$/);
  expect(asked.searchParams.get('code_challenge')).toBe(
    createHash('sha256')
      .update(signed?.verifier ?? '')
      .digest('base64url'),
  );
  expect(url).not.toContain(signed?.verifier);
});

it.each([
  ['the permission is refused', { isGranted: false }],
  ['the window is closed', { answer: undefined }],
  ['no code comes back', { answer: `${redirect}?error=denied` }],
])('gives nothing where %s', async (_, way) => {
  const { launchWebAuthFlow } = browserWith(way);
  expect(await signIn()).toBeUndefined();
  expect(launchWebAuthFlow).toHaveBeenCalledTimes('isGranted' in way ? 0 : 1);
});
