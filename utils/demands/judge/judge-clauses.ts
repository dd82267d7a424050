import { demandKinds } from '../demand.ts';
import type { Wish } from '../wishes/wish.ts';
import { type Judge, standings, weigh } from './judge.ts';
import type { Clause } from './sign-clauses.ts';

/** How likely a clause must be a wish: what a construction reads goes unless all else speaks against it. */
export const bars = {
  /** Where a construction read a word to be written. */
  word: 0.02,
  /** Where one read anything else. */
  read: 0.2,
  /** Where none did: the goal for precision is higher than that for recall. */
  unread: 0.65,
};

/** A clause, as it was judged. */
export interface Judged {
  clause: Clause;
  /** How likely it is a wish, or goes on with one. */
  likely: number;
  isWish: boolean;
  /** It goes on with the wish of the clause before it. */
  isMore: boolean;
  /** How likely each kind is, if it is a wish. */
  kinds: ReadonlyMap<Wish['kind'], number>;
}

/** Clause by clause, since a wish makes another one near it likelier. */
export function judgeClauses(clauses: readonly Clause[], judge: Judge): Judged[] {
  const judged: Judged[] = [];
  let count = 0;
  for (const clause of clauses) {
    const before = judged.at(-1);
    const isNext = before?.clause.sentence === clause.sentence;
    if (before?.clause.paragraph !== clause.paragraph) count = 0;
    const [none = 1, more = 0, wish = 0] = weigh(
      [...clause.signs, ...ofOthers(isNext ? standingOf(before) : undefined, count)],
      judge.standing,
      standings.length,
    );
    const isWish = 1 - none >= barOf(clause);
    const isMore = isWish && isNext && before.isWish && more > wish;
    if (isWish && !isMore) count += 1;
    const odds = weigh(clause.signs.filter(isOfKind), judge.kind, demandKinds.length);
    judged.push({
      clause,
      likely: 1 - none,
      isWish,
      isMore,
      kinds: new Map(demandKinds.map((kind, at) => [kind, odds[at] ?? 0])),
    });
  }
  return judged;
}

const barOf = ({ signs }: Clause): number => (signs.includes('Rwish') ? bars.read : bars.unread);

const standingOf = ({ isWish, isMore }: Judged): number => (!isWish ? 0 : isMore ? 1 : 2);

/** What was found so far: of the clause before it in its sentence, and the wishes of the paragraph. */
export const ofOthers = (standing: number | undefined, count: number): string[] => [
  `y${standing ?? ''}`,
  `k${Math.min(count, 3)}`,
];

/** The kind is told by the clause itself and its sentence, not by what stands around them. */
export const isOfKind = (sign: string): boolean =>
  sign === 'Rwish' || !/^(?:[aez]|item|R[swz])/.test(sign);
