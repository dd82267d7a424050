/** Tokens of one request; `cached` is the part of `input` that the provider had seen before. */
export interface Usage {
  input: number;
  cached: number;
  output: number;
}

/** Close enough for practice: about 4 bytes a token. */
export function countTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}

function sharedLength(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let length = 0;
  while (length < end && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}

/**
 * How many tokens of a prompt a prefix cache would have: the longest beginning that it shares with
 * an earlier prompt, in steps of 128 and from 1,024 on, as OpenAI documents its cache.
 */
export function countCached(prompt: string, earlier: string[]): number {
  const longest = Math.max(0, ...earlier.map((other) => sharedLength(prompt, other)));
  const tokens = countTokens(prompt.slice(0, longest));
  return tokens < 1024 ? 0 : Math.floor(tokens / 128) * 128;
}
