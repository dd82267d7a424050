import { type FaultKind, faultKinds } from './fault-kinds.ts';
import { runTrial, type Trial } from './run-trial.ts';
import { seededRandom } from './seeded-random.ts';
import type { Stage } from './stage.ts';

/** One run of a row, with the seed that makes it again. */
export interface TrialReport extends Trial {
  kind: FaultKind;
  seed: number;
}

/**
 * Does a row of runs on one stage, each with the next kind of fault and the next seed; tells of each as it ends. After
 * one that broke down the stage begins anew, so that it cannot spoil the next.
 */
export async function* runTrials(
  stage: Stage,
  count: number,
  seed: number,
): AsyncGenerator<TrialReport> {
  for (let place = 0; place < count; place++) {
    const own = seed + place;
    // By the seed, so that a single run of it meets the same fault.
    const kind = faultKinds[own % faultKinds.length] ?? 'worker';
    try {
      yield { kind, seed: own, ...(await runTrial(stage, kind, seededRandom(own))) };
    } catch (error) {
      const { message, stack = '' } = error as Error;
      const where = /scripts\/faults\/[\w./-]+:\d+/.exec(stack)?.[0] ?? '';
      const faults = [`broke down: ${message} (${where})`];
      yield { kind, seed: own, faults, presses: 0, lines: 0, kept: 0, requests: 0, time: 0 };
      await stage.renew();
    }
  }
}
