import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { inPieces, practiceAnswer } from '../../practice/model.ts';
import { startTranslating } from '../../scripts/walk/walk-panel.ts';
import { askedLines, type Ready, startReady } from '../support/ready.ts';

let ready: Ready;
afterEach(() => ready.end());

/** Chromium ends a worker that only reads a stream after 30 s. */
const longer = 40_000;

it('a run outlives the 30 s after which a worker is ended, with no panel open and no debugger', async () => {
  let isWhole = false;
  ready = await startReady({
    async *answer(request) {
      const pieces = inPieces(practiceAnswer(request).join(''));
      // The first answer takes longer than the browser's patience, a piece at a time.
      const pace = ready.model.requests.length === 1 ? longer / pieces.length : 0;
      for (const piece of pieces) {
        if (pace > 0) await wait(pace);
        yield piece;
      }
      isWhole ||= !request.signal.aborted;
    },
  });
  const begun = Date.now();
  await startTranslating(ready.panel);
  await ready.panel.close();
  while (ready.model.requests.length < 2) await wait(100);
  expect(Date.now() - begun).toBeGreaterThan(longer);
  expect(isWhole).toBe(true);
  // A worker that was started anew would ask for the same lines again.
  const [first = '', second = ''] = ready.model.requests.map(({ user }) => user);
  const asked = new Set(askedLines(first));
  expect(askedLines(second).filter((line) => asked.has(line))).toEqual([]);
});
