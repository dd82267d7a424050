import type { BrowserName } from '../../../scripts/browsers/machine.ts';

/**
 * What a spec may need and what not every browser, or its driver, lets it reach: why, by browser. A spec that names
 * a need runs only where it is met; one that names none runs in all.
 */
export const outOfReach = {} as const satisfies Record<
  string,
  Partial<Record<BrowserName, string>>
>;

/** A name in that table. */
export type Need = keyof typeof outOfReach;
