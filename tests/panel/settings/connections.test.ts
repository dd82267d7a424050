import { computed, signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Failure } from '../../../utils/failure.ts';
import { createConnections, originOf } from '../../../utils/panel/settings/connections.ts';
import { waysOut } from '../../../utils/panel/shell/ways-out.ts';
import {
  defaultSettings,
  type Settings,
  type SettingsChange,
} from '../../../utils/storage/settings.ts';

const stored = signal<Settings>(defaultSettings);
const change = async (next: SettingsChange) => {
  const now = stored.peek();
  stored.value = { ...now, ...(typeof next === 'function' ? next(now) : next) };
};
const model = createConnections({ settings: computed(() => stored.value), change });
const local = { baseUrl: 'http://127.0.0.1:11434/v1', model: 'qwen3:8b' };

beforeEach(() => {
  stored.value = { ...defaultSettings, openai: { model: 'gpt-6-luna', effort: 'low' } };
});

const named = (name: string) => stored.value.connections.find((one) => one.name === name)?.id ?? '';

test('a connection comes back whole, and is the current one until something of it changes', async () => {
  await model.save('Luna');
  expect(model.current.value?.name).toBe('Luna');
  await change({
    engine: 'openai-compatible',
    compatible: { ...local, thinking: 'off', body: '{"a":1}' },
  });
  expect(model.current.value).toBeUndefined();
  await model.save('Home');
  await model.use(named('Luna'));
  expect(stored.value).toMatchObject({
    engine: 'openai',
    openai: { model: 'gpt-6-luna', effort: 'low' },
  });
  expect(model.current.value?.name).toBe('Luna');
  await model.use(named('Home'));
  expect(stored.value).toMatchObject({
    engine: 'openai-compatible',
    compatible: { ...local, thinking: 'off', body: '{"a":1}' },
  });
  await change({ compatible: { ...local, model: 'gemma3:12b' } });
  expect(model.current.value).toBeUndefined();
});

test('the same name stands for what is set now; no name is none', async () => {
  await model.save(' Luna ');
  const id = named('Luna');
  await change({ openai: { model: 'gpt-6.1-terra' } });
  await model.save('Luna');
  await model.save('  ');
  expect(stored.value.connections).toHaveLength(1);
  expect(stored.value.connections[0]).toMatchObject({ id, model: 'gpt-6.1-terra' });
});

test('what is removed is offered no more', async () => {
  await model.save('Luna');
  await model.fallBackTo(named('Luna'));
  expect(model.fallback.value?.name).toBe('Luna');
  await model.remove(named('Luna'));
  expect([model.saved.value, model.fallback.value, stored.value.fallback]).toEqual([
    [],
    undefined,
    undefined,
  ]);
});

test.each([
  ['openai', 'https://api.openai.com/v1', 'https://api.openai.com'],
  ['openai-compatible', 'localhost:11434', 'http://localhost:11434'],
  ['openai-compatible', 'nonsense', undefined],
  ['built-in', 'https://api.openai.com/v1', undefined],
] as const)('%s at %s asks %s', (engine, baseUrl, origin) => {
  expect(originOf({ engine, baseUrl })).toBe(origin);
});

describe('the ways out of a failure', () => {
  const words = { locale: 'en', header: { copyPrompt: 'copy', pasteAnswer: 'paste' } };
  const requestHost = vi.fn(async (_origin: string) => true);
  const translate = vi.fn(async () => {});
  const ways = (code: Failure['code']) =>
    waysOut({ code }, {
      adapter: { requestHost, openOptions: () => {}, builtIn: {} },
      settings: { settings: stored, change },
      view: {},
      notices: { clear: () => {} },
      translate,
      copyPrompt: async () => {},
    } as never);
  const labels = (code: Failure['code']) => ways(code).map(({ label }) => label(words as never));

  beforeEach(async () => {
    requestHost.mockClear();
    translate.mockClear();
    await model.save('Luna');
    await change({ engine: 'openai-compatible', compatible: local });
    await model.save('Home');
    await model.use(named('Luna'));
  });

  test.each(['region-refused', 'quota', 'limit-until', 'no-key', 'payment-required'] as const)(
    '%s leads to the other connections, the browser’s translator and the prompt',
    (code) => {
      expect(labels(code)).toEqual([
        'Go on with Home',
        'Translate with the browser’s own translator',
        'copy',
        'paste',
        'Open settings',
      ]);
    },
  );

  test('a server that fails for now leads to the connection that was named for it, and to no other', async () => {
    expect(labels('unreachable')).toEqual(['Open settings']);
    await model.fallBackTo(named('Home'));
    expect(labels('unreachable')).toEqual(['Go on with Home', 'Open settings']);
    expect(labels('server')).toEqual(['Go on with Home']);
    expect(labels('nothing-to-translate')).toEqual([]);
  });

  test('nothing goes there before the click, and without the browser’s leave', async () => {
    await model.fallBackTo(named('Home'));
    const [way] = ways('server');
    expect(translate).not.toHaveBeenCalled();
    requestHost.mockResolvedValueOnce(false);
    await way?.run();
    expect([translate.mock.calls.length, stored.value.engine]).toEqual([0, 'openai']);
    await way?.run();
    expect(requestHost).toHaveBeenCalledWith('http://127.0.0.1:11434');
    expect(translate).toHaveBeenCalledWith('openai-compatible');
    expect(model.current.value?.name).toBe('Home');
  });

  test('a host that may not be asked yet is allowed where one stands', async () => {
    expect(labels('no-permission')[0]).toBe('Allow api.openai.com');
    await ways('no-permission')[0]?.run();
    expect(requestHost).toHaveBeenCalledWith('https://api.openai.com');
    expect(translate).toHaveBeenCalledWith('openai');
  });
});
