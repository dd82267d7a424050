import { afterEach, describe, expect, test } from 'vitest';
import { ModelError } from '../../practice/protocol.ts';
import { addToRun, createRunStore } from '../../utils/storage/run-store.ts';
import { executeRun } from '../../utils/translation/index.ts';
import {
  askedIn,
  english,
  goodModel,
  realRules,
  russianDraft,
  russianLines,
  Stage,
  say,
} from './run-fixture.ts';

let stage: Stage;
afterEach(() => stage.close());

describe.each(['openai-compatible', 'openai'])('a run over %s', (id) => {
  test('gives every Russian line its own English, asks for each once, and sends no English', async () => {
    const draft = russianDraft(20);
    stage = await Stage.open(draft);
    const run = await stage.translate(undefined, stage.parts(stage.engine(id)));
    const lines = russianLines(draft);
    expect(run.failure).toBeUndefined();
    expect(run.state).toBe('done');
    expect(await stage.targets()).toEqual(new Map(lines.map((line) => [line, english(line)])));
    expect(stage.firstAsked).toEqual(lines);
    expect(run.requests).toBe(stage.server.requests.length);
    expect(run.requests).toBe(2);
    expect(run.lastRequest).toBe(stage.server.requests.at(-1)?.body);
    expect(run.inputTokens).toBeGreaterThan(0);
    expect(run.outputTokens).toBeGreaterThan(0);
    expect(run.cachedTokens).toBeGreaterThan(run.inputTokens / 4);
    expect(run.host).toBe(`127.0.0.1:${stage.server.port}`);
  });
});

test('one changed sentence is one request, for that line, with the same blocks up to O', async () => {
  const draft = russianDraft(20);
  stage = await Stage.open(draft);
  await stage.translate();
  const before = stage.server.requests.at(-1)?.prompt ?? '';
  const asked = stage.server.requests.length;
  await stage.write(draft.replace('Вторая строка пункта 7', 'Другая строка пункта 7'));
  await stage.translate();
  expect(stage.server.requests.length).toBe(asked + 1);
  const prompt = stage.server.requests.at(-1)?.prompt ?? '';
  expect(askedIn(prompt).map(({ source }) => source.slice(0, 22))).toEqual([
    'Другая строка пункта 7',
  ]);
  const end = prompt.indexOf('\n# D\n');
  expect(end).toBeGreaterThan(1000);
  expect(prompt.slice(0, end)).toBe(before.slice(0, end));
});

describe('repair', () => {
  /** Answers `BAD` first and what `later` says when asked again. */
  const badFirst = (later: (source: string, round: number) => string) => {
    const rounds = new Map<string, number>();
    return {
      answer: ({ user, wantsJson }: { user: string; wantsJson: boolean }) =>
        say(
          askedIn(user).map(({ number, source }) => {
            const round = rounds.get(source) ?? 0;
            rounds.set(source, round + 1);
            const text = source.includes('вторая') ? later(source, round) : english(source);
            return { number, text };
          }),
          wantsJson,
        ),
    };
  };
  const draft = '1) Строка первая.\n2) Строка вторая.\n3) Строка третья.';
  const second = '2) Строка вторая.';

  test('goes back with the findings, only for lines with errors', async () => {
    stage = await Stage.open(
      draft,
      badFirst((_, round) =>
        round === 0 ? "2) I don't do BAD work." : '2) I do not do good work.',
      ),
    );
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect((await stage.targets()).get(second)).toBe('2) I do not do good work.');
    const repair = askedIn(stage.server.requests[1]?.prompt ?? '');
    expect(repair.map(({ source }) => source)).toEqual([second]);
    expect(repair[0]?.below).toContain('English so far: 2) I do not do BAD work.');
    expect(repair[0]?.below).toContain('    T.md §6.7 «BAD»: 6.7 is broken');
    const row = await stage.db.lines.get([stage.draftId, 'Строка вторая.']);
    expect(row?.history.map(({ by, target }) => [by, target])).toEqual([
      ['engine', "2) I don't do BAD work."],
      ['fix', '2) I do not do BAD work.'],
      ['repair', '2) I do not do good work.'],
    ]);
    expect(row?.repairs).toBeUndefined();
  });

  test.each([
    ['stays', ["let's roll"], "1) Let's roll."],
    ['is mended where nobody demands it', undefined, '1) Let us roll.'],
  ])('a word of the post %s', async (_, verbatim, expected) => {
    stage = await Stage.open('1) Поехали.', {
      answer: ({ wantsJson }) => say([{ number: 1, text: "1) Let's roll." }], wantsJson),
    });
    stage.rules = realRules;
    const parts = stage.parts();
    if (verbatim) parts.context.verbatim = verbatim;
    await stage.translate(undefined, parts);
    expect((await stage.targets()).get('1) Поехали.')).toBe(expected);
  });

  test.each([
    ['that leaves the error', '2) I do not do BAD work.'],
    ['that brings another error', '2) I do good work. Hire me at once.'],
    ['that changes more than three words elsewhere', '2) We never really like any good work.'],
  ])('a repair %s is dropped, and tried twice at most', async (_, later) => {
    stage = await Stage.open(
      draft,
      badFirst((_, round) => (round === 0 ? '2) I do not do BAD work.' : later)),
    );
    const run = await stage.translate();
    expect((await stage.targets()).get(second)).toBe('2) I do not do BAD work.');
    expect(stage.server.requests.length).toBe(3);
    expect(run.state).toBe('done');
    expect(run.notes.map(({ code }) => code)).toEqual(['repair-dropped', 'repair-dropped']);
  });
});

