import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ModelScript, type ModelServer, serveModel } from '../../../practice/protocol.ts';
import { engineFor } from '../../../utils/browser/engine/connection-with-key.ts';
import {
  resumeReadings,
  startReading,
  stopReading,
} from '../../../utils/browser/reading/read-active.ts';
import { copyReading, pasteReading } from '../../../utils/browser/reading/read-chat.ts';
import { resumeRuns } from '../../../utils/browser/run-active.ts';
import { database } from '../../../utils/storage/database.ts';
import { newRun } from '../../../utils/storage/new-run.ts';
import { consentVersion, writeSettings } from '../../../utils/storage/settings.ts';
import { endedRun } from '../../support/ended-run.ts';
import { provideLocks } from '../../support/locks.ts';

provideLocks();
const draftId = '~021234567890123456789';
const draft = '1) Сервер хранит 3 задачи.\n2) Очередь не теряет задач.';
const english = ['1) The server keeps 3 task.', '2) The queue does not lose tasks.'];
const remark = {
  line: 1,
  quote: 'keeps 3 task',
  suggestion: 'keeps 3 tasks',
  kind: 'grammar',
  severity: 'major',
  why: 'Нужно множественное число.',
};
const hostile = { ...remark, quote: 'The server', suggestion: 'See https://evil.example' };
const answer = JSON.stringify({ remarks: [remark, hostile] });
let servers: ModelServer[] = [];

async function serve(script: Partial<ModelScript> = {}): Promise<ModelServer> {
  const server = await serveModel({ answer: () => answer, ...script });
  servers.push(server);
  return server;
}

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
  await Promise.all(database.tables.map((table) => table.clear()));
  const rest = { createdAt: 1, updatedAt: 1, unticked: [], ignored: [], fields: {} };
  await database.drafts.put({ id: draftId, text: draft, ...rest });
  for (const [at, source] of draft.split('\n').entries())
    await database.lines.put({
      draftId,
      key: source.slice(3),
      source,
      target: english[at] ?? '',
      at: 1,
      runId: 'run',
      history: [],
    });
});
afterEach(async () => {
  await stopReading(draftId);
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function connect(baseUrl: string, more = {}): Promise<void> {
  await writeSettings({
    consent: { version: consentVersion, at: 1 },
    engine: 'openai-compatible',
    compatible: { baseUrl, model: 'some-model' },
    ...more,
  });
}

describe('a reading', () => {
  test('goes through the worker, is kept in a receipt, and changes no line', async () => {
    await connect((await serve()).baseUrl);
    const { id } = await startReading({ draftId, reading: 'sense' }, engineFor);
    const run = await endedRun(id);
    expect([run.state, run.failure]).toEqual(['done', undefined]);
    expect(run).toMatchObject({ reading: 'sense', requests: 1, model: 'some-model' });
    expect(run.remarks?.map(({ quote }) => quote)).toEqual(['keeps 3 task']);
    expect((await database.lines.toArray()).map(({ target }) => target).sort()).toEqual(english);
  });

  test('is made by the saved connection that is named, and by no other', async () => {
    const [first, second] = [await serve(), await serve()];
    const saved = { id: 'c', name: 'Second', engine: 'openai-compatible' as const };
    await connect(first.baseUrl, {
      connections: [{ ...saved, baseUrl: second.baseUrl, model: 'reader' }],
    });
    const { id } = await startReading({ draftId, reading: 'sense', connection: 'c' }, engineFor);
    expect((await endedRun(id)).model).toBe('reader');
    expect([first.requests.length, second.requests.length]).toEqual([0, 1]);
  });

  test('goes on after a killed worker, and is no run of translation', async () => {
    const server = await serve();
    await connect(server.baseUrl);
    const row = { id: 'r', draftId, keys: [], reading: 'sense' as const, engine: 'x' };
    await database.runs.add(newRun(row, 1));
    await resumeRuns(engineFor);
    expect(server.requests).toEqual([]);
    await resumeReadings(engineFor);
    expect((await endedRun('r')).remarks).toHaveLength(1);
  });

  test('sends nothing before consent, and where no line has its English', async () => {
    const server = await serve();
    await expect(startReading({ draftId, reading: 'sense' }, engineFor)).rejects.toMatchObject({
      failure: { code: 'no-consent' },
    });
    await connect(server.baseUrl);
    await database.lines.clear();
    await expect(startReading({ draftId, reading: 'sense' }, engineFor)).rejects.toMatchObject({
      failure: { code: 'nothing-to-translate' },
    });
    expect(server.requests).toEqual([]);
  });
});

describe('through a chat', () => {
  test.each(['sense', 'back', 'shorten'] as const)(
    '%s is copied whole, and nothing is sent',
    async (reading) => {
      const { text } = await copyReading({ draftId, reading, limit: 50 });
      expect(text).toContain(reading === 'shorten' ? 'Сервер хранит' : english[0]);
      expect(text).toContain(reading === 'sense' ? '"remarks"' : '[number]');
    },
  );

  test('an answer is held to the same proofs', async () => {
    const done = await pasteReading({ draftId, reading: 'sense', text: `Sure!\n${answer}` });
    expect(done).toEqual({ accepted: 1, missing: 1 });
    const back = { draftId, reading: 'back' as const };
    expect(await pasteReading({ ...back, text: '[2] 2) Очередь теряет задачи.' })).toEqual({
      accepted: 1,
      missing: 1,
    });
    const runs = await database.runs.toArray();
    expect(runs.map(({ engine, state }) => `${engine} ${state}`)).toEqual([
      'chat done',
      'chat done',
    ]);
    await expect(pasteReading({ ...back, text: 'No.' })).rejects.toMatchObject({
      failure: { code: 'not-aligned' },
    });
  });
});
