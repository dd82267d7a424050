import { parseCount } from '../text/values.ts';

// 2025-12 on; 2024-25; a narrow window; the proposal form. «Available Connects» is the freelancer's own balance.
const PATTERNS = [
  /^send a proposal for: ?(\d+) connects?$/i,
  /^required connects to submit a proposal: ?(\d+)(?: connects?)?$/i,
  /^(\d+) required connects(?: \(\d+ available\))?$/i,
  /^this proposal requires ?(\d+) connects?$/i,
];

/** The number of Connects that a proposal costs, if the line says it. */
export function connectsIn(text: string): number | undefined {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return parseCount(match[1]);
  }
  return undefined;
}
