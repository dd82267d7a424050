import { beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/machine.ts';
import { type Need, outOfReach } from './out-of-reach.ts';
import { Stage } from './stage.ts';

const names: BrowserName[] = ['chromium', 'firefox'];

/** One browser of each kind serves all spec files of a worker, and ends with its process. */
const stages: Partial<Record<BrowserName, Stage>> = {};

/**
 * Describes something in Chromium and in Firefox: `body` is run once for each, with a stage that is as after the
 * installation when the first test begins. What the spec cannot do without and not every browser has, it names.
 */
export function describeInBrowsers(
  name: string,
  body: (stage: Stage) => void,
  needs: Need[] = [],
): void {
  for (const browser of names) {
    stages[browser] ??= new Stage(browser);
    const stage = stages[browser];
    if (!needs.every((need) => isInReach(need, stage))) continue;
    describe(`${name}, in ${browser}`, () => {
      beforeAll(() => stage.clear());
      body(stage);
    });
  }
}

/** True where the browser of this stage lets a test do what it needs. */
export function isInReach(need: Need, stage: Stage): boolean {
  return !(stage.name in outOfReach[need]);
}
