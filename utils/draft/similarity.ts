/** How many times each word stands in a text, letter case aside. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient over words: 1 for the same words, 0 for none in common. */
export function similarity(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

/**
 * How surely `quoted` is taken from `text` (0-1): likeness, and the part of its words that stand there,
 * weigh the same, so that half a question quoted by itself is recognised.
 */
export function quotedFrom(quoted: string, text: string): number {
  const words = wordsOf(quoted);
  const whole = wordsOf(text);
  let common = 0;
  let total = 0;
  for (const [word, count] of words) {
    common += Math.min(count, whole.get(word) ?? 0);
    total += count;
  }
  return total === 0 ? 0 : (similarity(words, whole) + common / total) / 2;
}
