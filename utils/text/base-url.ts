/** What users copy from a manual with the address: the path of one request. */
const endings =
  /\/(?:chat\/completions|completions|responses|models|embeddings|messages|api\/(?:chat|generate|tags|version))\/*$/;

/** A base URL as it is used: with a scheme, without the path of a request, a fragment, or slashes at its end; its query stays. */
export function tidyBaseUrl(text: string): string {
  let tidy = text;
  // What is taken away may uncover more of the same: quotes in quotes, a path behind a path.
  for (let former = ''; former !== tidy; ) {
    former = tidy;
    tidy = tidyOnce(tidy);
  }
  return tidy;
}

function tidyOnce(text: string): string {
  const typed = withScheme(text);
  if (!URL.canParse(typed)) return text.trim().replace(/\/+$/, '');
  const [address = '', query = ''] = (typed.split('#')[0] ?? '').split('?');
  const path = address.replace(/\/+$/, '').replace(endings, '').replace(/\/+$/, '');
  return query === '' ? path : `${path}?${query}`;
}

/** The host of an address with its port, as it is used; empty where it is no address that can be asked. */
export function addressHost(text: string): string {
  const tidy = tidyBaseUrl(text);
  if (!/^https?:\/\//i.test(tidy) || !URL.canParse(tidy)) return '';
  const { host, hostname } = new URL(tidy);
  // A word alone is a name on the way to an address, unless it is one of this machine or has a port.
  return hostname.includes('.') || /[:\]]/.test(host) || /^localhost$/i.test(hostname) ? host : '';
}

/** True for names of this machine; `host` may carry a port. */
export function isLoopback(host: string): boolean {
  return /^(?:(?:[\w-]+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/i.test(host);
}

/** True for names of this machine and of the network at home, where servers mostly speak plain http. */
export function isHome(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return (
    isLoopback(host) ||
    /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3})+$/.test(name) ||
    /\.(?:local|lan|home|internal|home\.arpa)$/i.test(name) ||
    /^\[f[cde]/i.test(name) ||
    !/[.:]/.test(name)
  );
}

/** Servers that are known to answer nobody without a key. */
const keyed =
  /^(?:api\.openai\.com|api\.anthropic\.com|openrouter\.ai|api\.deepseek\.com|generativelanguage\.googleapis\.com|api\.mistral\.ai|api\.groq\.com|llm\.api\.cloud\.yandex\.net)$/;

/** True for a server that is known to answer nobody without a key. */
export function wantsKey(host: string): boolean {
  return keyed.test(host);
}

/** The address in what was pasted (a line of a manual may stand around it), with the scheme that its host mostly has. */
function withScheme(text: string): string {
  const typed = text.trim().replace(/^["'«“<`]+|["'»”>`;,]+$/g, '');
  const quoted = /\s/.test(typed) ? /https?:\/\/[^\s"'`<>»”]+/i.exec(typed)?.[0] : undefined;
  const address = quoted ?? typed;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(address)) return address;
  const bare = address.replace(/^\/\//, '');
  const host = /^(?:\[[\da-f:.]+\]|[\p{L}\d._-]+)(?::\d+)?(?=[/?#]|$)/iu.exec(bare)?.[0];
  // A word alone is no address yet.
  if (!host || !/[.:\]]|^localhost$/i.test(host)) return address;
  return `${isHome(host) ? 'http' : 'https'}://${bare}`;
}
