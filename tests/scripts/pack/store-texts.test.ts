import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The most characters that a store takes of a field; where the stores differ, the least of them. */
const limits: Record<string, number> = {
  // Mozilla 50, Chrome 75 (45 are shown), Edge 45.
  Name: 45,
  // Chrome and Edge, from the manifest.
  Summary: 132,
  'Summary for Firefox': 250,
  // Edge 10,000, Mozilla 15,000, Chrome 16,000.
  Description: 10_000,
  'Single purpose': 1_000,
};
/** Edge takes no shorter one. */
const shortestDescription = 250;
const longestReason = 1_000;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  browser_specific_settings: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

function manifestFor(browser: string): Manifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function any more');
  return manifest({
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  }) as unknown as Manifest;
}

const permissionsOf = (manifest: Manifest) => [
  ...manifest.permissions,
  ...manifest.host_permissions,
  ...manifest.optional_host_permissions,
  ...(manifest.optional_permissions ?? []),
];

/** The words under a heading of a page. */
const section = (page: string, heading: string) =>
  page
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();

const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const rows = (text = '') =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(cells);

describe.each(['en', 'ru'])('the texts for the stores: %s', (language) => {
  const page = read(`docs/store/${language}.md`);

  it.each(Object.entries(limits))('%s has words, at most %d characters', (heading, limit) => {
    const text = section(page, heading) ?? '';
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThanOrEqual(limit);
  });

  it('the description is long enough for every store', () => {
    expect(section(page, 'Description')?.length).toBeGreaterThanOrEqual(shortestDescription);
  });

  it('name and summary are those of the manifest', () => {
    const locale = read(`locales/${language}.yml`);
    expect(locale).toContain(`extName: ${section(page, 'Name')}\n`);
    expect(locale).toContain(`extDescription: ${section(page, 'Summary')}\n`);
  });

  it('every permission of the manifests has its reason, and no other', () => {
    const reasons = rows(section(page, 'Permissions'));
    const named = reasons.map(([permission]) => permission?.replaceAll('`', ''));
    const asked = ['chrome', 'firefox'].flatMap((browser) => permissionsOf(manifestFor(browser)));
    expect([...named].sort()).toEqual([...new Set(asked)].sort());
    for (const [, , reason = ''] of reasons) {
      expect(reason.length).toBeGreaterThan(40);
      expect(reason.length).toBeLessThanOrEqual(longestReason);
    }
  });

  it('what Firefox is told of collected data is what Chrome is told', () => {
    const uses = rows(section(page, 'Data use'));
    const keys = uses.map(([, , key = '']) => key.replaceAll('`', '')).filter((key) => key !== '');
    const { required } =
      manifestFor('firefox').browser_specific_settings.gecko.data_collection_permissions;
    expect(keys.sort()).toEqual([...required].sort());
    for (const [kind, chrome, key] of uses)
      expect(`${kind}: ${chrome}`).toBe(`${kind}: ${key === '' ? 'no' : 'yes'}`);
  });
});

it('asks for no host beside Upwork at the installation', () => {
  for (const browser of ['chrome', 'firefox'])
    expect(manifestFor(browser).host_permissions).toEqual(['https://www.upwork.com/*']);
});

it('asks for the Firefox that the README names, and is not for its Android', () => {
  const { gecko, ...others } = manifestFor('firefox').browser_specific_settings;
  const version = Number.parseInt(gecko.strict_min_version, 10);
  expect(read('README.md')).toContain(`Firefox ${version} or later`);
  expect(read('README.ru.md')).toContain(`Firefox ${version} или новее`);
  expect(others).toEqual({});
});

/** The size that a JPEG tells: its frame header. */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(join(root, file));
  let at = 2;
  while (!(bytes[at] === 0xff && [0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0)))
    at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}

describe.each(['en', 'ru'])('the pictures for the stores: %s', (language) => {
  it.each(['translated', 'columns', 'inserted'])('%s is 1280 × 800, without alpha', (name) => {
    expect(sizeOf(`docs/store/pictures/${language}/${name}.jpg`)).toEqual([1280, 800]);
  });

  it('the tile is 440 × 280', () => {
    expect(sizeOf(`docs/store/pictures/${language}/tile.jpg`)).toEqual([440, 280]);
  });
});
