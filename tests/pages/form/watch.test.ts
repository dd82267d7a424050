// @vitest-environment happy-dom

import { expect, it } from 'vitest';
import { answerFilling } from '../../../utils/pages/form/answer-filling.ts';
import type { FillReply, WatchReply } from '../../../utils/pages/page.ts';

const jobId = '~021998744339650912840';
const texts = [{ field: 'cover letter', text: 'A letter.' }];

/** What becomes of a letter that is empty again between «inserted» and the question what became of it. */
async function look(lose: (box: HTMLTextAreaElement) => void): Promise<[string, boolean]> {
  document.body.innerHTML = `<a href="/jobs/${jobId}">View job posting</a><h2>Additional details</h2><label>Cover Letter <textarea aria-label="Cover Letter"></textarea></label>`;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const fill = { kind: 'fill', jobId, texts } as const;
  const { results, watch = -1 } = (await answerFilling(document, fill)) as FillReply;
  expect([box.value, results[0]?.state]).toEqual(['A letter.', 'inserted']);
  lose(box);
  const end = (await answerFilling(document, { kind: 'watch', watch })) as WatchReply;
  return [box.value, end.results?.[0]?.refilled === true];
}

/** What a key does: the browser vouches for it. */
function undo(box: HTMLTextAreaElement): void {
  box.value = '';
  const event = new InputEvent('input', { bubbles: true, inputType: 'historyUndo' });
  Object.defineProperty(event, 'isTrusted', { value: true });
  box.dispatchEvent(event);
}

it('what the form took away is filled once more', async () => {
  expect(await look((box) => (box.value = ''))).toEqual(['A letter.', true]);
});

it('what the writer took back at once stays out, wherever they went on to', async () => {
  expect(await look(undo)).toEqual(['', false]);
  const leave = (box: HTMLTextAreaElement) => {
    undo(box);
    box.blur();
  };
  expect(await look(leave)).toEqual(['', false]);
});
