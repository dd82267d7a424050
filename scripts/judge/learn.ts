import type { Weights } from '../../utils/demands/judge/judge.ts';
import { STEPS } from '../../utils/demands/judge/weights-text.ts';

/** Signs of one clause, and which answer is right. */
export interface Lesson {
  signs: readonly string[];
  answer: number;
}

const ROUNDS = 6;
const RATE = 0.05;
/** Own words may be rare; what stands around is worth its place only where it is seen often. */
const SEEN = 2;
const SEEN_AROUND = 6;
const isOwn = (sign: string) => /^[ubfxjR]/.test(sign);

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad's steps (Duchi et al., 2011). The same
 * lessons in the same order always give the same weights.
 */
export function learn(lessons: readonly Lesson[], answers: number): Weights {
  const ids = idsOf(lessons);
  const rows = lessons.map(({ signs }) =>
    Int32Array.from(signs.flatMap((sign) => ids.get(sign) ?? [])),
  );
  const weights = new Float64Array(ids.size * answers);
  const squares = new Float64Array(ids.size * answers).fill(1e-3);
  const random = randomFrom(1);
  const order = rows.map((_, at) => at);
  const errors = new Float64Array(answers);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at] as Int32Array;
      weighInto(errors, row, weights);
      const right = lessons[at]?.answer ?? 0;
      errors[right] = (errors[right] as number) - 1;
      for (const id of row)
        for (let k = 0; k < answers; k++) {
          const place = id * answers + k;
          const error = errors[k] as number;
          squares[place] = (squares[place] as number) + error * error;
          weights[place] =
            (weights[place] as number) - (RATE * error) / Math.sqrt(squares[place] as number);
        }
    }
  }
  return new Map(
    [...ids].flatMap(([sign, id]) => {
      const own = [...weights.subarray(id * answers, (id + 1) * answers)];
      const mean = own.reduce((sum, one) => sum + one, 0) / answers;
      const kept = own.map((one) => Math.round((one - mean) * STEPS) / STEPS);
      return kept.some((one) => one !== 0) ? [[sign, kept] as const] : [];
    }),
  );
}

/** The signs that are seen often enough, numbered. */
function idsOf(lessons: readonly Lesson[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { signs } of lessons)
    for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const kept = [...seen].filter(([sign, count]) => count >= (isOwn(sign) ? SEEN : SEEN_AROUND));
  return new Map(kept.map(([sign], id) => [sign, id]));
}

/** Leaves in `odds` how likely each answer is. */
function weighInto(odds: Float64Array, row: Int32Array, weights: Float64Array): void {
  odds.fill(0);
  for (const id of row)
    for (let k = 0; k < odds.length; k++)
      odds[k] = (odds[k] as number) + (weights[id * odds.length + k] as number);
  const most = Math.max(...odds);
  let all = 0;
  for (let k = 0; k < odds.length; k++) {
    odds[k] = Math.exp((odds[k] as number) - most);
    all += odds[k] as number;
  }
  for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] as number) / all;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** Numbers between 0 and 1 that look like chance and are the same every time (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
