import { native } from '../../messages.ts';
import type { SignIn } from '../../panel/shell/adapter.ts';

/** True where the browser has a sign-in for extensions. */
export function hasSignIn(): boolean {
  const manifest = native().runtime.getManifest() as { optional_permissions?: string[] };
  return manifest.optional_permissions?.includes('identity') ?? false;
}

/** Signs in at OpenRouter; the permission is asked for at the click. `undefined` where the person turns back. */
export const signIn: SignIn = async () => {
  const { permissions } = native();
  const origins = ['https://openrouter.ai/*'];
  if (!(await permissions.request({ permissions: ['identity'], origins } as never)))
    return undefined;
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  // Not there before the permission was given.
  const { identity } = native() as unknown as { identity: Identity };
  const query = new URLSearchParams({
    callback_url: identity.getRedirectURL(),
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  const answer = await identity
    .launchWebAuthFlow({ url: `https://openrouter.ai/auth?${query}`, interactive: true })
    .catch(() => undefined);
  const code = answer && new URL(answer).searchParams.get('code');
  return code ? { code, verifier } : undefined;
};

interface Identity {
  getRedirectURL(): string;
  launchWebAuthFlow(details: { url: string; interactive: boolean }): Promise<string | undefined>;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
