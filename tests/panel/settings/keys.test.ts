import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createEngineForm, type EngineForm } from '../../../utils/panel/settings/engine-form.ts';
import {
  createSettingsModel,
  type SettingsModel,
} from '../../../utils/panel/settings/settings-model.ts';
import type { PanelAdapter } from '../../../utils/panel/shell/adapter.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';

/** A busy machine takes its time. */
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

let number = 0;
let db: Database;
let settings: SettingsModel;
let form: EngineForm;

beforeEach(async () => {
  await browser.storage.session.clear();
  db = new Database(`keys-${number++}`);
  settings = createSettingsModel(db, 'en', createNotices());
  await soon(() => expect(settings.isLoaded.value).toBe(true));
  form = createEngineForm(db, {} as PanelAdapter, settings);
});
afterEach(() => {
  settings.dispose();
  db.close();
});

const stored = async () => JSON.stringify(await db.secrets.toArray());
const inMemory = async () => JSON.stringify(await browser.storage.session.get(null));

it('moves the keys of all servers into memory and back, whichever engine is chosen', async () => {
  form.typeKey('sk-openai');
  form.chooseEngine('openai-compatible');
  form.typeBaseUrl('http://127.0.0.1:11434/v1');
  form.typeKey('sk-local');
  await soon(async () => expect(await stored()).toContain('sk-openai'));
  await soon(async () => expect(await stored()).toContain('sk-local'));
  form.keepInSession(true);
  await soon(async () => expect(await stored()).toBe('[]'));
  expect(await inMemory()).toContain('sk-openai');
  expect(await inMemory()).toContain('sk-local');
  form.keepInSession(false);
  await soon(async () => expect(await stored()).toContain('sk-local'));
  expect(await stored()).toContain('sk-openai');
  expect(await inMemory()).toBe('{}');
});

it('says that the box was emptied, because the address is another server’s', async () => {
  form.chooseEngine('openai-compatible');
  form.typeBaseUrl('https://one.example/v1');
  form.typeKey('sk-one');
  form.typeBaseUrl('https://one.example/v2');
  expect([form.key.value, form.isKeyDropped.value]).toEqual(['sk-one', false]);
  form.typeBaseUrl('http://one.example/v2');
  expect([form.key.value, form.isKeyDropped.value]).toEqual(['', true]);
  form.typeKey('s');
  expect(form.isKeyDropped.value).toBe(false);
});

it('keeps a key that was typed before the address, under the whole address alone', async () => {
  form.chooseEngine('openai-compatible');
  form.typeKey('Bearer sk-early');
  const url = 'https://one.example/v1';
  for (let end = 1; end <= url.length; end += 1) form.typeBaseUrl(url.slice(0, end));
  expect([form.key.value, form.isKeyDropped.value]).toEqual(['Bearer sk-early', false]);
  form.settleBaseUrl();
  await soon(() => expect(form.hasKey.value).toBe(true));
  expect(await db.secrets.toArray()).toEqual([
    { id: 'key https://one.example', value: 'sk-early' },
  ]);
  // From now on it is a key for that server.
  form.typeBaseUrl('https://two.example/v1');
  expect([form.key.value, form.isKeyDropped.value]).toEqual(['', true]);
});

it('neither keeps nor sends a key with a sign that cannot be in one, and names it', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  form.typeKey('sk-good');
  await soon(async () => expect(await stored()).toContain('sk-good'));
  form.typeKey('"sk-рroj"');
  expect(form.keyFault.value).toEqual({ at: 4, sign: 'р', script: 'cyrillic' });
  await form.test();
  expect(send).not.toHaveBeenCalled();
  expect(await stored()).toContain('sk-good');
  form.typeKey('sk-proj');
  expect(form.keyFault.value).toBeUndefined();
  await soon(async () => expect(await stored()).toContain('sk-proj'));
  send.mockRestore();
});
