import type { DemandKind } from '../demand.ts';
import { type Judge, wants } from './judge.ts';
import type { Clause } from './sign-clauses.ts';

/** How likely a clause must be a wish. */
export const bars = {
  /** Where a construction read a word to be written. */
  word: 0.1,
  /** Any other: silence is better than a wrong wish, and a few true ones are the price. */
  wish: 0.77,
};

/** Fewer clauses are no whole post, as those that taught the judge, more are none that Upwork takes: of both it says nothing. */
const few = 10;
const many = 600;

/** A clause, as it was judged. */
export interface Judged {
  clause: Clause;
  /** How likely it is a wish, or goes on with one. */
  likely: number;
  isWish: boolean;
  /** It goes on with the wish of the clause before it. */
  isMore: boolean;
  /** The likeliest kind, if it is a wish, and the likeliest value of that kind where its values are known. */
  kind: DemandKind;
  value?: string;
  /** How likely it is told to a machine. */
  order: number;
}

/** Each clause with what the judge says of it; none where the constructions alone decide. */
export function judgeClauses(clauses: readonly Clause[], judge: Judge): Judged[] {
  if (clauses.length < few || clauses.length > many) return [];
  const judged: Judged[] = [];
  for (const [at, { standing, want, order }] of judge(clauses).entries()) {
    const clause = clauses[at];
    if (!clause) break;
    const before = judged.at(-1);
    const [none = 1, more = 0, wish = 0] = standing;
    const isWish = 1 - none >= bars.wish;
    judged.push({
      clause,
      likely: 1 - none,
      isWish,
      isMore:
        isWish &&
        before?.isWish === true &&
        before.clause.sentence === clause.sentence &&
        more > wish,
      order,
      ...likeliest(want),
    });
  }
  return judged;
}

function likeliest(odds: readonly number[]): Pick<Judged, 'kind' | 'value'> {
  const sums = new Map<DemandKind, number>();
  for (const [at, { kind }] of wants.entries())
    sums.set(kind, (sums.get(kind) ?? 0) + (odds[at] ?? 0));
  const [kind] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best));
  const own = [...wants.entries()].filter(([, want]) => want.kind === kind);
  const [, { value }] = own.reduce((best, one) =>
    (odds[one[0]] ?? 0) > (odds[best[0]] ?? 0) ? one : best,
  ) as [number, (typeof wants)[number]];
  return { kind, ...(value === undefined ? {} : { value }) };
}
