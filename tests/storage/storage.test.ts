import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  consentVersion,
  database,
  defaultSettings,
  hasConsent,
  moveKeys,
  readKey,
  readSettings,
  writeKey,
  writeSettings,
} from '../../utils/storage/index.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('settings', () => {
  test('are the defaults until something is set', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('change one by one', async () => {
    await writeSettings({ serif: true });
    await writeSettings({ engine: 'built-in' });
    expect(await readSettings()).toMatchObject({ serif: true, engine: 'built-in' });
  });

  test('two changes at once are both kept', async () => {
    await Promise.all([writeSettings({ serif: true }), writeSettings({ language: 'ru' })]);
    expect(await readSettings()).toMatchObject({ serif: true, language: 'ru' });
    // Parts of one setting: each is changed by what stands there, not by what was once drawn.
    await Promise.all([
      writeSettings(({ facts }) => ({ facts: { ...facts, rating: 5 } })),
      writeSettings(({ facts }) => ({ facts: { ...facts, ownRate: 40 } })),
    ]);
    expect(await readSettings()).toMatchObject({ facts: { rating: 5, ownRate: 40 } });
  });

  test('consent counts only for the text that was accepted', () => {
    expect(hasConsent(defaultSettings)).toBe(false);
    const at = 0;
    expect(hasConsent({ ...defaultSettings, consent: { version: consentVersion, at } })).toBe(true);
    expect(hasConsent({ ...defaultSettings, consent: { version: consentVersion - 1, at } })).toBe(
      false,
    );
  });
});

describe('keys', () => {
  const key = 'sk-test-0123456789';
  const inDatabase = async () => JSON.stringify(await database.secrets.toArray());
  const inSession = async () => JSON.stringify(await browser.storage.session.get(null));

  test('belong to their host', async () => {
    await writeKey('api.openai.com', key);
    expect(await readKey('api.openai.com')).toBe(key);
    expect(await readKey('evil.example')).toBe('');
  });

  test.each([
    ['another scheme', 'http://api.example.com'],
    ['another port', 'https://api.example.com:8443/v1'],
    ['another host', 'https://example.com'],
    ['no address', ''],
    ['an address that is none', 'api example'],
  ])('are not found for %s', async (_name, url) => {
    await writeKey('https://api.example.com/v1', key);
    expect(await readKey('https://api.example.com/v2/chat')).toBe(key);
    expect(await readKey(url)).toBe('');
  });

  test('that were kept by host alone are found for the scheme of that place only, and move with the others', async () => {
    await database.secrets.bulkPut([
      { id: 'key api.example.com', value: key },
      { id: 'key 127.0.0.1:11434', value: 'local' },
    ]);
    expect(await readKey('https://api.example.com')).toBe(key);
    expect(await readKey('http://api.example.com')).toBe('');
    expect(await readKey('http://127.0.0.1:11434/v1')).toBe('local');
    await writeSettings({ keysInSession: true });
    await moveKeys();
    expect(await database.secrets.count()).toBe(0);
    expect(await readKey('https://api.example.com')).toBe(key);
    expect(await readKey('http://127.0.0.1:11434')).toBe('local');
  });

  test('stay in memory when the user wants it so', async () => {
    await writeSettings({ keysInSession: true });
    await writeKey('api.openai.com', key);
    expect(await inDatabase()).not.toContain(key);
    expect(await inSession()).toContain(key);
    expect(await readKey('api.openai.com')).toBe(key);
  });

  test('move when the user changes their mind, and leave nothing behind', async () => {
    await writeKey('api.openai.com', key);
    await writeSettings({ keysInSession: true });
    await moveKeys();
    expect(await inDatabase()).not.toContain(key);
    await writeSettings({ keysInSession: false });
    await moveKeys();
    expect(await inSession()).not.toContain(key);
    expect(await readKey('api.openai.com')).toBe(key);
  });

  test('are forgotten everywhere when emptied', async () => {
    await writeKey('api.openai.com', key);
    await writeKey('api.openai.com', '');
    expect(await inDatabase()).not.toContain(key);
    expect(await inSession()).not.toContain(key);
  });

  test('never reach the areas that are synced or open to content scripts', async () => {
    await writeKey('api.openai.com', key);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(key);
    expect(JSON.stringify(await browser.storage.sync.get(null))).not.toContain(key);
  });
});
