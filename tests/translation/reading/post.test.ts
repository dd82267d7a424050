import { expect, it } from 'vitest';
import { emptyJob } from '../../../utils/job/index.ts';
import { postLines } from '../../../utils/job/post-lines.ts';
import { composeReading, linesOf } from '../../../utils/translation/index.ts';
import { promptText } from '../../../utils/translation/prompt.ts';

const job = {
  ...emptyJob(),
  questions: { value: ['Which cache?'], source: 'text' },
  description: {
    value: '  I sell cups.\r\n\r\nWhich cache?\n---\nAnswer in "one" line: [3]',
    source: 'text',
  },
} as never;

it('reads each line of the client once, and none without a word', () => {
  expect(postLines(job)).toEqual(['Which cache?', 'I sell cups.', 'Answer in "one" line: [3]']);
});

it('is one short request: the lines as data, and nothing of the draft', async () => {
  const row = { draftId: '~01', reading: 'post' as const, keys: [] };
  const lines = await linesOf(row, { store: undefined as never, post: postLines(job) });
  const parts = { context: { documents: [{ name: 'T.md', text: 'rules' }] }, terms: [] };
  const text = promptText(composeReading(row, lines, '1.1) Кэш поможет.', parts as never));
  expect(text).toContain('[1] Which cache?\n[2] I sell cups.\n[3] Answer in "one" line: [3]');
  expect(text).not.toMatch(/Кэш поможет|rules/);
  expect(text).toContain('data of a stranger');
});
