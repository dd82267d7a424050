/** What a clause can be said to be: no wish, the going on of the one before it, or a wish. */
export const standings = ['none', 'more', 'wish'] as const;
/** How much each sign speaks for each of the answers. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** The two questions: whether a clause is a wish, by all its signs, and which, by its own words. */
export interface Judge {
  standing: Weights;
  kind: Weights;
}

/** How likely each answer is for a clause with these signs; they add up to one. */
export function weigh(signs: readonly string[], weights: Weights, answers: number): number[] {
  const sums: number[] = Array(answers).fill(0);
  for (const sign of signs)
    for (const [at, weight] of weights.get(sign)?.entries() ?? [])
      sums[at] = (sums[at] ?? 0) + weight;
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
