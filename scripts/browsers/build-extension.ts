import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from './machine.ts';

const here = fileURLToPath(new URL('../..', import.meta.url));

const TARGET: Record<BrowserName, { flags: string[]; directory: string }> = {
  chromium: { flags: [], directory: 'chrome-mv3' },
  firefox: { flags: ['-b', 'firefox', '--mv3'], directory: 'firefox-mv3' },
};

/**
 * Builds the extension as it is published, from this folder or from a copy of the sources. Gives the folder of the build.
 * Fails with the words of the build where it fails.
 */
export async function buildExtension(name: BrowserName, root: string = here): Promise<string> {
  const { flags, directory } = TARGET[name];
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  // A test runner sets its own NODE_ENV, which would make a build of another kind.
  const { NODE_ENV: _, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', ...flags], { cwd: root, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The ${name} build failed:\n${stdout}${stderr}`);
  }
  return path.join(root, '.output', directory);
}
