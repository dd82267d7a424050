/** What was typed, read; or what in it cannot be sent. */
export type Typed<T> = { value: T; fault?: undefined } | { value?: undefined; fault: string };

/** What a request cannot do without as it is: the text, the model, the stream. */
const reserved = /^(?:messages|input|system|model|stream)$/;

/** Further fields of a request: a JSON object, its braces may be missing. A fault names the field, or is empty. */
export function readOwnBody(text: string): Typed<Record<string, unknown>> {
  const typed = text.trim().replace(/,$/, '');
  if (typed === '') return { value: {} };
  let value: unknown;
  try {
    value = JSON.parse(typed.startsWith('{') ? typed : `{${typed}}`);
  } catch {
    return { fault: '' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: '' };
  const taken = Object.keys(value).find((name) => reserved.test(name));
  return taken === undefined ? { value: value as Record<string, unknown> } : { fault: taken };
}

/** Headers that a browser lets no page set: it would drop them without a word. */
const forbidden =
  /^(?:accept-charset|accept-encoding|access-control-.*|connection|content-length|content-type|cookie2?|date|dnt|expect|host|keep-alive|origin|permissions-policy|referer|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/i;

/** Further headers, one a line: `Name: value`; `{key}` stands for the key. A fault is the line that is none. */
export function readOwnHeaders(text: string): Typed<Record<string, string>> {
  const value: Record<string, string> = {};
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '') continue;
    const [, name, content] =
      /^(?:-H\s+)?["']?([!#$%&'*+.^_`|~\w-]+)\s*:\s*([ -~]*?)["']?$/.exec(line) ?? [];
    if (!name || !content || forbidden.test(name)) return { fault: line };
    value[name.toLowerCase()] = content;
  }
  return { value };
}
