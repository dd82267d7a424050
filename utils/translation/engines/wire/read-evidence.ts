/** What a server said about a request that it did not answer, wherever in its body it said so. */
export interface Evidence {
  status: number | undefined;
  /** Its codes, types, statuses and reasons, joined. */
  codes: string;
  /** The parameter that it names. */
  param: string;
  /** Its own words. */
  words: string;
  /** The body is a web page, which no model writes. */
  isPage: boolean;
  /** Where it says until when to wait, as it says it. */
  waits: string[];
  headers: Headers | undefined;
}

/** An answer whose status is no success, with all that it held; thrown by the guarded `fetch`. */
export class RefusedAnswer extends Error {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;

  constructor(status: number, headers: Headers, text: string) {
    super(`status ${status}`);
    this.name = 'RefusedAnswer';
    this.status = status;
    this.headers = headers;
    this.text = text;
  }
}

const codeNames = /^(?:code|type|status|reason|error_?code|quotaid|error_?type|subcode)$/i;
const wordNames =
  /^(?:message|detail|details|msg|description|error_?description|error_?message|error|raw|title|cause|hint|info)$/i;
const paramNames = /^(?:param|parameter|loc|field)$/i;
/** Where a server says until when to wait. */
const waitNames =
  /^(?:retry_?delay|retry_?after(?:_?(?:ms|seconds))?|x-ratelimit-reset|resets?_?at)$/i;

/** How much of a body is looked at: enough for any error, too little for harm. */
const maxBody = 20_000;
const maxDepth = 8;

/** Reads whatever was thrown: our own refusal with its body, an error of the SDK, an event of a stream. */
export function readEvidence(error: unknown): Evidence {
  const it = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const status = typeof it.status === 'number' ? it.status : undefined;
  const headers = it.headers instanceof Headers ? it.headers : undefined;
  const gathered = new Gathered();
  const text = error instanceof RefusedAnswer ? error.text.slice(0, maxBody) : undefined;
  const isPage = text !== undefined && looksLikePage(text, headers);
  if (text !== undefined && isPage) gathered.words.push(wordsOfPage(text));
  else if (text !== undefined) gathered.take('error', parsed(text) ?? text, 0);
  else {
    // The SDK keeps the body's error under `error`; its own message says the same again.
    for (const name of ['code', 'type', 'param']) gathered.take(name, it[name], 0);
    if (it.error !== undefined && it.error !== null) gathered.take('error', it.error, 0);
    else if (typeof it.message === 'string') gathered.take('message', it.message, 0);
  }
  return {
    status,
    codes: [...new Set(gathered.codes)].join(' '),
    param: gathered.params.join('.'),
    words: [...new Set(gathered.words)].join(' ').replace(/\s+/g, ' ').trim(),
    isPage,
    waits: gathered.waits,
    headers,
  };
}

class Gathered {
  readonly codes: string[] = [];
  readonly words: string[] = [];
  readonly params: string[] = [];
  readonly waits: string[] = [];

  take(name: string, value: unknown, depth: number): void {
    if (depth > maxDepth || value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 20)) this.take(name, each, depth + 1);
    } else if (typeof value === 'object') {
      for (const [inner, each] of Object.entries(value).slice(0, 40)) {
        // A name that says nothing stands for the one around it only where more follows.
        const isNested = typeof each === 'object' && each !== null;
        if (isNested || known(inner)) this.take(inner, each, depth + 1);
      }
    } else this.#takeText(name, String(value), depth);
  }

  #takeText(name: string, text: string, depth: number): void {
    if (codeNames.test(name)) this.codes.push(text);
    else if (paramNames.test(name)) this.params.push(text);
    else if (waitNames.test(name)) this.waits.push(text);
    else if (wordNames.test(name)) {
      // What a provider behind the server said is often given on as it came.
      const inner = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
      if (inner !== undefined) this.take(name, inner, depth + 1);
      else this.words.push(text.trim());
    }
  }
}

function known(name: string): boolean {
  return [codeNames, wordNames, paramNames, waitNames].some((names) => names.test(name));
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for HTML, whatever its headers call it. */
export function looksLikePage(text: string, headers?: Headers): boolean {
  if (/^\s*[[{]/.test(text)) return false;
  return (
    /^\s*<(?:!doctype|html|head|body|\?xml|center|h1)/i.test(text) ||
    /\bhtml\b/.test(headers?.get('content-type') ?? '')
  );
}

/** What a person would read of a page: its title and first words. */
function wordsOfPage(text: string): string {
  const bare = (html: string) =>
    html
      .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const title = bare(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1] ?? '');
  const body = bare(/<body[^>]*>([\s\S]*)/i.exec(text)?.[1] ?? text).slice(0, 400);
  return body.startsWith(title) ? body : `${title} ${body}`;
}
