import { afterEach, describe, expect, test } from 'vitest';
import { judgeCount, leastTokens } from '../../../utils/translation/ask/prompt-count.ts';
import { goodModel, russianDraft, Stage } from '../run-fixture.ts';

const prompt = `${'The rules of the task, one a line. '.repeat(450)}${'Правила перевода. '.repeat(300)}`;

test('the least is below what any tokenizer counts, and not far', () => {
  // Counted by the tokenizers of two families: English about 4.4 letters a token, Russian about 3.6.
  expect(leastTokens('The rules of the task, one a line. '.repeat(100))).toBeLessThan(800);
  expect(leastTokens('Правила перевода. '.repeat(100))).toBeLessThan(500);
  expect(leastTokens(prompt)).toBeGreaterThan(4096);
});

describe('what a count says', () => {
  test.each<[number | undefined, boolean, string | undefined]>([
    [5800, true, undefined],
    [undefined, true, undefined],
    [0, true, undefined],
    [4096, true, 'cut'],
    [4090, true, 'cut'],
    [2048, true, 'cut'],
    [2500, true, 'cut'],
    [300, true, 'cut'],
    [4096, false, 'differs'],
    [300, false, 'differs'],
    // A little less than the least is no window: the least may be wrong.
    [Math.floor(leastTokens(prompt) * 0.9), true, undefined],
  ])('%s, first: %s → %s', (counted, isFirst, kind) => {
    expect(judgeCount(prompt, counted, isFirst)?.kind).toBe(kind);
  });

  test('a short prompt fits everywhere', () => {
    expect(judgeCount('Translate: да.', 4, true)).toBeUndefined();
  });
});

describe('a run', () => {
  let stage: Stage;
  afterEach(() => stage.close());
  const long = (parts: ReturnType<Stage['parts']>) => {
    parts.context.ontology = `# 2.\n${'The client wants a fast page. '.repeat(900)}`;
    parts.context.shortOntology = parts.context.ontology;
    return parts;
  };

  test('whose prompt is cut at the first request ends with what to do, and keeps its lines', async () => {
    stage = await Stage.open(russianDraft(30), { ...goodModel, window: 4096 });
    const run = await stage.translate(undefined, long(stage.parts()));
    expect(run).toMatchObject({
      state: 'failed',
      failure: { code: 'prompt-cut', detail: { counted: 4096 } },
    });
    expect(stage.server.requests.length).toBe(1);
    expect((await stage.targets()).size).toBeGreaterThan(0);
    // The next press says the same: nothing has changed.
    const again = await stage.translate(undefined, long(stage.parts()));
    expect(again.failure?.code).toBe('prompt-cut');
  });

  test('of a server that counts only what its cache lacked goes on with a note', async () => {
    stage = await Stage.open(russianDraft(30), goodModel);
    await stage.translate(undefined, long(stage.parts()));
    await stage.write(russianDraft(40));
    stage.server.script = { ...goodModel, window: 300 };
    const run = await stage.translate(undefined, long(stage.parts()));
    expect(run.state).toBe('done');
    expect(run.notes.map(({ code }) => code)).toEqual(['count-differs']);
  });
});

describe('Ollama', () => {
  let stage: Stage;
  afterEach(() => stage.close());

  test('is asked over its own interface, with a context that holds the prompt', async () => {
    stage = await Stage.open(russianDraft(20), {
      ...goodModel,
      ollama: { longest: 40_960, thinks: true },
    });
    const run = await stage.translate();
    expect(run.failure).toBeUndefined();
    expect(run.state).toBe('done');
    expect((await stage.targets()).size).toBe(40);
    const bodies = stage.server.requests.map(({ body }) => JSON.parse(body));
    expect(stage.server.requests.map(({ api }) => api)).toEqual(['ollama', 'ollama']);
    expect(new Set(bodies.map(({ options }) => options.num_ctx)).size).toBe(1);
    expect(bodies[0].options.num_ctx).toBeGreaterThanOrEqual(8192);
    expect(bodies[0]).toMatchObject({ think: false, stream: true, format: { type: 'object' } });
    expect(run.inputTokens).toBeGreaterThan(0);
  });

  test('whose model takes less says so', async () => {
    stage = await Stage.open(russianDraft(20), { ...goodModel, ollama: { longest: 2048 } });
    expect((await stage.translate()).failure?.code).toBe('prompt-cut');
  });
});
