import { practiceJobId } from '../../job/practice-job-id.ts';
import { native } from '../../messages.ts';
import { answerFilling } from '../../pages/form/answer-filling.ts';
import type { PageRequest } from '../../pages/page.ts';
import { waitFor } from '../../pages/wait-for.ts';
import type { FormRequest } from './practice-form.ts';

/** Answers in the page of the form, for as long as it is open. Call it when the form is there. */
export function answerAsForm(): void {
  native().runtime.onMessage.addListener(((
    message: Partial<FormRequest>,
    _sender: unknown,
    reply: (value: unknown) => void,
  ) => {
    if (message.to !== 'practice form') return undefined;
    void native()
      .tabs.getCurrent()
      .then(async (tab) => {
        if (tab?.id !== message.tabId) return;
        reply(await answerOf(message.request as PageRequest));
      });
    return true;
  }) as never);
}

async function answerOf(request: PageRequest): Promise<unknown> {
  if (request.kind === 'read') return { kind: 'proposal-form', jobId: practiceJobId };
  if (request.kind === 'show') return { shown: false };
  // The tab has loaded before the words are there in which the form is drawn.
  await waitFor(document, () => document.querySelector('textarea') !== null, 5000);
  return answerFilling(document, request);
}
