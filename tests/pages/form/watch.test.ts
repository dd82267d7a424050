// @vitest-environment happy-dom

import { expect, it } from 'vitest';
import { answerFilling } from '../../../utils/pages/form/answer-filling.ts';
import type { FillingRequest, FillReply, Inserted } from '../../../utils/pages/page.ts';

const id = '~021998744339650912840';
const text = { field: 'cover letter', text: 'A letter.' };
const before: Inserted[] = [
  { field: 'cover letter', state: 'inserted', previous: '', undoable: true },
];

/** What a look after an insertion makes of a letter that is empty again, with the caret in it or not. */
async function look(hasCaret: boolean): Promise<[value: string, refilled: boolean]> {
  document.body.innerHTML = `<a href="/jobs/${id}">View job posting</a><h2>Additional details</h2><label>Cover Letter <textarea aria-label="Cover Letter"></textarea></label>`;
  const box = document.querySelector('textarea');
  if (hasCaret) box?.focus();
  const request: FillingRequest = { kind: 'watch', before, texts: [text] };
  const { results } = (await answerFilling(document, request)) as FillReply;
  return [box?.value ?? '', results[0]?.refilled === true];
}

it('what the writer took back at once stays out; what the form took away is filled once more', async () => {
  expect(await look(true)).toEqual(['', false]);
  expect(await look(false)).toEqual(['A letter.', true]);
});
