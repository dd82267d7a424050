import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inPieces, practiceAnswer } from '../../practice/model.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { startTranslating } from '../../scripts/walk/walk-panel.ts';
import { askedLines } from '../support/ready.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/** Both browsers end a worker that only reads a stream after 30 s. */
const longer = 40_000;

describeInBrowsers('a worker that waits for a model', (stage) => {
  it('a run outlives the 30 s after which a worker is ended, with no panel open and no debugger', async () => {
    let isWhole = false;
    let requests: ModelServer['requests'] = [];
    const { panel, model } = await readyOn(stage, {
      async *answer(request) {
        const pieces = inPieces(practiceAnswer(request).join(''));
        // The first answer takes longer than the browser's patience, a piece at a time.
        const pace = requests.length === 1 ? longer / pieces.length : 0;
        for (const piece of pieces) {
          if (pace > 0) await wait(pace);
          yield piece;
        }
        isWhole ||= !request.signal.aborted;
      },
    });
    requests = model.requests;
    const begun = Date.now();
    await startTranslating(panel);
    await panel.close();
    while (requests.length < 2) await wait(100);
    expect(Date.now() - begun).toBeGreaterThan(longer);
    expect(isWhole).toBe(true);
    // A worker that was started anew would ask for the same lines again.
    const [first = '', second = ''] = requests.map(({ user }) => user);
    const asked = new Set(askedLines(first));
    expect(askedLines(second).filter((line) => asked.has(line))).toEqual([]);
  });
});
