import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceOf } from '../../scripts/licences/licence-of.ts';
import { packageOf } from '../../scripts/licences/package-of.ts';

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/dexie/dist/dexie.mjs', 'dexie'],
    ['/a/node_modules/@preact/signals/dist/signals.mjs?v=1', '@preact/signals'],
    ['/a/node_modules/outer/node_modules/inner/index.js', 'inner'],
    ['C:\\a\\node_modules\\fflate\\esm\\browser.js', 'fflate'],
    ['\0/a/node_modules/openai/index.mjs?commonjs-proxy', 'openai'],
    ['\0virtual:wxt-plugins', 'wxt'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0vite/preload-helper.js', undefined],
    ['/a/utils/pages/index.ts', undefined],
  ])('%j is of %s', (id, name) => {
    expect(packageOf(id)?.name).toBe(name);
  });
});

describe('the licence of a package', () => {
  it('brings its notice, its version, and the licences of what it took in', () => {
    const folder = path.resolve('node_modules/openai');
    const text = licenceOf('openai', folder, [path.join(folder, 'internal/qs/stringify.mjs')]);
    expect(text).toMatch(/^openai \d+\.\d+\.\d+ \(Apache-2\.0\)\nhttps:/);
    expect(text).toContain('TERMS AND CONDITIONS');
    expect(text).toContain('qs/LICENSE');
    const dexie = licenceOf('dexie', path.resolve('node_modules/dexie'), []);
    expect(dexie).toContain('--- NOTICE ---');
  });

  it('fails where a package has none, so that it cannot be shipped without', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'no-licence-'));
    writeFileSync(path.join(folder, 'package.json'), '{"version":"1.0.0","license":"MIT"}');
    expect(() => licenceOf('nameless', folder, [])).toThrow(/nameless/);
    rmSync(folder, { recursive: true });
  });
});
