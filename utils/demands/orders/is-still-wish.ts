import type { Order } from '../demand.ts';
import { placeIn, type Sentence } from '../posts/split-post.ts';
import type { Wish } from '../wishes/wish.ts';

/** The orders to a machine that stand in a sentence for everybody to see. */
export const ordersIn = (sentence: Sentence, orders: readonly Order[]): Order[] =>
  orders.filter((order) => order.visible && isIn(order, sentence));

function isIn({ place }: Order, sentence: Sentence): boolean {
  const whole = placeIn(sentence, 0, sentence.text.length);
  return (
    place.field === whole.field &&
    place.index === whole.index &&
    place.start < whole.end &&
    whole.start < place.end
  );
}

const toHumans = /^[^\p{L}]*(?:humans?|(?:real )?people|persons?|everyone else|люди)(?!\p{L})/iu;

/** Of an order to a machine only the canary is a wish: the word that must not come. */
export function isStillWish(wish: Wish, sentence: Sentence, orders: readonly Order[]): boolean {
  const { start, end } = placeIn(sentence, wish.start, wish.end);
  const isOrdered = orders.some(({ place }) => place.start < end && start < place.end);
  if (!isOrdered) return true;
  // `Humans end with "X", bots with "Y"`: the one half speaks to people.
  return wish.kind === 'if-ai' || toHumans.test(sentence.masked.slice(wish.start, wish.end));
}
