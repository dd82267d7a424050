import type { Judge, Weights } from './judge.ts';

/** The weights as they are kept: one string for each question, a line a sign. */
export type WrittenJudge = Readonly<Record<keyof Judge, string>>;

/** Weights are kept in eighths: finer ones tell the posts that were learnt by heart. */
export const STEPS = 8;
/** The sign of zero: weights stand around it among the letters of Latin Extended-A. */
const ZERO = 0x140;
const MOST = 0x3f;

/** Writes a line a sign: the sign, a tab, and for each weight but zero a letter (which answer) and a sign (how much). */
export function writeWeights(weights: Weights): string {
  return [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([sign, own]) => `${sign}\t${own.map(writeOne).join('')}`)
    .join('\n');
}

const writeOne = (weight: number, answer: number): string => {
  const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS)));
  return steps === 0 ? '' : String.fromCharCode(0x61 + answer, ZERO + steps);
};

/** Reads what `writeWeights` wrote. */
export function readWeights(text: string, answers: number): Weights {
  return new Map(
    text.split('\n').map((line) => {
      const tab = line.lastIndexOf('\t');
      const weights: number[] = Array(answers).fill(0);
      for (let at = tab + 1; at < line.length; at += 2)
        weights[line.charCodeAt(at) - 0x61] = (line.charCodeAt(at + 1) - ZERO) / STEPS;
      return [line.slice(0, tab), weights] as const;
    }),
  );
}
