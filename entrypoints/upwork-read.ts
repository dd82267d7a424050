import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReading } from '../utils/pages/job/answer-reading.ts';
import type { PageWorld } from '../utils/pages/page.ts';

// Injected on the user's click. It only leaves the function that reads: the call that follows brings its request.
export default defineUnlistedScript(() => {
  const world = globalThis as PageWorld;
  world.proposalTranslator ??= {};
  world.proposalTranslator.read = (request) => answerReading(document, request);
});
