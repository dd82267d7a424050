import { setTimeout as later } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../../practice/protocol.ts';
import { maxAnswerBytes } from '../../../../utils/translation/answer/limits.ts';
import { composePrompt, type Piece } from '../../../../utils/translation/index.ts';
import { goodModel, Stage } from '../../run-fixture.ts';

const request = composePrompt({
  draftId: '~02',
  documents: [],
  ontology: '',
  draft: 'Да.',
  translated: [],
  lines: [{ number: 1, source: 'Да.' }],
});

let stage: Stage;
afterEach(() => stage.close());

const delta = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;

function* repeated(chunk: string, count: number): Generator<string> {
  for (let index = 0; index < count; index++) yield chunk;
}

/** Waits between chunks as a slow server does. */
async function* slowly(chunks: string[], pause: number): AsyncGenerator<string> {
  for (const chunk of chunks) {
    await later(pause);
    yield chunk;
  }
}

const play = async (fault: Fault, id = 'openai-compatible') => {
  stage = await Stage.open('', { ...goodModel, fault: () => fault });
  stage.limits = { first: 50_000, idle: 50_000 };
  return stage.engine(id).translate(request, new AbortController().signal);
};
const textOf = async (pieces: AsyncIterable<Piece>) => {
  let text = '';
  for await (const piece of pieces) if (piece.kind === 'text') text += piece.text;
  return text;
};

describe.each(['openai', 'openai-compatible'])('%s', (id) => {
  test('waits in a queue that comments for longer than for a silent server', async () => {
    stage = await Stage.open('', {
      ...goodModel,
      fault: () => ({ kind: 'first', chunks: slowly(Array(16).fill(': keep-alive\n\n'), 200) }),
    });
    stage.limits = { first: 2000, patient: 20_000, idle: 2000 };
    const pieces = stage.engine(id).translate(request, new AbortController().signal);
    expect(await textOf(pieces)).toContain('Line');
  });

  test('gives a server up that is silent', async () => {
    stage = await Stage.open('', {
      ...goodModel,
      fault: () => ({ kind: 'first', chunks: slowly(['', ''], 10_000) }),
    });
    stage.limits = { first: 2000, patient: 20_000, idle: 2000 };
    const pieces = stage.engine(id).translate(request, new AbortController().signal);
    await expect(textOf(pieces)).rejects.toMatchObject({ failure: { code: 'timed-out' } });
  });
});

test('tells that the model thinks', async () => {
  const thought = `data: ${JSON.stringify({ choices: [{ delta: { reasoning_content: 'Hm' } }] })}\n\n`;
  const pieces: Piece[] = [];
  for await (const piece of await play({ kind: 'first', chunks: [thought] })) pieces.push(piece);
  expect(pieces.findIndex(({ kind }) => kind === 'thinking')).toBeGreaterThan(0);
});

describe('an answer without bounds', () => {
  test.each<[string, Fault]>([
    [
      'text without a line end',
      { kind: 'raw', chunks: repeated(delta('word '.repeat(100)), 4000) },
    ],
    ['one event without its end', { kind: 'raw', chunks: repeated('data: xxxx', 1_000_000) }],
    [
      'events without text',
      { kind: 'raw', chunks: repeated(`data: {"a":"${'x'.repeat(65_000)}"}\n\n`, 4000) },
    ],
  ])('is broken off as «not the lines»: %s', async (_what, fault) => {
    await expect(textOf(await play(fault))).rejects.toMatchObject({
      failure: { code: 'not-aligned' },
    });
    expect(stage.server.requests.length).toBe(1);
  });

  test('what is below the cap is read to its end', async () => {
    const length = maxAnswerBytes - 1000;
    const done = `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`;
    const text = await textOf(
      await play({
        kind: 'raw',
        chunks: [...repeated(delta('x'.repeat(1000)), length / 1000), done],
      }),
    );
    expect(text.length).toBe(Math.ceil(length / 1000) * 1000);
  });
});

test.each<[string, Iterable<string>]>([
  ['200,000 blank lines', repeated(delta('\n').repeat(100), 2000)],
  ['a million thoughts', repeated(': x\n\n'.repeat(1000), 100_000)],
])('Stop is heard within 100 ms while there come %s', async (_what, chunks) => {
  stage = await Stage.open('', { ...goodModel, fault: () => ({ kind: 'raw', chunks }) });
  const stop = new AbortController();
  // Measured in the time of this process alone, so that a busy machine does not count.
  const milliseconds = (since?: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
  };
  let turn = process.cpuUsage();
  let longest = 0;
  let turns = 0;
  const clock = setInterval(() => {
    longest = Math.max(longest, milliseconds(turn));
    turn = process.cpuUsage();
    if (++turns === 20) stop.abort();
  }, 5);
  await textOf(stage.engine().translate(request, stop.signal));
  clearInterval(clock);
  // Heard in time, and obeyed in time.
  expect(turns).toBeGreaterThanOrEqual(20);
  expect(longest).toBeLessThan(100);
  expect(milliseconds(turn)).toBeLessThan(100);
});
