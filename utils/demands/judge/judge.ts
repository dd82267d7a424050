import { type DemandKind, demandKinds } from '../demand.ts';
import { conditionNames, thingNames } from '../words/wordings.ts';
import type { Clause } from './sign-clauses.ts';

/** What a clause can be said to be: no wish, the going on of the one before it, or a wish. */
export const standings = ['none', 'more', 'wish'] as const;

/** The values that a kind has whatever the post says; the weights follow their order. */
const valuesOf: Partial<Record<DemandKind, readonly string[]>> = {
  send: Object.keys(thingNames),
  condition: Object.keys(conditionNames),
};

/** What a wish can be said to be: a kind, for some with its value. */
export const wants: readonly { kind: DemandKind; value?: string }[] = demandKinds.flatMap(
  (kind): { kind: DemandKind; value?: string }[] =>
    valuesOf[kind]?.map((value) => ({ kind, value })) ?? [{ kind }],
);

/** How likely each answer to the three questions is for a clause; the answers to each of the first two add up to one. */
export interface Odds {
  /** In the order of `standings`. */
  standing: readonly number[];
  /** In the order of `wants`: what it is, if it is a wish. */
  want: readonly number[];
  /** That it is told to a machine. */
  order: number;
}

/** Weighs all clauses of a post at once, since what stands around tells as much as the clause. */
export type Judge = (clauses: readonly Clause[]) => Odds[];
