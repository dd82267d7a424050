import type { DemandKind } from '../demand.ts';
import { type Judge, type Odds, wants } from './judge.ts';
import type { Clause } from './sign-clauses.ts';

/** How likely a clause must be what it is said to be. */
export const bars = {
  /** A wish of whatever kind, where a construction read a word to be written. */
  word: 0.1,
  /** A wish of this kind: silence is better than a wrong wish, and a few true ones are the price. */
  wish: 0.52,
  /** A wish or more of one, to go on with the wish before it. */
  more: 0.5,
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

type Known = Pick<Judged, 'kind' | 'value'>;

/** Each clause with what the judge says of it; none where the constructions alone decide. */
export function judgeClauses(clauses: readonly Clause[], judge: Judge): Judged[] {
  if (clauses.length < few || clauses.length > many) return [];
  const judged: Judged[] = [];
  for (const [at, odds] of judge(clauses).entries()) {
    const clause = clauses[at];
    if (clause) judged.push(judgeClause(clause, odds, judged.at(-1)));
  }
  return judged;
}

function judgeClause(
  clause: Clause,
  { standing: [none = 1, more = 0, wish = 0], want, order }: Odds,
  before: Judged | undefined,
): Judged {
  const likely = 1 - none;
  const { share, ...known } = likeliest(want);
  const goesOn = before?.isWish === true && before.clause.sentence === clause.sentence;
  const isOne = likely * share >= bars.wish;
  const isMore =
    goesOn && ((likely >= bars.more && more > wish) || (isOne && isSame(before, known)));
  return { clause, likely, isWish: isOne || isMore, isMore, order, ...known };
}

/** Nobody asks for the same thing twice in a sentence. */
const isSame = (one: Known, other: Known): boolean =>
  one.kind === other.kind && one.value !== undefined && one.value === other.value;

/** The likeliest kind with its likeliest value, and its share of all. */
function likeliest(odds: readonly number[]): Known & { share: number } {
  const sums = new Map<DemandKind, number>();
  for (const [at, { kind }] of wants.entries())
    sums.set(kind, (sums.get(kind) ?? 0) + (odds[at] ?? 0));
  const [kind, share] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best));
  const own = [...wants.entries()].filter(([, want]) => want.kind === kind);
  const [, { value }] = own.reduce((best, one) =>
    (odds[one[0]] ?? 0) > (odds[best[0]] ?? 0) ? one : best,
  ) as [number, (typeof wants)[number]];
  return { kind, share, ...(value === undefined ? {} : { value }) };
}