describe('limits', () => {
  const draft = russianDraft(3);
  /** Fails the first requests, then answers. */
  const failing = (times: number, fault: object) => ({
    ...goodModel,
    fault: (_: unknown, number: number) => (number < times ? (fault as never) : undefined),
  });

  test.each([
    ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: 7 }, 7000],
    ['a 500', { kind: 'status', status: 500 }, 1000],
    ['a torn connection', { kind: 'cut', after: 20 }, 1000],
    ['a stream without its end', { kind: 'no end', after: 20 }, 1000],
    ['a line that is no JSON', { kind: 'noise', after: 20 }, 1000],
    ['an error in the stream', { kind: 'error event', after: 3 }, 1000],
  ])('%s is waited for and tried again with what is left', async (_, fault, wait) => {
    stage = await Stage.open(draft, failing(1, fault));
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect(run.failure).toBeUndefined();
    expect((await stage.targets()).size).toBe(6);
    expect(stage.waits[0]).toBeGreaterThan(wait - 500);
    const stored = new Set(stage.firstAsked);
    expect(stored.size).toBe(6);
  });

  test.each([
    ['stalled', { kind: 'stall', after: 2 }, { first: 5000, idle: 200 }],
    ['timed-out', { kind: 'silence' }, { first: 200, idle: 5000 }],
  ])('a server that is silent: %s', async (code, fault, limits) => {
    stage = await Stage.open(draft, failing(100, fault));
    stage.limits = limits;
    const run = await stage.translate();
    expect([run.state, run.failure?.code]).toEqual(['failed', code]);
  });

  test.each([
    [401, {}, 'key-refused'],
    [402, {}, 'payment-required'],
    [403, {}, 'region-refused'],
    [404, {}, 'model-unknown'],
    [429, { code: 'insufficient_quota' }, 'quota'],
    [400, { code: 'practice_only' }, 'practice-only'],
  ])('status %i %o ends the run at once: %s', async (status, more, code) => {
    stage = await Stage.open(draft, failing(100, { kind: 'status', status, ...more }));
    const run = await stage.translate();
    expect([run.state, run.failure?.code]).toEqual(['failed', code]);
    expect(stage.waits).toEqual([]);
    expect(stage.server.requests.length).toBe(1);
  });

  test('a server that is not there is tried once more', async () => {
    stage = await Stage.open(draft);
    await stage.server.close();
    const run = await stage.translate();
    expect([run.state, run.failure?.code]).toEqual(['failed', 'unreachable']);
    expect(stage.waits.length).toBe(1);
  });

  test('a context that is too long leaves the analyses out first, and says so', async () => {
    stage = await Stage.open(draft, {
      answer: (request) => {
        if (request.prompt.includes('# 7. Analysis'))
          throw new ModelError(400, 'context_length_exceeded', 'too long');
        return goodModel.answer(request);
      },
    });
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect(run.notes).toEqual([{ code: 'analyses-left-out' }]);
  });

  test('an answer that is broken off as too long goes on with less', async () => {
    stage = await Stage.open(draft, failing(2, { kind: 'too long', after: 3 }));
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect((await stage.targets()).size).toBe(6);
  });

  test.each([
    ['prose', 'I am sorry, I cannot number lines.'],
    ['nothing', ''],
    ['other numbers', '[901] Other.\n[902] Lines.'],
  ])('a model that answers with %s is given up soon', async (_, text) => {
    stage = await Stage.open(draft, { answer: () => text });
    const run = await stage.translate();
    expect([run.state, run.failure?.code]).toEqual(['failed', 'not-aligned']);
    expect((await stage.targets()).size).toBe(0);
    expect(stage.server.requests.length).toBeLessThanOrEqual(3);
  });
});

