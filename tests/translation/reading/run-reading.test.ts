import { afterEach, describe, expect, test } from 'vitest';
import type { ModelScript } from '../../../practice/protocol.ts';
import type { RunRow } from '../../../utils/storage/database.ts';
import { newRun } from '../../../utils/storage/new-run.ts';
import type { ReadingKind } from '../../../utils/storage/reading-rows.ts';
import { executeReading, executeRun } from '../../../utils/translation/index.ts';
import { askedIn, realRules, Stage, say } from '../run-fixture.ts';

const draft = '1.1) Сервер хранит 3 задачи.\n1.2) Очередь в Redis не теряет задач.';
const translation: Record<string, string> = {
  '1.1) Сервер хранит 3 задачи.': '1.1) The server keeps 3 task.',
  '1.2) Очередь в Redis не теряет задач.': '1.2) The queue in Redis does not loses tasks.',
};
const remarks = [
  { line: 1, quote: '3 task', suggestion: '3 tasks', why: 'Множественное число.' },
  { line: 2, quote: 'does not loses', suggestion: 'does not lose', why: 'После does нет -s.' },
  { line: 2, quote: 'in Redis', suggestion: 'in Memcached', why: 'Так лучше.' },
  { line: 9, quote: 'no such', suggestion: 'line', why: 'Нет такой строки.' },
].map((one) => ({ ...one, kind: 'grammar', severity: 'major' }));

let stage: Stage;
afterEach(() => stage.close());

const translator: ModelScript['answer'] = ({ user, wantsJson }) =>
  say(
    askedIn(user).map(({ number, source }) => ({ number, text: translation[source] ?? 'x' })),
    wantsJson,
  );

/** A letter that is translated, and a model that answers a reading. */
async function open(reader: ModelScript['answer'], more: Partial<ModelScript> = {}): Promise<void> {
  let isRead = false;
  stage = await Stage.open(draft, {
    ...more,
    answer: (request) => (isRead ? reader : translator)(request),
  });
  const run = await stage.plan();
  await executeRun(run.id, stage.parts(), new AbortController().signal);
  isRead = true;
  stage.rules = realRules;
  stage.server.requests.length = 0;
}

async function read(
  reading: ReadingKind,
  engine = 'openai-compatible',
  row: Partial<RunRow> = {},
): Promise<RunRow> {
  const id = `reading-${Math.random()}`;
  await stage.db.runs.add(
    newRun({ id, draftId: stage.draftId, keys: [], reading, engine, ...row }, Date.now()),
  );
  const context = { ...stage.parts().context, glossary: [{ source: 'очередь', target: 'queue' }] };
  const parts = { ...stage.parts(stage.engine(engine)), context, terms: context.glossary, post };
  await executeReading(id, parts, new AbortController().signal);
  return (await stage.db.runs.get(id)) as RunRow;
}

const post = ['Which cache do you use?', 'I sell cups.'];

const targets = async () => (await stage.db.lines.toArray()).map(({ target }) => target).sort();

describe('the sense', () => {
  test.each(['openai', 'openai-compatible', 'anthropic'])(
    'is read in one request, and only what is founded is kept: %s',
    async (engine) => {
      await open(() => JSON.stringify({ remarks }));
      const before = await targets();
      const run = await read('sense', engine);
      expect(run.state).toBe('done');
      expect(run.remarks?.map(({ quote, suggestion }) => `${quote} → ${suggestion}`)).toEqual([
        '3 task → 3 tasks',
        'does not loses → does not lose',
      ]);
      expect([run.requests, stage.server.requests.length]).toEqual([1, 1]);
      expect(run.inputTokens).toBeGreaterThan(100);
      const { user, body, wantsJson } = stage.server.requests[0] ?? { user: '', body: '' };
      expect(wantsJson).toBe(true);
      expect(body).toContain('"severity"');
      for (const part of ['# T.md', '- очередь → queue', '# D', '[2] 1.2) Очередь в Redis'])
        expect(user).toContain(part);
      expect(user).toContain('    1.2) The queue in Redis does not loses tasks.');
      expect(run.lastRequest).toBe(body);
      expect(await targets()).toEqual(before);
    },
  );

  test('is read where a server takes no schema', async () => {
    await open(() => `Вот:\n\`\`\`json\n${JSON.stringify({ remarks })}\n\`\`\``, {
      fault: ({ wantsJson }) =>
        wantsJson
          ? { kind: 'status', status: 400, message: 'response_format is not supported' }
          : undefined,
    });
    expect((await read('sense')).remarks).toHaveLength(2);
  });

  test.each([
    ['prose', 'All is fine, 9 of 10.'],
    ['nothing', ''],
    ['a grade', '{"score": 9}'],
  ])('an answer that is %s is a failure, and no remark', async (_, said) => {
    await open(() => said);
    const run = await read('sense');
    expect(run.state).toBe('failed');
    expect(run.remarks).toBeUndefined();
  });

  test('an empty list is an answer', async () => {
    await open(() => '{"remarks":[]}');
    expect(await read('sense')).toMatchObject({ state: 'done', remarks: [] });
  });
});

