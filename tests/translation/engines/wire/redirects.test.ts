import { afterEach, describe, expect, test } from 'vitest';
import { type ModelServer, serveModel } from '../../../../practice/protocol.ts';
import { createCapabilityStore } from '../../../../utils/storage/run-store.ts';
import { listModels } from '../../../../utils/translation/engines/index.ts';
import { composePrompt, type Piece } from '../../../../utils/translation/index.ts';
import { goodModel, Stage } from '../../run-fixture.ts';

const request = composePrompt({
  draftId: '~02',
  documents: [],
  ontology: '',
  draft: 'Тайна.',
  translated: [],
  lines: [{ number: 1, source: 'Тайна.' }],
});

let stage: Stage;
let other: ModelServer;
afterEach(async () => {
  await stage.close();
  await other.close();
});

describe.each([301, 302, 303, 307, 308])('an address that answers %i', (status) => {
  test.each(['openai', 'openai-compatible'])('gets %s no further', async (id) => {
    other = await serveModel(goodModel);
    stage = await Stage.open('', {
      ...goodModel,
      redirect: { status, to: `http://localhost:${other.port}` },
    });
    const ask = async () => {
      for await (const _ of stage.engine(id).translate(request, new AbortController().signal));
    };
    await expect(ask()).rejects.toMatchObject({
      failure: { code: 'redirected', detail: { host: `127.0.0.1:${stage.server.port}` } },
    });
    expect(other.requests).toEqual([]);
  });

  test('gives no list of models', async () => {
    other = await serveModel({ ...goodModel, models: ['theirs'] });
    stage = await Stage.open('', {
      ...goodModel,
      redirect: { status, to: `http://localhost:${other.port}` },
    });
    const list = listModels({
      baseUrl: stage.server.baseUrl,
      model: '',
      key: 'sk-secret',
      capabilities: createCapabilityStore(stage.db),
      hasPermission: async () => true,
    });
    await expect(list).rejects.toMatchObject({ failure: { code: 'redirected' } });
  });
});

test('a run that meets a redirect is over, and its draft went nowhere', async () => {
  other = await serveModel(goodModel);
  stage = await Stage.open('1) Тайна.', {
    ...goodModel,
    redirect: { status: 307, to: `http://localhost:${other.port}` },
  });
  const row = await stage.translate();
  expect(row).toMatchObject({ state: 'failed', failure: { code: 'redirected' } });
  expect(stage.waits).toEqual([]);
  expect(other.requests).toEqual([]);
});

test('the receipt names the host that answered', async () => {
  other = await serveModel(goodModel);
  stage = await Stage.open('1) Тайна.', goodModel);
  const pieces: Piece[] = [];
  for await (const piece of stage.engine().translate(request, new AbortController().signal))
    pieces.push(piece);
  expect(pieces).toContainEqual({ kind: 'host', name: `127.0.0.1:${stage.server.port}` });
  expect((await stage.translate()).host).toBe(`127.0.0.1:${stage.server.port}`);
});
