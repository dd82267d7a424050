import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ModelScript, type ModelServer, serveModel } from '../../practice/protocol.ts';
import { engineFor } from '../../utils/browser/engine/connection-with-key.ts';
import { resumeRuns, startRun, stopRun } from '../../utils/browser/run-active.ts';
import { copyPrompt, pasteAnswer } from '../../utils/browser/run-chat.ts';
import { offeredModels, testConnection } from '../../utils/browser/run-test.ts';
import { database } from '../../utils/storage/database.ts';
import { writeKey } from '../../utils/storage/secrets.ts';
import { consentVersion, writeSettings } from '../../utils/storage/settings.ts';
import { endedRun } from '../support/ended-run.ts';
import { provideLocks } from '../support/locks.ts';
import {
  askedIn,
  english,
  goodModel,
  russianDraft,
  russianLines,
  say,
} from '../translation/run-fixture.ts';

provideLocks();
const draftId = '~021234567890123456789';
const key = 'sk-very-secret-0123456789';
let server: ModelServer;

async function serve(script: ModelScript): Promise<void> {
  server = await serveModel(script);
  await writeSettings({
    consent: { version: consentVersion, at: 1 },
    engine: 'openai-compatible',
    compatible: { baseUrl: server.baseUrl, model: 'some-model' },
  });
  await writeKey(`127.0.0.1:${server.port}`, key);
}

async function write(text: string): Promise<void> {
  const rest = { createdAt: 1, updatedAt: 1, unticked: [], ignored: [], fields: {} };
  await database.drafts.put({ id: draftId, text, ...rest });
}

const targets = async () =>
  new Map((await database.lines.toArray()).map(({ source, target }) => [source, target]));

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(async () => {
  await stopRun(draftId);
  await server.close();
});

const draft = russianDraft(6);
const all = new Map(russianLines(draft).map((line) => [line, english(line)]));

describe('a run', () => {
  test('is started once by two windows, and translates the draft', async () => {
    await serve(goodModel);
    await write(draft);
    const runs = await Promise.all([
      startRun({ draftId }, engineFor),
      startRun({ draftId }, engineFor),
    ]);
    expect(runs[0]?.id).toBe(runs[1]?.id);
    const run = await endedRun(runs[0]?.id ?? '');
    expect([run.state, run.failure]).toEqual(['done', undefined]);
    expect(new Set((await targets()).keys())).toEqual(new Set(all.keys()));
    const asked = server.requests
      .flatMap(({ user }) => askedIn(user))
      .filter(({ below }) => !below.includes('so far'));
    // The English of this model fits no line, so that it is doubted once; two runs would ask for each line four times.
    expect(new Set(asked.map(({ source }) => source)).size).toBe(all.size);
    expect(asked.length).toBeLessThanOrEqual(2 * all.size);
  });

  test('sends nothing before consent', async () => {
    await serve(goodModel);
    await write(draft);
    await database.settings.clear();
    await expect(startRun({ draftId }, engineFor)).rejects.toMatchObject({
      failure: { code: 'no-consent' },
    });
    await expect(testConnection({ engine: 'openai' })).rejects.toMatchObject({
      failure: { code: 'no-consent' },
    });
    await expect(offeredModels({ engine: 'openai' })).rejects.toMatchObject({
      failure: { code: 'no-consent' },
    });
    expect(server.requests).toEqual([]);
  });

  test.each(['', 'Only English.\nHere.'])('of a draft «%s» has nothing to do', async (text) => {
    await serve(goodModel);
    await write(text);
    await expect(startRun({ draftId }, engineFor)).rejects.toMatchObject({
      failure: { code: 'nothing-to-translate' },
    });
  });

  test('takes in lines that are asked for while it is under way', async () => {
    await serve({ ...goodModel, pace: 1 });
    await write(draft);
    const lines = [...all.keys()];
    const keyOf = (line: string | undefined) => (line ?? '').replace(/^\d\S*\)\s*/, '');
    const run = await startRun({ draftId, keys: [keyOf(lines[0])] }, engineFor);
    const same = await startRun({ draftId, keys: [keyOf(lines[5])] }, engineFor);
    expect(same.id).toBe(run.id);
    await endedRun(run.id);
    expect(new Set((await targets()).keys())).toEqual(new Set([lines[0], lines[5]]));
  });

  test('that was cut off goes on when the worker starts', async () => {
    await serve({ ...goodModel, pace: 1 });
    await write(draft);
    const run = await startRun({ draftId }, engineFor);
    await stopRun(draftId);
    await endedRun(run.id);
    await database.runs.update(run.id, { state: 'running', endedAt: undefined } as never);
    await resumeRuns(engineFor);
    expect((await database.runs.get(run.id))?.state).toBe('done');
    expect((await targets()).size).toBe(all.size);
  });

  test('translates again with a wish, and keeps the old text', async () => {
    await serve(goodModel);
    await write('1) Первая строка.\n2) Вторая строка.');
    await endedRun((await startRun({ draftId }, engineFor)).id);
    server.script = {
      answer: ({ user }) =>
        askedIn(user)
          .map(({ number }) => `[${number}] 2) Other.`)
          .join(''),
    };
    const wished = { draftId, keys: ['Вторая строка.'], again: true, wish: 'shorter,\nplease' };
    const run = await endedRun((await startRun(wished, engineFor)).id);
    expect(run.wish).toBe('shorter, please');
    expect(server.requests.at(-1)?.user).toContain('shorter, please');
    const row = await database.lines.get([draftId, 'Вторая строка.']);
    expect(row?.target).toBe('2) Other.');
    expect(row?.history.map(({ target }) => target)).toContain(english('2) Вторая строка.'));
    expect(row?.history.at(-1)?.note ?? row?.history.at(-2)?.note).toBeDefined();
  });
});

