import type { Order, Place } from '../demand.ts';
import { ordersIn } from '../orders/is-still-wish.ts';
import type { Sentence } from '../posts/split-post.ts';
import type { Judged } from './judge-clauses.ts';
import type { Reading } from './reading.ts';
import { placeOf, shares } from './sign-clauses.ts';

/** How likely a clause must be told to a machine: where a construction said so, and where none did. */
export const orderBars = { read: 0.2, unread: 0.5 };

/** The orders of a post: those that the constructions read and the rest does not speak against, and those of its signs. */
export function settleOrders(
  reading: Reading,
  judged: readonly Judged[],
  description: string,
): Order[] {
  const places = judged.map(({ clause }) => placeOf(clause, reading));
  const kept = reading.orders.filter((order) => {
    if (!order.visible || order.decoded !== undefined) return true;
    const own = judged.filter(
      (_, at) =>
        order.place.field === 'description' && places[at] && shares(order.place, places[at]),
    );
    return own.length === 0 || own.some((one) => one.order >= orderBars.read);
  });
  const added: Place[] = [];
  for (const [at, { clause, order }] of judged.entries()) {
    const sentence = reading.sentences[clause.sentence] as Sentence;
    const place = places[at];
    if (!place || order < orderBars.unread) continue;
    // Told so already: in this sentence in plain sight, or right here out of it.
    const isKnown =
      ordersIn(sentence, kept).length > 0 ||
      kept.some((one) => one.place.field === 'description' && shares(one.place, place));
    if (isKnown) continue;
    const last = added.at(-1);
    const isNext = judged[at - 1]?.clause.sentence === clause.sentence;
    if (last && isNext && last.end === places[at - 1]?.end) last.end = place.end;
    else added.push({ ...place });
  }
  return [
    ...kept,
    ...added.map((place) => ({
      quote: description.slice(place.start, place.end),
      place,
      visible: true,
      reason: 'addressed',
    })),
  ];
}
