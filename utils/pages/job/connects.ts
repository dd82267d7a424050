import { parseCount } from '../text/values.ts';

// 2025-12 on; 2024-25; a narrow window; the proposal form. «Available Connects» is the freelancer's own balance.
const COST =
  /^(?:(?:send a proposal for|required connects to submit a proposal|this proposal requires):? ?(\d+)(?: connects?)?|(\d+) required connects(?: \(\d+ available\))?)$/i;

/** The number of Connects that a proposal costs, if the line says it. */
export function connectsIn(text: string): number | undefined {
  const match = COST.exec(text);
  return parseCount(match?.[1] ?? match?.[2]);
}
