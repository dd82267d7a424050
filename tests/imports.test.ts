import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom. A part that is not listed may import only itself; `types` of any part and
 * failure.ts may be imported by all, so `import type` is not counted.
 */
const root = join(import.meta.dirname, '..');
const everything = ['*'];
const allowed: Record<string, string[]> = {
  entrypoints: everything,
  'utils/browser': everything,
  components: ['utils/panel', 'utils/interface'],
  'utils/panel': [
    'utils/messages.ts',
    'utils/storage',
    'utils/interface',
    'utils/draft',
    'utils/style',
    'utils/terms',
    'utils/demands',
    'utils/job',
    'utils/documents',
    'utils/prices.ts',
    'utils/text',
  ],
  'utils/translation': [
    'utils/documents',
    'utils/style',
    'utils/terms',
    'utils/draft',
    'utils/job',
    'utils/text',
  ],
  'utils/storage': ['utils/prices.ts'],
  'utils/documents': ['utils/language', 'utils/job', 'utils/draft', 'utils/style', 'utils/text'],
  'utils/pages': ['utils/text', 'utils/job'],
  'utils/style': ['utils/terms', 'utils/text'],
  'utils/terms': ['utils/text'],
  'utils/demands': ['utils/job', 'utils/text'],
  'utils/draft': ['utils/text'],
  'utils/job': ['utils/text'],
  'utils/language': ['utils/text'],
  'utils/text': [],
  'utils/interface': [],
  'utils/messages.ts': [],
  'utils/prices.ts': [],
};

/** Packages that only some places may name. */
const reserved: [RegExp, RegExp][] = [
  [
    /^(wxt\/browser|webextension-polyfill)$/,
    /^(entrypoints|utils\/(browser|storage)\/|utils\/messages\.ts)/,
  ],
  [/^openai(\/|$)/, /^utils\/translation\/engines\//],
  [/^dexie$/, /^utils\/(storage|panel|browser)\//],
  [/^@mozilla\/readability$/, /^(entrypoints\/|utils\/pages\/)/],
];

/** Folders whose files are members of one list and stand alone. */
const members = ['utils/style/rules', 'utils/translation/engines', 'utils/pages/readers'];

const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

const styles = readdirSync(join(root, 'assets'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const partOf = (file: string) =>
  file.startsWith('utils/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? '');

const statements =
  /^(?:import|export)\s+(type\s)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Every file of ours that a file names in an import or an export, types included. */
function namedBy(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(statements)]
    .map(([, , , from, dynamic]) => from ?? dynamic ?? '')
    .filter((written) => written.startsWith('.'))
    .map((written) => resolve(file, written));
}

/** The modules a file loads at run time, as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(statements)].flatMap(([, type, names, from, dynamic]) => {
    if (type) return [];
    const onlyTypes =
      names !== undefined &&
      /^\{[^}]*\}/s.test(names) &&
      names
        .replace(/\}[\s\S]*$/, '')
        .replace('{', '')
        .split(',')
        .every((name) => name.trim() === '' || name.trim().startsWith('type '));
    return onlyTypes ? [] : [from ?? dynamic ?? ''];
  });
}

const resolve = (file: string, target: string) =>
  target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;

test('every part imports only what the design lets it', () => {
  const broken = files.flatMap((file) =>
    importsOf(file).flatMap((written) => {
      const target = resolve(file, written);
      const reservation = reserved.find(([name]) => name.test(target));
      if (reservation) return reservation[1].test(file) ? [] : [`${file} → ${target}`];
      if (!written.startsWith('.') || /\.css(\?\w+)?$/.test(target)) return [];
      const part = partOf(file);
      const other = partOf(target);
      if (part === other || target === 'utils/failure.ts' || part === 'utils/failure.ts') return [];
      const may = allowed[part] ?? [];
      return may === everything || may.includes(other) ? [] : [`${file} → ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('members of a list never import one another', () => {
  const broken = files.flatMap((file) => {
    const folder = members.find((name) => dirname(file) === name);
    if (!folder || file.endsWith('/index.ts')) return [];
    return importsOf(file)
      .map((written) => resolve(file, written))
      .filter((target) => dirname(target) === folder)
      .map((target) => `${file} → ${target}`);
  });
  expect(broken).toEqual([]);
});

test('no file imports itself in a circle, types included', () => {
  expect(findCircles(files, namedBy)).toEqual([]);
});

/** Each circle of imports, as the files on its way; found by a walk that remembers what leads nowhere. */
function findCircles(all: readonly string[], next: (file: string) => string[]): string[] {
  const known = new Set(all);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const other of next(file)) if (known.has(other)) walk(other, [...way, file]);
    done.add(file);
  };
  for (const file of all) walk(file, []);
  return circles;
}

test('a folder holds at most 20 source files beside its subfolders, and a file at most 250 lines', () => {
  const folders = new Map<string, number>();
  for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  expect([...folders].filter(([, count]) => count > 20)).toEqual([]);
  const long = [...files, ...styles].filter(
    (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});

test('the network is reached only by engines', () => {
  const broken = files.filter(
    (file) =>
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ) && !file.startsWith('utils/translation/engines/'),
  );
  expect(broken).toEqual([]);
});

describe('what the test itself sees', () => {
  test('sees a circle, and none where two ways meet', () => {
    const next = (of: Record<string, string[]>) => (file: string) => of[file] ?? [];
    expect(findCircles(['a', 'b', 'c'], next({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual([
      'b → c → b',
    ]);
    expect(findCircles(['a', 'b', 'c'], next({ a: ['b', 'c'], b: ['c'] }))).toEqual([]);
  });

  test('reads static, dynamic and side-effect imports, and skips types', () => {
    expect(files).toContain('utils/storage/settings.ts');
    expect(importsOf('entrypoints/background.ts')).toContain('../utils/browser/open-panel.ts');
    expect(importsOf('utils/storage/settings.ts')).toEqual(['./database.ts']);
  });
});
