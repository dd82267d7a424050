import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** From now on the page keeps what it offers as a file, for `savedFile`. */
export async function catchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const made: Promise<number[]>[] = [];
    Object.assign(globalThis, { made });
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      made.push((blob as Blob).arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]));
      return real.call(URL, blob);
    };
  });
}

/** Waits for the one file that was offered, writes it down, and gives its path. */
export async function savedFile(page: Page, name: string): Promise<string> {
  await page.waitForFunction('made.length === 1');
  const bytes = (await page.evaluate('made[0]')) as number[];
  const file = path.join(tmpdir(), `${process.pid}-${name}`);
  await writeFile(file, Uint8Array.from(bytes));
  return file;
}
