import { tidyBaseUrl } from '../../../text/base-url.ts';

export { tidyBaseUrl };

/** The base and the query that goes with each request. */
export function splitBaseUrl(baseUrl: string): { base: string; query: Record<string, string> } {
  const [base = '', query = ''] = tidyBaseUrl(baseUrl).split('?');
  return { base, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The same address with the `/v1` that is forgotten most often; `undefined` where it has a version already. */
export function withVersion(baseUrl: string): string | undefined {
  const { base } = splitBaseUrl(baseUrl);
  if (!URL.canParse(base) || /\/v\d+\w*(?:\/|$)/.test(new URL(base).pathname)) return undefined;
  const query = baseUrl.includes('?') ? `?${baseUrl.split('?')[1]}` : '';
  return `${base}/v1${query}`;
}

/** What a host wants to hear from the pages of a browser, beside the key. */
export function headersFor(host: string, model = ''): Record<string, string> {
  if (host === 'api.anthropic.com') return { 'anthropic-dangerous-direct-browser-access': 'true' };
  // Yandex wants the folder of `gpt://<folder>/…` beside the model, too.
  const folder = /^\w+:\/\/([^/]+)\//.exec(model)?.[1];
  if (/(?:^|\.)yandex\.(?:net|cloud|ru)$/.test(host) && folder)
    return { 'x-folder-id': folder, 'openai-project': folder };
  return {};
}

/** The user's own headers with the key in its place; they stand above all others. */
export function ownHeaders({
  headers = {},
  key,
}: {
  headers?: Record<string, string>;
  key: string;
}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll('{key}', key)]),
  );
}
