import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { build } from 'wxt';
import { faultsOfPackage } from '../../scripts/pack/package-files.ts';

let outDir: string;

beforeAll(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), 'proposal-translator-sources-'));
  vi.stubEnv('NODE_ENV', 'production');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(outDir, { recursive: true, force: true });
});

/** The packages whose code a build holds, by its source maps: what the module of the build itself never looks at. */
async function bundledPackages(browser: 'chrome' | 'firefox'): Promise<string[]> {
  await build({
    root: process.cwd(),
    browser,
    manifestVersion: 3,
    outDir,
    vite: () => ({ build: { sourcemap: true }, logLevel: 'error' }),
  });
  const folder = path.join(outDir, `${browser}-mv3`);
  const maps = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.map'));
  const packages = new Set<string>();
  for (const map of maps)
    for (const source of JSON.parse(await readFile(path.join(folder, map), 'utf8')).sources) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
      if (name) packages.add(name);
    }
  return [...packages].sort();
}

/** The packages that a text of the package names at the beginning of a line, with a version or with an address. */
const namedIn = (text: string) =>
  [...text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) +(?:\d+\.\d+\.\d+\S* \(|\S+ +https:)/gm)]
    .map((match) => match[1] ?? '')
    .sort();

/** Packages of which the bundle holds no file, only a helper that the build writes into it. */
const HELPERS = ['rolldown', 'wxt'];

describe.each([
  ['chrome', 'chromium'],
  ['firefox', 'firefox'],
] as const)('the package for %s', (browser, name) => {
  it('holds what belongs into a package and nothing else', async () => {
    const folder = inject('builds')[name];
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    expect(faultsOfPackage(files)).toEqual([]);
  });

  it('puts no script into a page by itself, and takes none from elsewhere', async () => {
    const file = path.join(inject('builds')[name], 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('spanning');
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toContain('unsafe');
  });

  it('holds our licence, NOTICE, and the licence of every package in its bundle', async () => {
    const bundled = [...new Set([...(await bundledPackages(browser)), ...HELPERS])].sort();
    expect(bundled).toEqual(expect.arrayContaining(['dexie', 'openai', 'preact']));
    const read = (file: string) => readFile(path.join(inject('builds')[name], file), 'utf8');
    const licences = await read('LICENSES.txt');
    expect(namedIn(licences)).toEqual(bundled);
    expect(namedIn(await read('NOTICE'))).toEqual(bundled);
    expect(await read('LICENSE')).toContain('MIT License');
    // A heading without its text is no licence.
    for (const section of licences.split(/^={70,}$/m))
      expect(section).toMatch(/Permission is hereby granted|Apache License|Mozilla Public License/);
  });
});
