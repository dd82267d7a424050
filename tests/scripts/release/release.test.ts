import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { closeNotes, nextNotes } from '../../../scripts/release/changelog.ts';
import { compareRecords, type ReleaseRecord, readRecord } from '../../../scripts/release/record.ts';

const root = join(import.meta.dirname, '../../..');

describe('the notes of the next release', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 - 2026-11-22\n\n- Old.\n';

  it('are what stands under «Unreleased»', () => {
    expect(nextNotes(changelog)).toBe('- New.');
    expect(nextNotes('## Unreleased\n\n- Only.\n')).toBe('- Only.');
  });

  it.each(['# Changelog\n', '## Unreleased\n\n## 0.1.0\n\n- Old.\n'])(
    'must be there: %j',
    (without) => {
      expect(() => nextNotes(without)).toThrow(/Unreleased/);
    },
  );

  it('come under their version, and the next ones have room', () => {
    const closed = closeNotes(changelog, '0.2.0', '2026-12-01');
    expect(closed).toContain('## Unreleased\n\n## 0.2.0 - 2026-12-01\n\n- New.\n\n## 0.1.0');
    expect(() => nextNotes(closed)).toThrow();
  });

  it('are kept in this repository', () => {
    expect(nextNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))).toMatch(/^- /);
  });
});

describe('the record of a release', () => {
  const zip = (manifest: object) =>
    zipSync({
      'manifest.json': strToU8(JSON.stringify({ version: '1.0.0', ...manifest })),
      'LICENSES.txt': strToU8('@a/b 1.2.3 (MIT)\nhttps://a.example\n\nwords 4 (of no package)\n'),
    });
  const before: ReleaseRecord = {
    version: '0.9.0',
    permissions: { chrome: ['storage', 'tabs'] },
    packages: { '@a/b': '1.2.2 (MIT)', gone: '1.0.0 (ISC)' },
  };

  it('is read from the packages', () => {
    const chrome = zip({ permissions: ['storage'], optional_host_permissions: ['https://*/*'] });
    const gecko = { data_collection_permissions: { required: ['websiteContent'] } };
    const firefox = zip({ browser_specific_settings: { gecko } });
    expect(readRecord({ chrome, firefox })).toEqual({
      version: '1.0.0',
      permissions: {
        chrome: ['optional https://*/*', 'storage'],
        firefox: ['data websiteContent'],
      },
      packages: { '@a/b': '1.2.3 (MIT)' },
    });
  });

  it('tells what is asked for, given up, brought, dropped and moved', () => {
    const now = {
      version: '1.0.0',
      permissions: { chrome: ['storage', 'scripting'] },
      packages: { '@a/b': '1.2.3 (MIT)', fresh: '2.0.0 (Apache-2.0)' },
    };
    expect(compareRecords(before, now)).toEqual([
      'chrome asks for scripting',
      'chrome gives up tabs',
      '@a/b: 1.2.2 (MIT) → 1.2.3 (MIT)',
      'brings fresh 2.0.0 (Apache-2.0)',
      'drops gone 1.0.0 (ISC)',
    ]);
    expect(compareRecords(now, now)).toEqual([]);
  });

  it('of the last release is kept, under a version that has its place in the changelog', () => {
    const last: ReleaseRecord = JSON.parse(readFileSync(join(root, 'docs/released.json'), 'utf8'));
    expect(Object.keys(last.permissions)).toEqual(['chrome', 'firefox']);
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${last.version}`);
  });
});
