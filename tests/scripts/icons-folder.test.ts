import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Wxt, WxtHooks } from 'wxt';
import config from '../../wxt.config.ts';

it('has the folder of the icons made before anything is built, also in a fresh build', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'icons-'));
  const outDir = path.join(root, 'firefox-mv3');
  const hooks = config.hooks as Partial<WxtHooks>;
  await hooks['entrypoints:grouped']?.({ config: { outDir } } as Wxt, []);
  expect((await stat(path.join(outDir, 'icons'))).isDirectory()).toBe(true);
  await rm(root, { recursive: true });
});
