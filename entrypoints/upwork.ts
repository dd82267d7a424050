import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage } from '../utils/pages/answer-page.ts';
import type { PageWorld } from '../utils/pages/page.ts';

// Injected on the user's click. It only leaves the function that answers: the call that follows brings its request.
export default defineUnlistedScript(() => {
  (globalThis as PageWorld).proposalTranslatorAnswer = (request) => answerPage(document, request);
});