test('a run that was cut off goes on with the words that the post demands', async () => {
  await serve({
    answer: ({ user, wantsJson }) =>
      say(
        askedIn(user).map(({ number }) => ({ number, text: `${number}) It's Let's roll.` })),
        wantsJson,
      ),
  });
  await write('1) Поехали.');
  const verbatim = ["Let's roll"];
  const started = await startRun({ draftId, verbatim }, engineFor);
  await endedRun(started.id);
  // As a worker leaves it that ends in the middle.
  await database.lines.clear();
  await database.runs.update(started.id, { state: 'running' });
  await resumeRuns(engineFor);
  expect((await endedRun(started.id)).state).toBe('done');
  expect((await targets()).get('1) Поехали.')).toBe("1) It is Let's roll.");
});

test('the key is in no store but its own, and in no failure', async () => {
  await serve({ ...goodModel, key: 'another' });
  await write(draft);
  const run = await endedRun((await startRun({ draftId }, engineFor)).id);
  expect(run.failure?.code).toBe('key-refused');
  server.script = goodModel;
  await endedRun((await startRun({ draftId }, engineFor)).id);
  for (const table of database.tables)
    if (table.name !== 'secrets') expect(JSON.stringify(await table.toArray())).not.toContain(key);
  expect(server.requests.map(({ body }) => body).join()).not.toContain(key);
});

describe('the connection', () => {
  const choice = () => ({
    engine: 'openai-compatible' as const,
    baseUrl: server.baseUrl,
    model: 'some-model',
  });
  test('is tried with a real request of real length, and the model that answered is named', async () => {
    await serve(goodModel);
    expect(await testConnection(choice())).toMatchObject({ model: 'some-model' });
    expect(server.requests.length).toBe(1);
    expect(server.requests[0]?.prompt.length).toBeGreaterThan(8000);
    expect(server.requests[0]?.user).toContain('# T.md');
  });
  test.each([
    [401, 'key-refused'],
    [404, 'model-unknown'],
    [403, 'region-refused'],
    [500, 'server'],
  ])('that fails with %i says so: %s', async (status, code) => {
    await serve({ ...goodModel, fault: () => ({ kind: 'status', status }) });
    await expect(testConnection(choice())).rejects.toMatchObject({ failure: { code } });
  });
  test('lists the models', async () => {
    await serve({ ...goodModel, models: ['z', 'a'] });
    expect(await offeredModels(choice())).toEqual([{ id: 'a' }, { id: 'z' }]);
  });
  test('to a server without an address is no engine', async () => {
    await serve(goodModel);
    await expect(
      testConnection({ engine: 'openai-compatible', baseUrl: 'nonsense', model: 'm' }),
    ).rejects.toMatchObject({ failure: { code: 'no-engine' } });
  });
});

