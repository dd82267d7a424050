// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { EngineSettings } from '../../../components/settings/engine-settings.tsx';
import { OptionsContext } from '../../../components/settings/options-context.ts';
import type { TestedConnection } from '../../../utils/messages.ts';
import { createOptions, type Options } from '../../../utils/panel/settings/options.ts';
import type { PanelAdapter } from '../../../utils/panel/shell/adapter.ts';
import { Database } from '../../../utils/storage/database.ts';
import { capabilityId } from '../../../utils/storage/run-store.ts';
import { readSettings, writeSettings } from '../../../utils/storage/settings.ts';

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
const field = (id: string) => document.getElementById(id) as HTMLInputElement;

let number = 0;
let db: Database;
let options: Options;

beforeEach(async () => {
  db = new Database(`engine-settings-${number++}`);
  const compatible = { baseUrl: 'https://one.example', model: 'm-1' };
  await writeSettings({ engine: 'openai-compatible', compatible }, db);
  const adapter = {
    activeTab: signal(undefined),
    browserLanguage: 'en',
    requestHost: async () => true,
    ownOrigin: 'chrome-extension://test',
  } as unknown as PanelAdapter;
  options = createOptions(adapter, [], () => ({ values: [], value: '' }), db);
  await soon(() =>
    expect(options.settings.viewWords.value && options.settings.isLoaded.value).toBeTruthy(),
  );
  await soon(() => expect(options.settings.words.value).toBeTruthy());
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

/** The worker answers the test with this. */
function workerSays(value: TestedConnection) {
  const reply = async () => ({ ok: true, value });
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(reply as never);
}

it('takes the address that answered on «Use this address», and keeps it', async () => {
  workerSays({ model: 'm-1', seconds: 1, baseUrl: 'https://one.example/v1' });
  button('Test connection')?.click();
  await soon(() => expect(button('Use this address')).toBeDefined());
  expect(field('base-url').value).toBe('https://one.example');
  button('Use this address')?.click();
  await soon(() => expect(field('base-url').value).toBe('https://one.example/v1'));
  expect(button('Use this address')).toBeUndefined();
  await soon(async () =>
    expect((await readSettings(db)).compatible).toEqual({
      baseUrl: 'https://one.example/v1',
      model: 'm-1',
    }),
  );
});

it('offers no address where the one that stands there answered', async () => {
  workerSays({ model: 'm-1', seconds: 1 });
  button('Test connection')?.click();
  await soon(() => expect(document.body.textContent).toContain('It works: m-1 answered.'));
  expect(button('Use this address')).toBeUndefined();
});

it('says what a server refused, and forgets it of this server alone on «Try it again now»', async () => {
  const at = Date.now();
  const own = capabilityId('https://one.example/v1', 'm-1');
  const other = capabilityId('https://two.example/v1', 'm-1');
  expect(button('Try it again now')).toBeUndefined();
  for (const id of [own, other])
    await db.capabilities.put({ id, refused: [{ name: 'response_format=json_schema', at }] });
  await soon(() => expect(button('Try it again now')).toBeDefined());
  expect(document.body.textContent).toContain('m-1 does not take response_format=json_schema');
  button('Try it again now')?.click();
  await soon(() => expect(button('Try it again now')).toBeUndefined());
  expect((await db.capabilities.toArray()).map(({ id }) => id)).toEqual([other]);
});
