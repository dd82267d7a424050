import type { Span } from '../../text/span.ts';
import { holdingKinds } from '../demand.ts';
import { isStillWish, ordersIn } from '../orders/is-still-wish.ts';
import type { Wish } from '../wishes/wish.ts';
import { outsideUpwork } from '../words/breaches.ts';
import type { Judge } from './judge.ts';
import { bars, type Judged, judgeClauses } from './judge-clauses.ts';
import { nameWish } from './name-wish.ts';
import type { PlacedWish, Reading } from './reading.ts';
import { type Clause, shares, signClauses } from './sign-clauses.ts';

/** Fewer clauses are no whole post, as those that taught the judge: there the constructions alone decide. */
const FEW = 10;

/** How much likelier another kind must be than the one that a construction read. */
const likelierKind = 1.5;

/**
 * The wishes of a post, after all signs of each clause are weighed: those that the constructions read and that the
 * rest does not speak against, and those that no construction knows.
 */
export function settleWishes(
  reading: Reading,
  judge: Judge,
  clauses: readonly Clause[] = signClauses(reading),
): PlacedWish[] {
  if (clauses.length < FEW) return [...reading.wishes];
  const judged = judgeClauses(clauses, judge);
  const kept = reading.wishes.flatMap((one) => keep(one, judged, reading));
  const isTaken = ({ clause }: Judged) =>
    kept.some(({ wish, sentence }) => sentence === clause.sentence && touches(wish, clause));
  const added: PlacedWish[] = [];
  let open: Wish | undefined;
  for (const one of judged) {
    const { clause, isWish, isMore } = one;
    if (open && isMore && !isTaken(one)) {
      open.end = clause.end;
      continue;
    }
    open = undefined;
    if (!isWish || isMore || isTaken(one)) continue;
    open = nameWish(likeliest(one), clause, reading);
    if (open) added.push({ sentence: clause.sentence, wish: open });
  }
  return [...kept, ...added.filter((one) => mayBeAdded(one, reading))].sort(
    (one, other) => one.sentence - other.sentence || one.wish.start - other.wish.start,
  );
}

/** Neither an order to a machine nor what Upwork forbids becomes a wish by its signs. */
function mayBeAdded(
  { wish, sentence: number }: PlacedWish,
  { sentences, orders }: Reading,
): boolean {
  const sentence = sentences[number];
  return (
    sentence !== undefined &&
    isStillWish(wish, sentence, ordersIn(sentence, orders)) &&
    !outsideUpwork.test(sentence.masked.slice(wish.start, wish.end))
  );
}

/** What a construction read, perhaps as another kind; titles, questions, tags and names of files are not weighed. */
function keep(one: PlacedWish, judged: readonly Judged[], reading: Reading): PlacedWish[] {
  const own = judged.filter(
    ({ clause }) => clause.sentence === one.sentence && shares(one.wish, clause),
  );
  const [best] = [...own].sort((a, b) => b.likely - a.likely);
  if (!best) return [one];
  const isWord = holdingKinds.has(one.wish.kind);
  if (best.likely < (isWord ? bars.word : bars.read)) return [];
  const kind = likeliest(best);
  const odds = (best.kinds.get(kind) ?? 0) / (best.kinds.get(one.wish.kind) ?? 1);
  // A word that must be written is known by its quotation marks: no other sign says more of its kind.
  if (isWord || odds < likelierKind) return [one];
  const { start, end } = one.wish;
  const wish = nameWish(kind, { ...best.clause, start, end }, reading);
  return wish ? [{ sentence: one.sentence, wish }] : [one];
}

const likeliest = ({ kinds }: Judged): Wish['kind'] =>
  [...kinds].reduce((best, one) => (one[1] > best[1] ? one : best))[0];

const touches = (one: Span, other: Span): boolean =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) > 2;
