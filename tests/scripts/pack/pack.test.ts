import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { ownComplaints } from '../../../scripts/pack/lint-package.ts';
import { makeZip } from '../../../scripts/pack/make-zip.ts';
import { faultsOfPackage } from '../../../scripts/pack/package-files.ts';
import { isSource, listSources } from '../../../scripts/pack/source-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a zip', () => {
  it('is told by its files alone, and holds them', () => {
    const one = makeZip(
      new Map([
        ['b/c.js', bytes('1')],
        ['a.js', bytes('22')],
      ]),
    );
    vi.stubEnv('TZ', 'Asia/Vladivostok');
    const other = makeZip(
      new Map([
        ['a.js', bytes('22')],
        ['b/c.js', bytes('1')],
      ]),
    );
    vi.unstubAllEnvs();
    expect(other).toEqual(one);
    expect(Object.keys(unzipSync(one))).toEqual(['a.js', 'b/c.js']);
    expect(unzipSync(one)['b/c.js']).toEqual(bytes('1'));
  });
});

describe('a package', () => {
  const whole = ['manifest.json', 'LICENSE', 'NOTICE', 'LICENSES.txt'];

  it.each([
    [[], []],
    [['chunks/en-1a2B_c.js', 'icons/16.png', '_locales/ru/messages.json'], []],
    [['background.js.map'], ['background.js.map does not belong into it']],
    [['chunks/notes.txt'], ['chunks/notes.txt does not belong into it']],
    [['tests/a.test.ts'], ['tests/a.test.ts does not belong into it']],
    [['.DS_Store'], ['.DS_Store does not belong into it']],
  ])('with %j has faults %j', (files, faults) => {
    expect(faultsOfPackage([...whole, ...files])).toEqual(faults);
  });

  it('without the licences of others is none', () => {
    expect(faultsOfPackage(['manifest.json', 'LICENSE', 'NOTICE'])).toEqual([
      'LICENSES.txt is missing',
    ]);
  });
});

describe('the sources', () => {
  it.each([
    ['utils/text/stem.ts', true],
    ['entrypoints/options/index.html', true],
    ['package-lock.json', true],
    ['utils/text/notes.md', false],
    ['tests/storage/storage.test.ts', false],
    ['assets/pictures/columns.png', false],
    ['page.html', false],
    ['.env', false],
    ['scripts/start.ts', false],
  ])('%s: %s', (file, belongs) => {
    expect(isSource(file)).toBe(belongs);
  });

  it('hold what the build reads, and only files that exist', () => {
    const files = listSources(path.join(import.meta.dirname, '../../..'));
    expect(files).toEqual(
      expect.arrayContaining(['wxt.config.ts', 'scripts/pack.ts', 'docs/store/reviewers.md']),
    );
    expect(files.filter((file) => /^tests\/|\.(?:map|png|log)$/.test(file))).toEqual([]);
  });

  it('are found without a repository too', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
    for (const file of listSources(path.join(import.meta.dirname, '../../..'))) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    writeFileSync(path.join(folder, 'utils/notes.txt'), '');
    const files = listSources(folder);
    rmSync(folder, { recursive: true });
    expect(files).toEqual(listSources(path.join(import.meta.dirname, '../../..')));
  });
});

describe('what the linter of Mozilla says', () => {
  const theirs = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'readability.js' };
  const other = { code: 'KEY_UNKNOWN', message: 'no such key', file: 'manifest.json' };
  const clean = new Map([
    ['utils/a.ts', bytes('if (item.innerHTML === "") read(item.outerHTML);')],
  ]);
  const unclean = new Map([['components/a.tsx', bytes('box.innerHTML = text;')]]);

  it.each([
    ['a library that writes HTML', { errors: [], warnings: [theirs] }, clean, 0],
    ['another warning', { errors: [], warnings: [theirs, other] }, clean, 1],
    ['an error', { errors: [other], warnings: [] }, clean, 1],
    ['our own HTML', { errors: [], warnings: [theirs] }, unclean, 1],
  ])('of %s is ours so many times', (_what, report, sources, count) => {
    expect(ownComplaints(report, sources)).toHaveLength(count);
  });
});
