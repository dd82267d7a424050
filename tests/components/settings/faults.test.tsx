// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { EngineSettings } from '../../../components/settings/engine-settings.tsx';
import { OptionsContext } from '../../../components/settings/options-context.ts';
import { ExpectedFailure, type FailureCode } from '../../../utils/failure.ts';
import { createOptions, type Options } from '../../../utils/panel/settings/options.ts';
import type { PanelAdapter } from '../../../utils/panel/shell/adapter.ts';
import { Database } from '../../../utils/storage/database.ts';
import { readSettings, writeSettings } from '../../../utils/storage/settings.ts';
import { presets } from '../../../utils/translation/presets.ts';

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const said = (place: string) => document.getElementById(`${place}-fault`)?.textContent ?? '';

let number = 0;
let db: Database;
let options: Options;
const requestHost = vi.fn(async (_origin: string) => true);

beforeEach(async () => {
  requestHost.mockReset().mockResolvedValue(true);
  db = new Database(`faults-${number++}`);
  const compatible = { baseUrl: 'https://one.example/v1', model: 'm-1' };
  await writeSettings({ engine: 'openai-compatible', compatible }, db);
  const adapter = {
    activeTab: signal(undefined),
    browserLanguage: 'en',
    requestHost,
    ownOrigin: 'chrome-extension://test',
    openPage: () => {},
  } as unknown as PanelAdapter;
  options = createOptions(adapter, presets, () => ({ values: [], value: '' }), db, ['', 'off']);
  await soon(() => {
    expect(options.settings.viewWords.value && options.settings.isLoaded.value).toBeTruthy();
    expect(options.settings.words.value).toBeTruthy();
  });
  render(
    <OptionsContext.Provider value={options}>
      <EngineSettings />
    </OptionsContext.Provider>,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
  options.settings.dispose();
  vi.restoreAllMocks();
  db.close();
});

const workerSays = (reply: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => reply) as never);
const failing = (code: FailureCode) => ({
  ok: false,
  failure: new ExpectedFailure(code, { host: 'one.example', model: 'm-1' }).failure,
});

function type(id: string, text: string): void {
  const box = field(id);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a failure stands beside the box that mends it', () => {
  it.each<[FailureCode, string]>([
    ['key-refused', 'key'],
    ['no-key', 'key'],
    ['unreachable', 'address'],
    ['wrong-address', 'address'],
    ['model-unknown', 'model'],
  ])('%s at the %s, until something is changed', async (code, place) => {
    workerSays(failing(code));
    button('Test connection')?.click();
    await soon(() => expect(said(place).length).toBeGreaterThan(10));
    for (const other of ['key', 'address', 'model'].filter((one) => one !== place))
      expect(said(other)).toBe('');
    // It stands in the settings: nobody is sent there.
    expect(said(place)).not.toMatch(/in the settings|press Translate/i);
    type('model', 'm-2');
    await soon(() => expect(said(place)).toBe(''));
  });
});

describe('a box that has to be filled is named, and nothing is sent', () => {
  it.each<[string, string, string]>([
    ['base-url', '', 'address'],
    ['base-url', 'nonsense', 'address'],
    ['model', '  ', 'model'],
    ['model', 'gpt://<folder>/yandexgpt/latest', 'model'],
    ['headers', 'no header', 'headers'],
    ['body', '{"model": "x"}', 'body'],
  ])('%s holds «%s»', async (id, text, place) => {
    const sent = workerSays({ ok: true, value: { model: 'm', seconds: 1 } });
    type(id, text);
    button('Test connection')?.click();
    await soon(() => expect(said(place).length).toBeGreaterThan(10));
    expect(sent).not.toHaveBeenCalled();
    expect(requestHost).not.toHaveBeenCalled();
  });
});

it('asks for the key of a server that answers nobody without one, before anything is sent', async () => {
  const sent = workerSays({ ok: true, value: { model: 'm', seconds: 1 } });
  button('DeepSeek')?.click();
  await soon(() => expect(field('model').value).toBe('deepseek-flash'));
  button('Test connection')?.click();
  await soon(() => expect(said('key')).toContain('Enter the key'));
  expect(sent).not.toHaveBeenCalled();
  type('key', 'sk-1');
  button('Test connection')?.click();
  await soon(() => expect(document.body.textContent).toContain('It works'));
});

it('says that the browser was not allowed to ask, or cannot even be asked', async () => {
  const sent = workerSays({ ok: true, value: { model: 'm', seconds: 1 } });
  requestHost.mockResolvedValueOnce(false);
  button('Test connection')?.click();
  await soon(() => expect(said('address')).toContain('not allowed to ask'));
  requestHost.mockRejectedValueOnce(new Error('Invalid value for origin pattern'));
  button('Test connection')?.click();
  await soon(() => expect(said('address')).toContain('cannot be asked for this address'));
  expect(sent).not.toHaveBeenCalled();
});

it('writes an address as it will be used once it is typed, and asks for that host alone', async () => {
  type('base-url', 'nas.local:11434/v1/chat/completions');
  field('base-url').dispatchEvent(new Event('change', { bubbles: true }));
  await soon(() => expect(field('base-url').value).toBe('http://nas.local:11434/v1'));
  expect(document.body.textContent).toContain('Unencrypted');
  workerSays({ ok: true, value: { model: 'm', seconds: 1 } });
  button('Test connection')?.click();
  await soon(() => expect(document.body.textContent).toContain('It works'));
  expect(requestHost.mock.calls).toEqual([['http://nas.local:11434']]);
});

it('lists 500 models behind a filter, fifty at a time', async () => {
  const models = Array.from({ length: 500 }, (_, at) => ({ id: `vendor/model-${at}` }));
  workerSays({ ok: true, value: models });
  button('List models')?.click();
  await soon(() => expect(document.querySelectorAll('.model-list li')).toHaveLength(50));
  expect(document.body.textContent).toContain('450 more');
  const filter = document.querySelector('input[type=search]') as HTMLInputElement;
  filter.value = '499 VENDOR';
  filter.dispatchEvent(new Event('input', { bubbles: true }));
  await soon(() => expect(document.querySelectorAll('.model-list li')).toHaveLength(1));
  button('vendor/model-499')?.click();
  await soon(() => expect(field('model').value).toBe('vendor/model-499'));
  // Another server has other models.
  type('base-url', 'https://two.example/v1');
  await soon(() => expect(document.querySelector('.model-list')).toBeNull());
});

it('a preset takes nothing of another provider along', async () => {
  type('body', '{"top_k": 1}');
  button('DeepSeek')?.click();
  await soon(async () =>
    expect((await readSettings(db)).compatible).toEqual({
      baseUrl: 'https://api.deepseek.com',
      model: 'deepseek-flash',
      thinking: 'off',
    }),
  );
  button('Anthropic')?.click();
  await soon(() => expect(field('model').value).toBe('claude-haiku-5-5'));
  button('OpenAI')?.click();
  await soon(() => expect(field('model').value).toBe('gpt-6-luna'));
  expect(field('base-url')).toBeNull();
});

it('shows no field that an engine does not use', async () => {
  const select = document.getElementById('engine') as HTMLSelectElement;
  for (const engine of ['built-in', 'practice']) {
    select.value = engine;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await soon(() => expect(field('key')).toBeNull());
    expect([field('base-url'), field('model'), button('Test connection')]).toEqual([
      null,
      null,
      undefined,
    ]);
  }
});
