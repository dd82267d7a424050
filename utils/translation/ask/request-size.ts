/** What the first request asks for at most, in bytes of the lines: about 1,200 characters of Russian, so that English soon shows. */
export const firstBytes = 2200;

/** What any other asks for: all that is left of a letter, and no more than a model writes in one answer. */
export const mostBytes = 32_000;

/** Less than this is not worth a request of its own. */
const leastBytes = 400;

const encoder = new TextEncoder();

/** Bytes of a text as it is sent. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Half of what was asked for, after an answer that was not whole. */
export function lessThan(asked: number): number {
  return Math.max(leastBytes, Math.floor(asked / 2));
}
