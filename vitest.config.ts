import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Two projects: `unit` runs the sources; `browser` runs the built extension in real browsers.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          // Vitest leaves one core free by itself, which on two cores is every second one.
          maxWorkers: Math.max(2, availableParallelism()),
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
