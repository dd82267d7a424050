import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BudgetName } from './limits.ts';

/** The bytes of a text or file after gzip at its best. */
export const gzipSize = (content: string | Buffer): number =>
  gzipSync(content, { level: 9 }).length;

/**
 * What a build weighs, by budget, in bytes after gzip. The first view is told by the browser that draws it
 * (`watchScripts`), not here. `build` is the folder of a finished build.
 */
export async function measureBuild(
  build: string,
): Promise<Record<Exclude<BudgetName, 'first view'>, number>> {
  const size = async (file: string) => gzipSize(await readFile(path.join(build, file)));
  const all = (await readdir(build, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
  const sum = async (files: string[]) =>
    (await Promise.all(files.map(size))).reduce((total, one) => total + one, 0);
  return {
    'upwork-read.js': await size('upwork-read.js'),
    'upwork-fill.js': await size('upwork-fill.js'),
    'readability.js': await size('readability.js'),
    worker: await size('background.js'),
    options: await sum(await loadedBy(build, 'options.html')),
    package: await sum(all),
  };
}

/** The scripts that a page loads before it runs: those it names, and what these import without waiting. */
async function loadedBy(build: string, page: string): Promise<string[]> {
  const html = await readFile(path.join(build, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  );
  const found = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const text = await readFile(path.join(build, file), 'utf8');
    for (const [, target] of text.matchAll(
      /(?:^|[;}\s])import(?:[^'"()]*?from)?\s*["'](\.[^"']+)["']/g,
    ))
      queue.push(path.join(path.dirname(file), target ?? ''));
  }
  return [...found];
}
