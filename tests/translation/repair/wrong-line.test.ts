import { afterEach, expect, test } from 'vitest';
import { realRules, Stage, say } from '../run-fixture.ts';

let stage: Stage;
afterEach(() => stage.close());

const source = '1) Настрою `Redis` 7 и Celery на 3 серверах.';
const wrong = '1) The designer shows sketches to clients in the morning.';
const patched = '1) The designer shows `Redis` 7 sketches and Celery to 3 clients in the morning.';
const right = '1) I will set up `Redis` 7 and Celery on 3 servers.';

/** Answers with one text after the other. */
async function answered(...texts: string[]) {
  let asked = 0;
  stage = await Stage.open(source, {
    answer: ({ wantsJson }) =>
      say([{ number: 1, text: texts[Math.min(asked++, texts.length - 1)] as string }], wantsJson),
  });
  stage.rules = realRules;
  expect((await stage.translate()).state).toBe('done');
  const [row] = await stage.db.lines.toArray();
  return row;
}

test('a line of another sense is replaced whole by its translation', async () => {
  const row = await answered(wrong, right);
  expect(row?.target).toBe(right);
});

test('it is not called mended when the missing words were put into it, and what was refused stays', async () => {
  const row = await answered(wrong, patched, right);
  expect(row?.target).toBe(right);
  const refused = row?.history.find(({ by }) => by === 'refused');
  expect(refused?.target).toBe(patched);
});
