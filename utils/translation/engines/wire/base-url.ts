/** What users copy from a manual with the address: the path of one request. */
const endings = /\/(?:chat\/completions|completions|responses|models|embeddings|messages)\/*$/;

/** A base URL as it is used: without the path of a request, a fragment, or slashes at its end; its query stays. */
export function tidyBaseUrl(text: string): string {
  const typed = text.trim();
  if (!URL.canParse(typed)) return typed.replace(/\/+$/, '');
  const [address = '', query = ''] = (typed.split('#')[0] ?? '').split('?');
  const path = address.replace(/\/+$/, '').replace(endings, '').replace(/\/+$/, '');
  return query === '' ? path : `${path}?${query}`;
}

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
export function headersFor(host: string): Record<string, string> {
  return host === 'api.anthropic.com'
    ? { 'anthropic-dangerous-direct-browser-access': 'true' }
    : {};
}
