import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
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
      preact(),
    ],
    build: { modulePreload: false },
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
    host_permissions: ['https://www.upwork.com/*', 'https://api.openai.com/*'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+P' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } }),
      insert: {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_commandInsert__',
      },
    },
    // Firefox's default policy upgrades http to https, which breaks a model on this machine.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'self'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'proposal-translator@users.noreply.github.com',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['websiteContent', 'personalCommunications', 'authenticationInfo'],
        },
      },
    },
  }),
});
