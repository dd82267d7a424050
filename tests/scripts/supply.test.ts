import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  engines?: { node?: string };
  optional?: boolean;
  hasInstallScript?: boolean;
  dev?: boolean;
  link?: boolean;
}

const manifest = json('package.json');
const locked: [string, Locked][] = Object.entries<Locked>(json('package-lock.json').packages)
  .filter(([place]) => place !== '')
  .map(([place, entry]) => [place.replace(/^.*node_modules\//, ''), entry]);

const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };

/** Licences that let us ship and build as we do. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Licences beyond the list, each of a tool that is run on this machine and never shipped. */
const excepted: [RegExp, string, string][] = [
  [
    /^@img\/sharp-/,
    'LGPL-3.0-or-later',
    'draws the icons at the build; nothing of it is in the package',
  ],
];

/** True where an SPDX expression can be met with allowed licences. */
function isAllowed(expression: string, more: string[] = []): boolean {
  const plain = expression.replace(/[()]/g, '');
  const isOne = (licence: string) => allowed.has(licence) || more.includes(licence);
  return plain.split(' OR ').some((way) => way.split(' AND ').every((one) => isOne(one.trim())));
}

const exceptionsOf = (name: string) =>
  excepted.filter(([names]) => names.test(name)).map(([, licence]) => licence);

describe('what is built on', () => {
  it('is pinned to one version each, and the lock agrees', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked.find(([other]) => other === name)?.[1].version, name).toBe(version);
    }
  });

  it('is known by its hash, whichever mirror it comes from', () => {
    const unknown = locked.filter(([, { link, integrity }]) => !link && !integrity);
    expect(unknown.map(([name]) => name)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  });

  it('has licences of the list', () => {
    const others = locked
      .filter(([name, { license = '' }]) => !isAllowed(license, exceptionsOf(name)))
      .map(([name, { license }]) => `${name}: ${license}`);
    expect(others).toEqual([]);
  });

  it('makes no exception for what is shipped', () => {
    const shipped = locked.filter(([, { dev }]) => !dev);
    expect(shipped.length).toBeGreaterThan(5);
    expect(shipped.filter(([, { license = '' }]) => !isAllowed(license))).toEqual([]);
  });

  it('runs no script at its installation but those that are named', () => {
    const withScript = locked.filter(([, entry]) => entry.hasInstallScript).map(([name]) => name);
    const named = Object.keys(manifest.allowScripts).sort();
    expect([...new Set(withScript)].sort()).toEqual(named);
  });
});

type Version = [major: number, minor: number, patch: number];

/** What npm reads of a range of versions of Node, as far as packages write it. */
function takes(range: string, version: Version): boolean {
  const compare = (other: Version) =>
    version.map((part, place) => part - (other[place] ?? 0)).find((step) => step !== 0) ?? 0;
  const isMet = (one: string) => {
    const [, sign = '', ...parts] =
      /^(\^|~|>=|<=|>|<|=)?v?(\d+)(?:\.(\d+|[x*]))?(?:\.(\d+|[x*]))?$/.exec(one) ?? [];
    if (parts.length === 0) return one === '*' || one === '';
    const other = parts.map((part) => Number(/\d/.test(part ?? '') ? part : 0)) as Version;
    if (sign === '>=') return compare(other) >= 0;
    if (sign === '>') return compare(other) > 0;
    if (sign === '<=') return compare(other) <= 0;
    if (sign === '<') return compare(other) < 0;
    const isSame = version[0] === other[0] && (sign !== '~' || version[1] === other[1]);
    if (sign === '^' || sign === '~') return isSame && compare(other) >= 0;
    return parts.every((part, place) => !/\d/.test(part ?? '') || Number(part) === version[place]);
  };
  return range.split('||').some((way) =>
    way
      .trim()
      .replace(/(?<=[<>=])\s+/g, '')
      .split(/\s+/)
      .every(isMet),
  );
}

describe('Node', () => {
  it.each([
    ['>=22', [22, 13, 0], true],
    ['^20.19.0 || ^22.13.0 || >=23.5.0', [22, 12, 0], false],
    ['^20.19.0 || ^22.13.0 || >=23.5.0', [22, 13, 0], true],
    ['>= 14', [22, 13, 0], true],
    ['^20.9.0', [22, 13, 0], false],
    ['>=18 <22', [22, 0, 0], false],
    ['24.x', [24, 3, 0], true],
    ['*', [1, 0, 0], true],
  ] as const)('%s takes %j: %s', (range, version, taken) => {
    expect(takes(range, [...version])).toBe(taken);
  });

  it('runs on the Node that it names', () => {
    const [, ...named] = /^>=(\d+)\.(\d+)$/.exec(manifest.engines.node) ?? [];
    const [major = 0, minor = 0] = named.map(Number);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
      `Node ${major}.${minor} or later`,
    );
    for (const version of [
      [major, minor, 0],
      [24, 14, 0],
      [26, 0, 0],
    ] as Version[]) {
      // What is for another machine is left out before its range is looked at.
      const warned = locked.filter(
        ([, { engines, optional }]) => !optional && engines?.node && !takes(engines.node, version),
      );
      expect(
        warned.map(([name]) => name),
        version.join('.'),
      ).toEqual([]);
    }
  });
});

describe('an expression of licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0', false],
    ['', false],
    ['UNLICENSED', false],
  ])('%j: %s', (expression, met) => {
    expect(isAllowed(expression)).toBe(met);
  });
});

/** Packages that no file of ours imports, and who needs them. */
const notImported: Record<string, string> = {
  '@biomejs/biome': 'run by `npm run lint`',
  '@types/node': 'types of Node',
  '@types/webextension-polyfill': 'types that wxt’s module for the polyfill imports',
  typescript: 'run by `npm run typecheck`',
  tsx: 'runs the scripts',
  'web-ext': 'run by `npm run pack`',
  'webextension-polyfill': 'put into the bundle by wxt’s module for it',
  'happy-dom': 'named at the head of tests that need a page',
};

const ignored = new Set(['node_modules', '.git', '.output', '.wxt', '.start', 'coverage']);
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

it('every dependency is used', () => {
  const text = filesBelow(root)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const imported = new Set(
    [...text.matchAll(/['"`]((?:@[\w-]+\/)?[\w.-]+)(?:\/[^'"`\s]*)?['"`]/g)].map(
      ([, name]) => name,
    ),
  );
  const unused = Object.keys(direct).filter((name) => !imported.has(name) && !notImported[name]);
  expect(unused).toEqual([]);
  expect(Object.keys(notImported).filter((name) => !(name in direct))).toEqual([]);
});
