import { afterEach, describe, expect, test } from 'vitest';
import { createCapabilityStore } from '../../../../utils/storage/run-store.ts';
import { engines, listModels } from '../../../../utils/translation/engines/index.ts';
import {
  splitBaseUrl,
  tidyBaseUrl,
  withVersion,
} from '../../../../utils/translation/engines/wire/base-url.ts';
import { composePrompt, type Piece } from '../../../../utils/translation/index.ts';
import { goodModel, Stage } from '../../run-fixture.ts';

test.each([
  ['https://api.example.org/v1/', 'https://api.example.org/v1'],
  [' https://api.example.org/v1/chat/completions ', 'https://api.example.org/v1'],
  ['https://api.example.org/v1/responses/', 'https://api.example.org/v1'],
  ['https://api.example.org/v1/models#top', 'https://api.example.org/v1'],
  ['https://api.example.org/v1?api-version=2', 'https://api.example.org/v1?api-version=2'],
  ['https://api.example.org/v1/chat/completions?k=1', 'https://api.example.org/v1?k=1'],
  ['https://api.example.org', 'https://api.example.org'],
  ['', ''],
])('%s is used as %s', (typed, used) => {
  expect(tidyBaseUrl(typed)).toBe(used);
  expect(tidyBaseUrl(used)).toBe(used);
});

test.each([
  ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
  ['https://api.example.org/openai?x=1', 'https://api.example.org/openai/v1?x=1'],
  ['https://api.example.org/v1', undefined],
  ['https://api.example.org/v1beta/openai', undefined],
  ['nonsense', undefined],
])('%s with a version: %s', (base, other) => {
  expect(withVersion(base)).toBe(other);
});

test('the query goes beside the path', () => {
  expect(splitBaseUrl('https://a.example/v1/?k=1&v=2')).toEqual({
    base: 'https://a.example/v1',
    query: { k: '1', v: '2' },
  });
});

describe('against a server', () => {
  let stage: Stage;
  afterEach(() => stage.close());
  const request = composePrompt({
    draftId: '~02',
    documents: [],
    ontology: '',
    draft: 'Да.',
    translated: [],
    lines: [{ number: 1, source: 'Да.' }],
  });
  const connection = (path: string) => ({
    baseUrl: `http://127.0.0.1:${stage.server.port}${path}`,
    model: 'm',
    key: '',
    capabilities: createCapabilityStore(stage.db),
    hasPermission: async () => true,
  });
  const ask = async (path: string, id: string) => {
    const engine = engines[id]?.(connection(path));
    const pieces: Piece[] = [];
    for await (const piece of engine?.translate(request, new AbortController().signal) ?? [])
      pieces.push(piece);
    return pieces;
  };

  test.each(['openai', 'openai-compatible'])(
    '%s: a forgotten /v1 is tried once and told',
    async (id) => {
      stage = await Stage.open('', goodModel);
      const pieces = await ask('', id);
      expect(pieces).toContainEqual({ kind: 'address', baseUrl: stage.server.baseUrl });
      await expect(ask('/other/v1', id)).rejects.toMatchObject({
        failure: { code: 'wrong-address' },
      });
    },
  );

  test('the list of models, too', async () => {
    stage = await Stage.open('', goodModel);
    expect(await listModels(connection(''))).toEqual([{ id: 'practice' }]);
    expect(await listModels(connection('/v1?k=1'))).toEqual([{ id: 'practice' }]);
  });

  test.each<[unknown, string[] | string]>([
    [{ data: [{ id: 'b' }, { id: 'a' }] }, ['a', 'b']],
    [{ models: [{ name: 'qwen3:8b' }], data: [{ id: 'qwen3:8b' }] }, ['qwen3:8b']],
    [
      ['x', 'y'],
      ['x', 'y'],
    ],
    [
      [{ name: 'n' }, { model: 'm' }],
      ['m', 'n'],
    ],
    [{ data: [] }, 'no-models'],
    [{ data: null }, 'no-models'],
    [null, 'no-models'],
    [{ error: { message: 'Invalid API key' } }, 'key-refused'],
    ['<html><body>Hello</body></html>', 'web-page'],
    ['{"data":[{"id":"a"', 'web-page'],
  ])('a list as %o: %o', async (body, expected) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    stage = await Stage.open('', { ...goodModel, modelList: text });
    const list = listModels(connection('/v1'));
    if (typeof expected === 'string')
      await expect(list).rejects.toMatchObject({ failure: { code: expected } });
    else expect((await list).map(({ id }) => id)).toEqual(expected);
  });
});
