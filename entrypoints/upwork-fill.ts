import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFilling } from '../utils/pages/form/answer-filling.ts';
import type { PageWorld } from '../utils/pages/page.ts';

// Injected on the user's click. It only leaves the function that fills: the call that follows brings its request.
export default defineUnlistedScript(() => {
  const world = globalThis as PageWorld;
  world.proposalTranslator ??= {};
  world.proposalTranslator.fill = (request) => answerFilling(document, request);
});
