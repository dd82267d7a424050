/** The most that is asked for at once, in bytes of the lines: about 1,200 characters of Russian, so that English soon shows. */
export const batchBytes = 2200;

/** The part of the changing bytes that F takes; the rest is for its English, which the next request has in D2. */
const shareOfLines = 0.62;

const encoder = new TextEncoder();

/** Bytes of a text as it is sent. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/**
 * How many bytes the lines of the next request may have, so that nine tenths of it are the beginning of the one before,
 * which the provider has cached. `shared` is what the last request had before F, `now` what this one has, `tail` what
 * follows the lines. All in bytes. A short prompt so gets smaller requests; one line is always sent.
 */
export function requestBudget({
  shared,
  now,
  tail,
}: {
  shared: number;
  now: number;
  tail: number;
}): number {
  const changing = shared / 9 - tail;
  return Math.max(
    1,
    Math.floor(Math.min(batchBytes, changing * shareOfLines, changing - (now - shared))),
  );
}
