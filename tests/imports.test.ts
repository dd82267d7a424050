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
    'utils/job',
    'utils/documents',
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
  'utils/storage': [],
  'utils/documents': ['utils/language', 'utils/job', 'utils/draft', 'utils/style', 'utils/text'],
  'utils/pages': ['utils/text', 'utils/job'],
  'utils/style': ['utils/terms', 'utils/text'],
  'utils/terms': ['utils/text'],
  'utils/draft': ['utils/text'],
  'utils/job': ['utils/text'],
  'utils/language': ['utils/text'],
  'utils/text': [],
  'utils/interface': [],
  'utils/messages.ts': [],
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

const partOf = (file: string) =>
  file.startsWith('utils/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? '');

/** The modules a file loads at run time, as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].flatMap(([, type, names, from, dynamic]) => {
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
  test('reads static, dynamic and side-effect imports, and skips types', () => {
    expect(files).toContain('utils/storage/settings.ts');
    expect(importsOf('entrypoints/background.ts')).toContain('../utils/browser/open-panel.ts');
    expect(importsOf('utils/storage/settings.ts')).toEqual(['./database.ts']);
  });
});
