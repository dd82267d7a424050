import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { recordedLines } from './practice/recording.ts';

// All that is not named is forbidden. Models may stand at any https address, or on this machine; Firefox's default
// policy would turn the latter's http into https.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The modules that are needed wherever the database or a signal is. */
const core =
  /@preact\/signals|utils\/(failure|messages|storage\/(database|check-notes)|style\/dismissed|interface\/plural|draft\/(progress|fragment|line|line-history|similarity)|panel\/(shell\/(told|offer-file)|english\/open-lines)|job\/(job|practice-job-id))\.ts$/;

const firefoxSettings = {
  gecko: {
    id: 'proposal-translator@users.noreply.github.com',
    // The first that knows the data consent below everywhere. No `gecko_android`: there is no sidebar to open there.
    strict_min_version: '142.0',
    data_collection_permissions: {
      required: ['websiteContent', 'personalCommunications', 'authenticationInfo'],
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  hooks: {
    // auto-icons 1.1.2 begins to write before the folder it has asked for is made: on a busy disk the build fails.
    'entrypoints:grouped': async (wxt) => {
      await mkdir(path.join(wxt.config.outDir, 'icons'), { recursive: true });
    },
    // The recording is fetched when it is first played: a file of the package, and no part of the worker.
    'build:publicAssets': (_wxt, files) => {
      const lines = [...recordedLines().values()].map(({ source, first, later }) => ({
        source,
        first,
        later,
      }));
      files.push({ relativeDest: 'practice.json', contents: JSON.stringify(lines) });
    },
  },
  vite: () => ({
    // All is read from the disk, so nothing is preloaded, and the code that would do it stays out.
    plugins: [
      {
        name: 'no-preload',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('vite/preload-helper.js')
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
      // What every page begins with is one file: a file for each module that two pages share is packed worse.
      {
        name: 'one-core',
        outputOptions: (options) =>
          options.format === 'es' && options.codeSplitting !== false
            ? { ...options, codeSplitting: { groups: [{ name: 'core', test: core }] } }
            : options,
      },
      preact(),
    ],
    build: { modulePreload: false },
    worker: { rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } } },
    // The wrapper around Dexie's two builds would load the larger, older one.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // The side panel opens from a click since 116, plain-text editing and highlights are older.
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '120' }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Any model's address, OpenAI's too, is asked for when it is tested: who uses another grants nothing for it.
    host_permissions: ['https://www.upwork.com/*'],
    // One store for all windows. It is off in private ones until the user switches it on there; where Firefox then keeps
    // no database, the panel works in memory and says so.
    incognito: 'spanning',
    // Asked for host by host, at the click that needs it: a model may stand anywhere, also in the network at home.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // For the sign-in at OpenRouter, at its click. Firefox gives it to no extension later than at installation.
    ...(browser === 'firefox' ? {} : { optional_permissions: ['identity'] }),
    action: { default_title: '__MSG_actionTitle__' },
    // Without Shift: Alt+Shift switches the layout on Windows.
    commands: {
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+P' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+P' } } }),
      insert: {
        suggested_key: { default: 'Alt+I' },
        description: '__MSG_commandInsert__',
      },
    },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox' ? { browser_specific_settings: firefoxSettings } : {}),
  }),
});
