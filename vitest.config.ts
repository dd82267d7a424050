import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What keeps nothing from one test to the next, and knows no browser. */
const core = [
  ...['style', 'demands', 'terms', 'text', 'job', 'language', 'draft', 'documents'],
  ...['translation', 'pages', 'practice', 'interface'],
].map((part) => `tests/${part}/**/*.test.ts`);

// Vitest leaves one core free by itself, which on two cores is every second one.
const maxWorkers = Math.max(2, availableParallelism());

// Three projects: `core` and `unit` run the sources; `browser` runs the built extension in real browsers.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: core,
          testTimeout: 60_000,
          maxWorkers,
          // The files of a worker share what they import: the words of all guards are read once, not once a file.
          isolate: false,
          // Dexie keeps the IndexedDB that it finds when it is first imported, whichever file that is.
          setupFiles: ['fake-indexeddb/auto'],
          unstubGlobals: true,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: core,
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // After the units. Three files at a time: a spec mostly waits, for a browser or for a time that must pass.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          // One browser of each kind serves all files of a worker (tests/support/stage/describe-in-browsers.ts).
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
