import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ModelServer, serveModel } from '../../../practice/protocol.ts';
import { engines, listModels } from '../../../utils/translation/engines/index.ts';
import { type Connection, composePrompt, type Piece } from '../../../utils/translation/index.ts';
import { presets } from '../../../utils/translation/presets.ts';

/** Everything under the vendors' own names reaches the practice server: none of them is asked. */
let server: ModelServer;
const asked: { url: string; headers: Headers }[] = [];
const answer = () => JSON.stringify({ lines: [{ n: 1, text: 'Yes.' }] });

beforeEach(async () => {
  asked.length = 0;
  server = await serveModel({ answer, models: ['a', 'b'] });
  const own = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push({ url, headers: new Headers(init?.headers) });
    const { pathname } = new URL(url);
    const path = `/v1/${pathname
      .split('/')
      .slice(-1 * (/completions$/.test(pathname) ? 2 : 1))
      .join('/')}`;
    const reply = await own(`http://127.0.0.1:${server.port}${path}`, init);
    return Object.defineProperty(reply, 'url', { value: url });
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

function connectionTo(baseUrl: string, more: Partial<Connection> = {}): Connection {
  const kept = new Set<string>();
  return {
    baseUrl,
    model: 'm',
    key: 'k-1',
    hasPermission: async () => true,
    capabilities: {
      dropped: async () => [...kept],
      drop: async (_url, _model, name) => void kept.add(name),
    },
    ...more,
  };
}

const request = composePrompt({
  draftId: 'd',
  documents: [{ name: 'T.md', text: 'Rules.' }],
  ontology: 'The job.',
  draft: 'Да.',
  translated: [],
  lines: [{ number: 1, source: 'Да.' }],
});

async function ask(engine: string, connection: Connection): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const made = engines[engine]?.(connection);
  if (!made) throw new Error(`no engine ${engine}`);
  for await (const piece of made.translate(request, new AbortController().signal))
    pieces.push(piece);
  return pieces;
}

const textIn = (pieces: Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('');
const bodyOf = (at = -1) => JSON.parse(server.requests.at(at)?.body ?? '{}');

describe('every preset', () => {
  test.each(presets.map((preset) => [preset.name, preset] as const))(
    '%s answers at the first request',
    async (_name, preset) => {
      const model = preset.models[0].replace('<folder>', 'b1g');
      const more = { model, ...(preset.thinking ? { effort: preset.thinking } : {}) };
      const pieces = await ask(preset.engine, connectionTo(preset.baseUrl, more));
      expect(textIn(pieces)).toBe(answer());
      expect(server.requests).toHaveLength(1);
      expect(bodyOf().model).toBe(model);
      for (const { url } of asked) expect(new URL(url).origin).toBe(new URL(preset.baseUrl).origin);
    },
  );

  test('has a place of its own, two models, and a page for the key it needs', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    for (const { baseUrl, models, needsKey, keyPage } of presets) {
      expect(URL.canParse(baseUrl)).toBe(true);
      expect(new Set(models).size).toBe(2);
      expect(keyPage !== undefined).toBe(needsKey);
    }
  });
});

describe('Anthropic’s own messages', () => {
  const base = 'https://api.anthropic.com/v1';
  test('carry the key, the version and the header for browsers, and keep the beginning in the cache', async () => {
    const pieces = await ask('anthropic', connectionTo(base, { model: 'claude-haiku-5-5' }));
    expect(textIn(pieces)).toBe(answer());
    const headers = server.requests[0]?.headers;
    expect(headers).toMatchObject({
      'x-api-key': 'k-1',
      'anthropic-version': '2023-06-01',
      'anthropic-dangerous-direct-browser-access': 'true',
    });
    expect(headers?.authorization).toBeUndefined();
    const body = bodyOf();
    const marked = [...body.system, ...body.messages[0].content].filter(
      (part: { cache_control?: object }) => part.cache_control,
    );
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(marked.length).toBeLessThanOrEqual(4);
    expect(body.output_config.format.type).toBe('json_schema');
    expect(pieces.find(({ kind }) => kind === 'usage')).toMatchObject({
      output: expect.any(Number),
    });
    expect(pieces.find(({ kind }) => kind === 'model')).toMatchObject({ name: 'claude-haiku-5-5' });
  });

  test.each([
    ['off', { thinking: { type: 'disabled' } }],
    ['on', { thinking: { type: 'adaptive' } }],
    ['low', { thinking: { type: 'adaptive' }, output_config: { effort: 'low' } }],
  ])('say of thinking: %s', async (effort, said) => {
    await ask('anthropic', connectionTo(base, { effort }));
    expect(bodyOf()).toMatchObject(said);
  });

  test('say so where the answer was cut, refused, or never ended', async () => {
    const failing = async (fault: NonNullable<ModelServer['script']['fault']>) => {
      server.script = { answer, fault };
      return ask('anthropic', connectionTo(base)).catch((error) => error.failure.code);
    };
    expect(await failing(() => ({ kind: 'too long', after: 0 }))).toBe('truncated');
    expect(await failing(() => ({ kind: 'no end', after: 1 }))).toBe('interrupted');
    expect(await failing(() => ({ kind: 'status', status: 401 }))).toBe('key-refused');
  });

  test('ask for numbered lines where the schema is not taken, and remember it', async () => {
    server.script = {
      answer: ({ wantsJson }) => (wantsJson ? answer() : '[1] Yes.'),
      fault: ({ wantsJson }) =>
        wantsJson
          ? {
              kind: 'status',
              status: 400,
              message: 'output_config.format: json_schema is not supported',
            }
          : undefined,
    };
    const connection = connectionTo(base);
    expect(textIn(await ask('anthropic', connection))).toBe('[1] Yes.');
    expect(textIn(await ask('anthropic', connection))).toBe('[1] Yes.');
    expect(server.requests).toHaveLength(3);
  });

  test('list the models with the key in its own header', async () => {
    const models = await listModels(connectionTo(base, { dialect: 'anthropic' }));
    expect(models.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(asked[0]?.headers.get('x-api-key')).toBe('k-1');
  });
});

describe('what the user adds', () => {
  test('headers stand above ours, with the key in its place; fields go beside ours', async () => {
    const connection = connectionTo('https://llm.api.cloud.yandex.net/v1', {
      model: 'gpt://b1g/yandexgpt/latest',
      headers: { authorization: 'Api-Key {key}', 'x-own': '1' },
      body: { top_k: 3 },
    });
    await ask('openai-compatible', connection);
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Api-Key k-1',
      'x-own': '1',
      'x-folder-id': 'b1g',
    });
    expect(bodyOf()).toMatchObject({ top_k: 3, model: 'gpt://b1g/yandexgpt/latest', stream: true });
  });

  test('a word for thinking that is not known is left out, and the answer comes', async () => {
    server.script = {
      answer,
      fault: ({ body }) =>
        body.includes('reasoning_effort')
          ? {
              kind: 'status',
              status: 400,
              message: 'Unrecognized request argument: reasoning_effort',
            }
          : undefined,
    };
    const connection = connectionTo('https://my.example.org/v1', { effort: 'off' });
    expect(textIn(await ask('openai-compatible', connection))).toBe(answer());
    await ask('openai-compatible', connection);
    expect(server.requests).toHaveLength(3);
  });

  test('a server that wants a key is not asked without one', async () => {
    for (const { baseUrl, engine, needsKey } of presets.filter((one) => one.id !== 'reseller')) {
      if (!needsKey) continue;
      const failure = await ask(engine, connectionTo(baseUrl, { key: '' })).catch((e) => e.failure);
      expect(failure, baseUrl).toMatchObject({ code: 'no-key' });
    }
    expect(asked).toEqual([]);
  });
});
