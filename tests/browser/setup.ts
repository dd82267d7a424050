import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/browsers/build-extension.ts';
import { copyBuild } from '../../scripts/browsers/copy-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the builds under test. */
    builds: { chromium: string; firefox: string };
    /** Where the profiles of the browsers lie; it is removed after the run. */
    directory: string;
  }
}

/** Builds the extension for both browsers, once a run, and removes the copies afterwards. */
export default async function setup(project: TestProject) {
  const directory = await mkdtemp(path.join(tmpdir(), 'proposal-translator-'));
  // One after the other: both builds write the same generated types.
  const chromium = await copyBuild(
    await buildExtension('chromium'),
    path.join(directory, 'chrome'),
  );
  const firefox = await copyBuild(await buildExtension('firefox'), path.join(directory, 'firefox'));
  project.provide('builds', { chromium, firefox });
  project.provide('directory', directory);
  // A browser that is just ending may still write.
  return () => rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