describe('any chat', () => {
  test('gets the whole prompt, and its answer is aligned though the draft has changed since', async () => {
    await serve(goodModel);
    await write('1) Первая строка.\n2) Вторая строка.\n3) Третья строка.');
    const { text } = await copyPrompt({ draftId });
    expect(text).toContain('# T.md');
    expect(askedIn(text).map(({ number, source }) => [number, source])).toEqual([
      [1, '1) Первая строка.'],
      [2, '2) Вторая строка.'],
      [3, '3) Третья строка.'],
    ]);
    await write('1) Новая строка.\n2) Первая строка.\n3) Третья строка.');
    const reply =
      "Sure:\n[1] 1) The first line.\n[2] 2) The second line.\n[3] 3) It's the third line.";
    expect(await pasteAnswer({ draftId, text: reply })).toMatchObject({
      accepted: 2,
      missing: 1,
      left: [],
      errors: 0,
    });
    const rows = new Map((await database.lines.toArray()).map((row) => [row.key, row]));
    expect([...rows.keys()].sort()).toEqual(['Первая строка.', 'Третья строка.']);
    expect(rows.get('Третья строка.')?.target).toBe('3) It is the 3rd line.');
    expect(rows.get('Третья строка.')?.history[0]).toMatchObject({ by: 'paste' });
    expect(server.requests).toEqual([]);
  });

  test('whose answer holds a word that the post demands keeps it as it is', async () => {
    await serve(goodModel);
    await write('1) Поехали.\n2) Едем.');
    await copyPrompt({ draftId });
    const text = "[1] 1) Let's roll.\n[2] 2) It's time.";
    await pasteAnswer({ draftId, text, verbatim: ["let's roll"] });
    const found = [...(await targets()).values()].sort();
    expect(found).toEqual(["1) Let's roll.", '2) It is time.']);
  });

  test('whose answer is something else changes nothing', async () => {
    await serve(goodModel);
    await write('1) Первая строка.');
    await copyPrompt({ draftId });
    await expect(pasteAnswer({ draftId, text: 'I cannot do that.' })).rejects.toMatchObject({
      failure: { code: 'not-aligned' },
    });
    expect(await database.lines.count()).toBe(0);
  });

  test('gets the errors that stand, and a repair is taken only where it is one', async () => {
    await serve(goodModel);
    await write('1) Кэш хранит 30 страниц.\n2) Очередь хранит письма.\n3) Журнал хранит 5 ошибок.');
    await copyPrompt({ draftId });
    const first = [
      '[1] 1) The cache keeps pages.',
      '[2] 2) The queue keeps the mail.',
      '[3] 3) The log keeps errors.',
    ];
    const pasted = await pasteAnswer({ draftId, text: first.join('\n') });
    expect(pasted).toMatchObject({ accepted: 3, left: [], errors: 2 });
    const { text, lines, isRepair } = await copyPrompt({ draftId });
    expect({ lines, isRepair }).toEqual({ lines: 2, isRepair: true });
    expect(askedIn(text).map(({ source }) => source)).toEqual([
      '1) Кэш хранит 30 страниц.',
      '3) Журнал хранит 5 ошибок.',
    ]);
    expect(text).toContain('English so far: 1) The cache keeps pages.');
    const repair = '[1] 1) The cache keeps 30 pages.\n[2] 3) The log keeps 9 errors.';
    expect(await pasteAnswer({ draftId, text: repair })).toMatchObject({
      accepted: 1,
      kept: 1,
      errors: 1,
    });
    expect(Object.fromEntries(await targets())).toMatchObject({
      '1) Кэш хранит 30 страниц.': '1) The cache keeps 30 pages.',
      '3) Журнал хранит 5 ошибок.': '3) The log keeps errors.',
    });
  });

  test('is not asked for errors that the writer passed over, and then for the whole only by choice', async () => {
    await serve(goodModel);
    await write('1) Кэш хранит 30 страниц.');
    await copyPrompt({ draftId });
    await pasteAnswer({ draftId, text: '[1] 1) The cache keeps pages.' });
    const { text } = await copyPrompt({ draftId, what: 'errors' });
    const [, rule, word] = /§(\S+) «([^»]*)»/.exec(text) ?? [];
    const key = 'Кэш хранит 30 страниц.';
    const finding = word === undefined ? /§([\d.]+)/.exec(text)?.[1] : rule;
    await database.drafts.update(draftId, { ignored: [`${finding} ${key} ${word ?? ''}`] });
    await expect(copyPrompt({ draftId })).rejects.toMatchObject({
      failure: { code: 'nothing-to-translate' },
    });
    expect(await copyPrompt({ draftId, what: 'all' })).toMatchObject({ lines: 1, isRepair: false });
  });

  test('says which lines of the draft its answer lacks', async () => {
    await serve(goodModel);
    await write('1) Раз.\n\n2) Два.\n3) Три.\n4) Четыре.');
    await copyPrompt({ draftId });
    const reply = '[1] 1) One.\n[3] 3) Three.';
    expect((await pasteAnswer({ draftId, text: reply })).left).toEqual([
      { line: 3, key: 'Два.' },
      { line: 5, key: 'Четыре.' },
    ]);
    await expect(pasteAnswer({ draftId, text: 'Sorry.' })).rejects.toMatchObject({
      failure: { detail: { lines: '1, 3–5' } },
    });
  });
});