test('lines that are written and asked for while a run is under way are translated by it', async () => {
  const draft = russianDraft(3);
  const more = `${draft}\n1.4) Новая строка.`;
  stage = await Stage.open(draft);
  const run = await stage.plan();
  const store = createRunStore(stage.db);
  const endRun: typeof store.endRun = async (id, keys, change) => {
    // The last moment: the run has nothing more to do and is about to end.
    if (run.keys.length === keys) {
      await stage.write(more);
      await addToRun(stage.db, id, ['Новая строка.']);
    }
    return store.endRun(id, keys, change);
  };
  const parts = { ...stage.parts(), store: { ...store, endRun } };
  await executeRun(run.id, parts, new AbortController().signal);
  expect((await stage.db.runs.get(run.id))?.state).toBe('done');
  expect([...(await stage.targets()).keys()].sort()).toEqual(russianLines(more).sort());
});

test('stopping ends the request, keeps finished lines, and the next run goes on', async () => {
  const draft = russianDraft(10);
  stage = await Stage.open(draft, { ...goodModel, pace: 1 });
  const stop = new AbortController();
  const store = createRunStore(stage.db);
  const putLine = store.putLine;
  let stored = 0;
  const parts = {
    ...stage.parts(),
    store: {
      ...store,
      putLine: async (row: Parameters<typeof putLine>[0]) => {
        await putLine(row);
        if (++stored === 5) stop.abort();
      },
    },
  };
  const run = await stage.translate(stop.signal, parts);
  expect(run.state).toBe('stopped');
  expect((await stage.targets()).size).toBe(5);
  await stage.translate();
  const lines = russianLines(draft);
  expect(await stage.targets()).toEqual(new Map(lines.map((line) => [line, english(line)])));
});

test('a run cut off between any two writes goes on: nothing lost, nothing doubled, no finished line asked again', async () => {
  const draft = russianDraft(6);
  const lines = russianLines(draft);
  stage = await Stage.open(draft);
  const run = await stage.plan();
  for (let cut = 1; ; cut++) {
    // The worker dies before its nth write: that write and all after it never happen.
    const store = createRunStore(stage.db);
    let writes = 0;
    const dead = new AbortController();
    const die = async () => {
      if (++writes < 3 + (cut % 4)) return;
      dead.abort();
      throw new Error('dead');
    };
    const dying = {
      ...store,
      putLine: async (row: Parameters<typeof store.putLine>[0]) => {
        await die();
        await store.putLine(row);
      },
      changeRun: async (id: string, change: Parameters<typeof store.changeRun>[1]) => {
        await die();
        await store.changeRun(id, change);
      },
      endRun: async (...end: Parameters<typeof store.endRun>) => {
        await die();
        return store.endRun(...end);
      },
    };
    const finished = new Set((await stage.targets()).keys());
    const asked = stage.server.requests.length;
    await executeRun(run.id, { ...stage.parts(), store: dying }, dead.signal).catch(() => {});
    for (const { user } of stage.server.requests.slice(asked))
      for (const { source } of askedIn(user)) expect(finished.has(source)).toBe(false);
    for (const source of finished) expect((await stage.targets()).has(source)).toBe(true);
    if ((await stage.db.runs.get(run.id))?.state === 'done') break;
    if (cut > 200) throw new Error('the run never ends');
  }
  expect(await stage.targets()).toEqual(new Map(lines.map((line) => [line, english(line)])));
});
