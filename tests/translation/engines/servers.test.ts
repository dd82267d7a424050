import { afterEach, describe, expect, test } from 'vitest';
import { createCapabilityStore } from '../../../utils/storage/run-store.ts';
import { engines, listModels } from '../../../utils/translation/engines/index.ts';
import { takesBreakpoints } from '../../../utils/translation/engines/openai.ts';
import { composePrompt, type Piece } from '../../../utils/translation/index.ts';
import { goodModel, Stage } from '../run-fixture.ts';

let stage: Stage;
afterEach(() => stage.close());

const request = composePrompt({
  draftId: '~02',
  documents: [{ name: 'T.md', text: 't' }],
  ontology: 'o',
  draft: 'Да.',
  translated: [],
  lines: [{ number: 1, source: 'Да.' }],
});

async function collect(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

const ask = (id: string, key = '') =>
  collect(stage.engine(id, key).translate(request, new AbortController().signal));
const textOf = (pieces: Piece[]) =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

describe('openai', () => {
  test('asks for strict JSON, stores nothing, and sets breakpoints where the prefix is stable', async () => {
    stage = await Stage.open('', goodModel);
    const pieces = await ask('openai');
    const body = JSON.parse(stage.server.requests[0]?.body ?? '');
    expect(stage.server.requests[0]?.path).toBe('/v1/responses');
    expect(body).toMatchObject({ store: false, stream: true, prompt_cache_key: request.cacheKey });
    expect(body.text.format).toMatchObject({ type: 'json_schema', strict: true });
    expect(body.prompt_cache_options).toEqual({ mode: 'explicit', ttl: '30m' });
    const content = body.input[1].content as { text: string; prompt_cache_breakpoint?: object }[];
    const marked = content
      .filter((part) => part.prompt_cache_breakpoint)
      .map(({ text }) => text.slice(0, 4));
    expect(marked).toEqual(['# T.', '# O.', '# D2']);
    expect(body.input[0].role).toBe('developer');
    expect(pieces[0]).toMatchObject({
      kind: 'sent',
      text: stage.server.requests[0]?.body,
      format: 'json',
    });
    expect(pieces.some(({ kind }) => kind === 'usage')).toBe(true);
    expect(pieces).toContainEqual({ kind: 'model', name: 'gpt-6-luna' });
    expect(textOf(pieces)).toContain('"n":1');
  });

  test.each([
    ['gpt-6-luna', true],
    ['gpt-5.6-sol', true],
    ['gpt-5.5', false],
    ['gpt-5', false],
    ['gpt-6.1-sol', true],
    ['o3', false],
    ['llama-3', false],
  ])('%s takes breakpoints: %s', (model, takes) => {
    expect(takesBreakpoints(model)).toBe(takes);
  });

  test('without a key nothing is sent to api.openai.com', async () => {
    stage = await Stage.open('', goodModel);
    const engine = engines.openai?.({
      baseUrl: 'https://api.openai.com/v1',
      model: 'gpt-6-luna',
      key: '',
      capabilities: createCapabilityStore(stage.db),
      hasPermission: async () => true,
    });
    const pieces = collect(
      engine?.translate(request, new AbortController().signal) ?? (async function* () {})(),
    );
    await expect(pieces).rejects.toMatchObject({ failure: { code: 'no-key' } });
  });
});

describe.each([
  ['openai', 'prompt_cache_options', 'Unknown parameter: prompt_cache_options'],
  ['openai', 'prompt_cache_key', "Unsupported parameter: 'prompt_cache_key'"],
  ['openai', 'text=json_schema', 'text.format is not supported by this model'],
  ['openai-compatible', 'response_format', 'Unrecognized request argument: response_format'],
  ['openai-compatible', 'stream_options', 'extra fields not permitted: stream_options'],
])('%s, a server that rejects %s («%s»)', (id, parameter, message) => {
  test('is asked once with it, and never again', async () => {
    stage = await Stage.open('', {
      ...goodModel,
      fault: ({ body }) =>
        (parameter.split('=')[0] as string) in JSON.parse(body)
          ? { kind: 'status', status: 400, message }
          : undefined,
    });
    expect(textOf(await ask(id))).toContain('Line');
    expect(stage.server.requests.length).toBe(2);
    expect(textOf(await ask(id))).toContain('Line');
    expect(stage.server.requests.length).toBe(3);
    const row = await stage.db.capabilities.get(`${stage.server.baseUrl} gpt-6-luna`);
    expect(row?.refused.map(({ name }) => name)).toEqual([parameter]);
  });
});

test('a server that rejects whatever it is asked teaches nothing', async () => {
  stage = await Stage.open('', {
    ...goodModel,
    fault: () => ({ kind: 'status', status: 400, message: 'No.' }),
  });
  await expect(ask('openai-compatible')).rejects.toMatchObject({ failure: { code: 'rejected' } });
  expect(await stage.db.capabilities.count()).toBe(0);
});

describe.each(['openai', 'openai-compatible'])('%s', (id) => {
  test('sends the key in its header only, and none where there is none', async () => {
    stage = await Stage.open('', goodModel);
    const pieces = await ask(id, 'sk-secret-0123456789');
    await ask(id);
    const [first, second] = stage.server.requests;
    expect(first?.headers.authorization).toBe('Bearer sk-secret-0123456789');
    expect(second?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(pieces)).not.toContain('sk-secret');
    expect(first?.body).not.toContain('sk-secret');
  });

  test('does not ask a server that the browser does not let it ask', async () => {
    stage = await Stage.open('', goodModel);
    const engine = engines[id]?.({
      baseUrl: stage.server.baseUrl,
      model: 'm',
      key: '',
      capabilities: createCapabilityStore(stage.db),
      hasPermission: async () => false,
    });
    const pieces = collect(
      engine?.translate(request, new AbortController().signal) ?? (async function* () {})(),
    );
    await expect(pieces).rejects.toMatchObject({ failure: { code: 'no-permission' } });
    expect(stage.server.requests).toEqual([]);
  });

  test('an aborted stream ends without an error, and the server sees it', async () => {
    stage = await Stage.open('', { ...goodModel, pace: 5 });
    const stop = new AbortController();
    const pieces: Piece[] = [];
    for await (const piece of stage.engine(id).translate(request, stop.signal)) {
      pieces.push(piece);
      if (piece.kind === 'text') stop.abort();
    }
    expect(pieces.filter(({ kind }) => kind === 'text').length).toBe(1);
    const { signal } = stage.server.requests[0] as { signal: AbortSignal };
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    expect(signal.aborted).toBe(true);
  });
});

test('lists models by name', async () => {
  stage = await Stage.open('', { ...goodModel, models: ['b', 'a'] });
  const connection = {
    baseUrl: `${stage.server.baseUrl}/`,
    model: '',
    key: '',
    capabilities: createCapabilityStore(stage.db),
    hasPermission: async () => true,
  };
  expect(await listModels(connection)).toEqual([{ id: 'a' }, { id: 'b' }]);
  stage.server.script = { ...goodModel, key: 'right' };
  await expect(listModels({ ...connection, key: 'wrong' })).rejects.toMatchObject({
    failure: { code: 'key-refused' },
  });
});
