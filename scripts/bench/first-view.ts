import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';

/** One script that the panel asked for, with its size as it would travel. */
export interface LoadedScript {
  name: string;
  gzip: number;
}

/**
 * Notes the scripts that a page of the extension loads from now on. `taken` gives those of that moment, with
 * the size of each file of the build after gzip, in bytes; what a page asked for twice counts once.
 */
export async function watchScripts(
  page: Page,
  build: string,
): Promise<{ taken(): Promise<LoadedScript[]> }> {
  const session: CDPSession = await page.createCDPSession();
  const names = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    const { protocol, pathname } = new URL(request.url);
    if (protocol === 'chrome-extension:' && pathname.endsWith('.js')) names.add(pathname.slice(1));
  });
  await session.send('Network.enable');
  return {
    taken: () =>
      Promise.all(
        [...names].map(async (name) => ({
          name,
          gzip: gzipSync(await readFile(path.join(build, name)), { level: 9 }).length,
        })),
      ),
  };
}
