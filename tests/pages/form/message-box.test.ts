// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { answerFilling } from '../../../utils/pages/form/answer-filling.ts';
import { findFields } from '../../../utils/pages/form/find-fields.ts';
import { findMessageBoxes } from '../../../utils/pages/form/message-box.ts';
import type { ChosenFields, FieldsReply, FillReply } from '../../../utils/pages/page.ts';

const room = `
  <input type="search" placeholder="Search people">
  <div contenteditable="true" role="textbox" aria-label="Send a message"></div>
  <label>Private note<textarea>to myself</textarea></label>
  <textarea placeholder="Reply to the thread"></textarea>
  <textarea></textarea>
  <div style="display: none"><textarea placeholder="Not shown"></textarea></div>`;

const show = (html: string) => {
  document.body.innerHTML = html;
};

const look = async (chosen: ChosenFields) =>
  (await answerFilling(document, { kind: 'fields', chosen })) as FieldsReply;

describe('a message', () => {
  it('could go into any box of the page that is shown, by its name', () => {
    show(room);
    expect(findMessageBoxes(document).map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'box 1: Send a message',
      'box 2: Private note',
      'box 3: Reply to the thread',
      'box 4: 1',
    ]);
    expect(findFields(document, 'https://www.upwork.com/ab/messages/rooms/1')).toBeUndefined();
  });

  it('goes into the one that the writer named, without a job, and into no other', async () => {
    show(room);
    const chosen = { 'Reply to the thread': 'message' } as const;
    const { form } = await look(chosen);
    expect(form).toMatchObject({ fields: [{ id: 'message', kind: 'cover letter', value: '' }] });
    expect(form?.jobId).toBeUndefined();
    const texts = [{ field: 'message', label: 'Reply to the thread', text: 'Hello there.' }];
    const order = { kind: 'fill', jobId: 'draft-1', anyJob: true, texts, chosen } as const;
    const { results } = (await answerFilling(document, order)) as FillReply;
    expect(results.map(({ state }) => state)).toEqual(['inserted']);
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toEqual([
      'to myself',
      'Hello there.',
      '',
      '',
    ]);
  });

  it('does not go where the box has gone', async () => {
    show('<textarea placeholder="Something else"></textarea>');
    const chosen = { 'Reply to the thread': 'message' } as const;
    const { form } = await look(chosen);
    expect(form).toBeUndefined();
  });
});
