import { afterEach, describe, expect, test } from 'vitest';
import type { Fault, ModelRequest } from '../../../../practice/protocol.ts';
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

async function ask(fault: Fault, id: string): Promise<Piece[]> {
  stage = await Stage.open('', { ...goodModel, fault: () => fault });
  const pieces: Piece[] = [];
  for await (const piece of stage.engine(id).translate(request, new AbortController().signal))
    pieces.push(piece);
  return pieces;
}
const textOf = (pieces: Piece[]) =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
const raw = (body: string, type?: string): Fault => ({
  kind: 'raw',
  chunks: [body],
  headers: type ? { 'content-type': type } : {},
});
const events = (...values: unknown[]) =>
  values
    .map((value) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`)
    .join('');

const answer = '[1] Yes.';
const usage = { prompt_tokens: 90, completion_tokens: 4 };
const whole = { choices: [{ message: { content: answer }, finish_reason: 'stop' }], usage };
const response = {
  object: 'response',
  status: 'completed',
  model: 'm',
  output: [
    { type: 'reasoning', summary: [] },
    { type: 'message', content: [{ type: 'output_text', text: answer }] },
  ],
  usage: { input_tokens: 90, output_tokens: 4 },
};

describe('an answer in another form is used', () => {
  test.each<[string, string, Fault]>([
    [
      'openai-compatible',
      'a whole completion as JSON',
      raw(JSON.stringify(whole), 'application/json'),
    ],
    [
      'openai-compatible',
      'the same, printed on many lines, without a type',
      raw(JSON.stringify(whole, null, 2)),
    ],
    [
      'openai-compatible',
      'one line of JSON for each piece',
      raw(
        [
          { choices: [{ delta: { content: '[1] ' } }] },
          { choices: [{ delta: { content: 'Yes.' }, finish_reason: 'stop' }] },
        ]
          .map((each) => JSON.stringify(each))
          .join('\n'),
        'application/x-ndjson',
      ),
    ],
    ['openai-compatible', '`message` in the place of `delta`', raw(events(whole, '[DONE]'))],
    [
      'openai-compatible',
      'pieces, and the whole message at the end again',
      raw(events({ choices: [{ delta: { content: answer } }] }, whole, '[DONE]')),
    ],
    [
      'openai-compatible',
      'content as a list of parts',
      raw(
        events({
          choices: [
            {
              delta: {
                content: [
                  { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
                  { type: 'text', text: answer },
                ],
              },
              finish_reason: 'stop',
            },
          ],
        }),
      ),
    ],
    [
      'openai-compatible',
      '[DONE] and no reason of the finish',
      raw(events({ choices: [{ delta: { content: answer } }] }, '[DONE]')),
    ],
    [
      'openai-compatible',
      'blank lines and a byte order mark first',
      raw(`\n\n${events(whole, '[DONE]')}`),
    ],
    ['openai', 'a whole response as JSON', raw(JSON.stringify(response), 'application/json')],
    [
      'openai',
      'text in the terminal event only',
      raw(events({ type: 'response.completed', response })),
    ],
    [
      'openai',
      'text in `done` and no deltas',
      raw(
        events(
          { type: 'response.output_text.done', text: answer },
          { type: 'response.completed', response: { ...response, output: [] } },
        ),
      ),
    ],
  ])('%s: %s', async (id, _what, fault) => {
    const pieces = await ask(fault, id);
    expect(textOf(pieces)).toBe(answer);
    expect(stage.server.requests.length).toBe(1);
  });
});

describe('a success that is none says what it is', () => {
  test.each<[string, Fault, string, RegExp]>([
    ['HTML', raw('<!doctype html><title>Welcome</title>', 'text/html'), 'web-page', /Welcome/],
    ['words', raw('Ollama is running', 'text/plain'), 'web-page', /Ollama is running/],
    ['JSON of something else', raw('{"ok":true}', 'application/json'), 'web-page', /^$/],
    [
      'an error object',
      raw('{"error":{"message":"Invalid API key"}}', 'application/json'),
      'key-refused',
      /Invalid API key/,
    ],
    [
      'an error as a plain string',
      raw(
        '{"error":"model requires more system memory (9 GiB) than is available"}',
        'application/json',
      ),
      'no-memory',
      /more system memory/,
    ],
    [
      'an error in the stream',
      raw(events({ error: { message: 'Provider returned error', code: 502 } })),
      'server',
      /Provider/,
    ],
  ])('%s', async (_what, fault, code, words) => {
    const error = await ask(fault, 'openai-compatible').catch(({ failure }) => failure);
    expect(error.code).toBe(code);
    expect(error.detail.reason ?? '').toMatch(words);
    expect(stage.server.requests.length).toBe(1);
  });

  test('[DONE] without a word is no end', async () => {
    await expect(ask(raw(events('[DONE]')), 'openai-compatible')).rejects.toMatchObject({
      failure: { code: 'interrupted' },
    });
  });
});

describe('what a server does not take', () => {
  const formats = () =>
    stage.server.requests.map(({ body }) => JSON.parse(body).response_format?.type ?? 'none');
  const refusing = (
    refused: (
      request: ModelRequest,
      body: { response_format?: { type: string } },
    ) => string | undefined,
  ) => ({
    ...goodModel,
    fault: (request: ModelRequest): Fault | undefined => {
      const message = refused(request, JSON.parse(request.body));
      return message === undefined ? undefined : { kind: 'status', status: 400, message };
    },
  });
  const translate = async () => {
    for await (const _ of stage.engine().translate(request, new AbortController().signal));
  };

  test('JSON by a schema, then plain JSON, is asked for, and remembered by value', async () => {
    stage = await Stage.open(
      '',
      refusing((_, { response_format }) =>
        response_format?.type === 'json_schema'
          ? 'response_format type json_schema is unavailable now'
          : undefined,
      ),
    );
    await translate();
    await translate();
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  test('numbered lines are asked for where no JSON is taken', async () => {
    stage = await Stage.open(
      '',
      refusing((_, { response_format }) =>
        response_format
          ? `The value of response_format.type is not supported: ${response_format.type}`
          : undefined,
      ),
    );
    await translate();
    expect(formats()).toEqual(['json_schema', 'json_object', 'none']);
  });

  test.each([
    'upstream hiccup',
    'Bad request',
    'Invalid prompt: it was flagged',
    'The model `m` does not exist',
    'This endpoint is deprecated',
  ])('a rejection that names nothing of it teaches nothing: «%s»', async (message) => {
    stage = await Stage.open(
      '',
      refusing((_request, _body) => (stage.server.requests.length === 1 ? message : undefined)),
    );
    await expect(translate()).rejects.toMatchObject({ failure: { detail: { reason: message } } });
    expect(formats()).toEqual(['json_schema']);
    await translate();
    expect(formats()).toEqual(['json_schema', 'json_schema']);
    expect(await stage.db.capabilities.count()).toBe(0);
  });

  test('a day later it is tried again', async () => {
    stage = await Stage.open('', goodModel);
    const id = `${stage.server.baseUrl} gpt-6-luna`;
    const at = Date.now() - 25 * 60 * 60 * 1000;
    await stage.db.capabilities.put({ id, refused: [{ name: 'response_format', at }] });
    await translate();
    expect(formats()).toEqual(['json_schema']);
  });
});
