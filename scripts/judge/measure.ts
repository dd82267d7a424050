import type { PlacedWish } from '../../utils/demands/judge/reading.ts';
import { placeIn } from '../../utils/demands/posts/split-post.ts';
import { Figures } from '../acceptance/figures.ts';
import { isSameDemand } from '../acceptance/is-same-demand.ts';
import type { Studied } from './teach.ts';

/** Precision and recall of what was found in the posts, by the measure of the specification. */
export function measure(
  studied: readonly Studied[],
  wishesOf: (one: Studied) => readonly PlacedWish[],
): Figures {
  const figures = new Figures();
  for (const one of studied) {
    const { post, reading } = one;
    const found = wishesOf(one).flatMap(({ wish, sentence }) => {
      const own = reading.sentences[sentence];
      return own ? [{ ...wish, place: placeIn(own, wish.start, wish.end) }] : [];
    });
    figures.match(post.demands, found, (label, wish) => isSameDemand(post.text, label, wish));
  }
  return figures;
}
