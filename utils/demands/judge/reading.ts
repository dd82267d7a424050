import type { Order } from '../demand.ts';
import type { Section } from '../posts/mark-sections.ts';
import type { Sentence } from '../posts/split-post.ts';
import type { Wish } from '../wishes/wish.ts';

/** A wish and which sentence of the post holds it. */
export interface PlacedWish {
  wish: Wish;
  sentence: number;
}

/** A post as the constructions read it. */
export interface Reading {
  sentences: readonly Sentence[];
  sections: ReadonlyMap<Sentence, Section>;
  /** The paragraphs that speak of the letter. */
  zones: ReadonlySet<number>;
  orders: readonly Order[];
  wishes: readonly PlacedWish[];
}