const russian = (source: string) =>
  source.startsWith('1.1') ? '1.1) Сервер хранит 3 задачи.' : '1.2) Очередь в Redis теряет задачи.';
const reader: ModelScript['answer'] = ({ user, wantsJson }) =>
  say(
    askedIn(`\n${user}`).map(({ number, source }) => ({ number, text: russian(source) })),
    wantsJson,
  );

test('the post is read in Russian, whatever the draft holds', async () => {
  await open(reader);
  const run = await read('post');
  expect(run.readTexts?.map(({ key, of }) => [key, of])).toEqual(post.map((line) => [line, line]));
  const [request] = stage.server.requests;
  expect(request?.user).toContain('[1] Which cache do you use?\n[2] I sell cups.');
  expect(request?.prompt).not.toMatch(/Сервер|T\.md|1\.1\)/);
});

describe('back into Russian', () => {
  test('is a short request of the English alone', async () => {
    await open(reader);
    const run = await read('back');
    expect(run.readTexts?.map(({ of, text }) => [of, text])).toEqual([
      ['1.1) The server keeps 3 task.', '1.1) Сервер хранит 3 задачи.'],
      ['1.2) The queue in Redis does not loses tasks.', '1.2) Очередь в Redis теряет задачи.'],
    ]);
    const [request] = stage.server.requests;
    expect(request?.prompt).not.toContain('# D');
    expect(request?.prompt).not.toMatch(/Сервер|T\.md/);
    expect(await targets()).toEqual(Object.values(translation).sort());
  });

  test('asks only for named lines, and goes on with what is missing after a death', async () => {
    await open(reader);
    const all = await read('back');
    const [first, second] = all.readTexts ?? [];
    stage.server.requests.length = 0;
    const keys = all.readTexts?.map(({ key }) => key) ?? [];
    const again = await read('back', 'openai-compatible', {
      keys,
      readTexts: first ? [first] : [],
    });
    expect(askedIn(`\n${stage.server.requests[0]?.user}`).map(({ number }) => number)).toEqual([2]);
    expect(again.readTexts).toEqual([first, second]);
    expect(again.state).toBe('done');
  });

  test('tells why nothing came', async () => {
    await open(reader, {});
    await stage.server.close();
    const run = await read('back');
    expect(run.state).toBe('failed');
    expect(run.failure?.code).toBeTruthy();
    stage = await Stage.open(draft);
  });
});

test('shorter Russian is asked for with the lengths and the limit, and may leave lines out', async () => {
  await open(({ wantsJson }) =>
    say([{ number: 2, text: '1.2) Redis не теряет задач.' }], wantsJson),
  );
  const run = await read('shorten', 'openai-compatible', { limit: 60 });
  expect(run.readTexts?.map(({ of, text }) => [of, text])).toEqual([
    ['1.2) Очередь в Redis не теряет задач.', '1.2) Redis не теряет задач.'],
  ]);
  const { user = '' } = stage.server.requests[0] ?? {};
  expect(user).toContain('[1] (29) 1.1) Сервер хранит 3 задачи.');
  expect(user).toContain('must become 60 or less');
});

test('a reading that was stopped ends as stopped', async () => {
  await open(reader);
  const stop = new AbortController();
  stop.abort();
  await stage.db.runs.add(
    newRun({ id: 'r', draftId: stage.draftId, keys: [], reading: 'back', engine: 'x' }, 1),
  );
  await executeReading('r', { ...stage.parts(), terms: [], post: [] }, stop.signal);
  expect((await stage.db.runs.get('r'))?.state).toBe('stopped');
});
