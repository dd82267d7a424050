import type { FaultKind } from './fault-kinds.ts';
import { waitForState } from './read-run.ts';
import { between, type Random } from './seeded-random.ts';
import type { Stage } from './stage.ts';

/** Milliseconds in which a run must have noticed that its server is gone. */
const patience = 30_000;

/**
 * Does to the stage what the fault says. Some come in two ways: a panel is opened again at once or later, a network or a
 * server is back at once or after the run has begun to wait for it.
 */
export async function commitFault(
  kind: FaultKind,
  stage: Stage,
  draftId: string,
  random: Random,
): Promise<void> {
  const isLong = random() < 0.5;
  const { model, chromium } = stage;
  switch (kind) {
    case 'worker':
      await chromium.stopWorker(stage.panel);
      if (isLong) {
        // A second time, as soon as the new worker has asked.
        await model.reach(model.written + between(random, 1, 5));
        await chromium.stopWorker(stage.panel);
      }
      return;
    case 'panel':
      await stage.panel.close();
      model.letGo();
      // The run goes on with no panel there.
      if (isLong) await model.ended();
      await stage.openPanel();
      return;
    case 'network':
      model.cut(isLong ? between(random, 1, 2) : 0);
      return;
    case 'server':
      await model.down();
      if (isLong) await waitForState(stage.panel, draftId, ['waiting'], patience);
      await model.back();
      return;
    case 'browser':
      await stage.crash();
  }
}
