import type { Place } from '../../demands/index.ts';

/** A stretch of the post; marked where a wish, an order or a fact is read from it. */
export interface PostPart {
  start: number;
  text: string;
  isMarked: boolean;
}

/** Divides a field of the post into stretches, so that what is read from it stands out. */
export function postParts(
  text: string,
  places: readonly Pick<Place, 'start' | 'end'>[],
): PostPart[] {
  const parts: PostPart[] = [];
  let from = 0;
  const push = (to: number, isMarked: boolean) => {
    if (to > from) parts.push({ start: from, text: text.slice(from, to), isMarked });
    from = Math.max(from, to);
  };
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return parts;
}
