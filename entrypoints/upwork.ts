import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage } from '../utils/pages/answer-page.ts';
import type { PageRequest } from '../utils/pages/page.ts';

// Injected on the user's click, after the request was left in this world; what `main` returns is the answer.
export default defineUnlistedScript(async () => {
  const world = globalThis as { proposalTranslatorRequest?: PageRequest };
  const request = world.proposalTranslatorRequest;
  delete world.proposalTranslatorRequest;
  return request ? answerPage(document, request) : undefined;
});
