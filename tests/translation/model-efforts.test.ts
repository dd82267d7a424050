import { afterEach, describe, expect, test } from 'vitest';
import { composePrompt } from '../../utils/translation/index.ts';
import { effortChoice, effortFor } from '../../utils/translation/model-efforts.ts';
import { goodModel, Stage } from './run-fixture.ts';

describe('what is sent', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['gpt-6-luna', undefined, 'none'],
    ['gpt-6-luna-2026-09-22', undefined, 'none'],
    ['gpt-6-luna', 'high', 'high'],
    ['gpt-6-luna', 'max', 'max'],
    ['gpt-6-luna', 'minimal', 'none'],
    ['gpt-6.1-terra', undefined, 'none'],
    ['gpt-6.1-terra', 'xhigh', 'xhigh'],
    ['gpt-6.1-sol', undefined, undefined],
    ['gpt-6.1-sol', 'none', undefined],
    ['gpt-6.1-sol', 'low', 'low'],
    ['gpt-6-sol', undefined, 'none'],
    ['gpt-5', 'minimal', 'minimal'],
    ['gpt-5', 'none', undefined],
    ['gpt-5.1', 'minimal', 'none'],
    ['gpt-5.2', 'xhigh', 'xhigh'],
    ['gpt-5.1-chat-latest', 'high', undefined],
    ['gpt-4.1-mini', 'high', undefined],
    ['o3', 'high', 'high'],
    ['o4-mini', 'none', undefined],
    // Of these nobody told: the user's word is taken, but not the one that only an old family knows.
    ['someone/else', undefined, undefined],
    ['someone/else', 'high', 'high'],
    ['someone/else', 'minimal', undefined],
  ])('to %s, where %s was chosen: %s', (model, chosen, sent) => {
    expect(effortFor(model, chosen)).toBe(sent);
  });
});

describe('what the settings offer', () => {
  test.each([
    ['gpt-6-luna', undefined, ['none', 'low', 'medium', 'high', 'xhigh', 'max'], 'none'],
    ['gpt-6.1-sol', undefined, ['', 'low', 'medium', 'high', 'xhigh', 'max'], ''],
    ['gpt-6-luna', 'minimal', ['none', 'low', 'medium', 'high', 'xhigh', 'max'], 'none'],
    ['gpt-4.1', undefined, [''], ''],
    ['someone/else', 'max', ['', 'low', 'medium', 'high', 'max'], 'max'],
  ])('for %s', (model, chosen, values, value) => {
    expect(effortChoice(model, chosen)).toEqual({ values, value });
  });
});

describe('on the wire', () => {
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
  const ask = async (effort?: string) => {
    const signal = new AbortController().signal;
    for await (const _ of stage.engine('openai', '', effort).translate(request, signal));
  };
  const sent = () =>
    stage.server.requests.map(({ body }) => JSON.parse(body).reasoning?.effort ?? '-');

  test('none is the default of a model that has it', async () => {
    stage = await Stage.open('', goodModel);
    await ask();
    expect(sent()).toEqual(['none']);
  });

  test('what was once learnt about the parameter as a whole is forgotten', async () => {
    stage = await Stage.open('', goodModel);
    await stage.db.capabilities.put({
      id: `${stage.server.baseUrl} gpt-6-luna`,
      dropped: ['reasoning'],
    } as never);
    await ask('high');
    expect(sent()).toEqual(['high']);
  });

  test('a value that is refused teaches nothing about another', async () => {
    stage = await Stage.open('', {
      ...goodModel,
      fault: ({ body }) =>
        JSON.parse(body).reasoning?.effort === 'max'
          ? { kind: 'status', status: 400, param: 'reasoning.effort', message: 'Unsupported value' }
          : undefined,
    });
    await ask('max');
    await ask('high');
    await ask('max');
    expect(sent()).toEqual(['max', '-', 'high', '-']);
  });
});
