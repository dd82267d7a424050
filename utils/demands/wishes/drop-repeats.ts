import type { Wish } from './wish.ts';

/** What is asked only once in a post, however often it is said; works and links may be asked for twice. */
const once = new Set([
  'rate',
  'estimate',
  'timeline',
  'availability',
  'time-zone',
  'cv',
  'references',
  'no-agencies',
  'no-ai',
  'place',
  'language',
  'hours',
]);

interface Placed {
  wish: Wish;
  /** Which sentence holds it. */
  sentence: number;
  /** It stands where the client speaks of the letter. */
  isSure: boolean;
}

/** The same thing said again is one wish: the one that stands where the letter is spoken of, else the first. */
export function dropRepeats<T extends Placed>(wishes: readonly T[]): T[] {
  return wishes.filter((one, index) => {
    const same = (other: T) =>
      other.wish.kind === one.wish.kind &&
      other.wish.value === one.wish.value &&
      (once.has(one.wish.value ?? '')
        ? true
        : one.wish.kind === 'send' && other.sentence === one.sentence && touches(one, other));
    const isBehind = wishes
      .slice(0, index)
      .some((other) => same(other) && (other.isSure || !one.isSure));
    const isWeaker =
      !one.isSure && wishes.slice(index + 1).some((other) => same(other) && other.isSure);
    return !isBehind && !(isWeaker && once.has(one.wish.value ?? ''));
  });
}

function touches(one: Placed, other: Placed): boolean {
  const gap = Math.max(one.wish.start, other.wish.start) - Math.min(one.wish.end, other.wish.end);
  return gap < 4;
}
