import { describe, expect, it } from 'vitest';
import type { Machine } from '../../scripts/browsers/machine.ts';
import { lookForBrowser } from '../../scripts/browsers.ts';

interface Installed {
  [file: string]: { version: string; link?: string };
}

/** A machine on which just these programs lie. */
function machineWith(programs: Installed, changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/me',
    canRun: (file) => file in programs,
    resolve: (file) => programs[file]?.link ?? file,
    version: (file) => programs[file]?.version ?? '',
    downloaded: async () => [],
    ...changes,
  };
}

const CHROMIUM = { version: 'Chromium 156.0.8078.79 built on Debian' };
const TESTING = { version: 'Google Chrome for Testing 150.0.1.2' };
const BRANDED = { version: 'Google Chrome 150.0.1.2' };

describe('lookForBrowser', () => {
  it('takes Chromium from PATH', async () => {
    const machine = machineWith({ '/usr/bin/chromium': CHROMIUM });
    expect(await lookForBrowser('chromium', machine)).toBe('/usr/bin/chromium');
  });

  it('prefers what the environment names', async () => {
    const machine = machineWith(
      { '/usr/bin/chromium': CHROMIUM, '/opt/mine/chrome': TESTING },
      { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine/chrome' } },
    );
    expect(await lookForBrowser('chromium', machine)).toBe('/opt/mine/chrome');
  });

  it('says in one sentence that branded Chrome will not do', async () => {
    const machine = machineWith(
      { '/opt/google/chrome': BRANDED },
      { env: { CHROMIUM_PATH: '/opt/google/chrome' } },
    );
    await expect(lookForBrowser('chromium', machine)).rejects.toThrow(
      /^Chromium or Chrome for Testing is needed \(CHROMIUM_PATH: .*loads no extension.*\): .*\.$/,
    );
  });

  it.each([
    ['branded Chrome', { '/usr/bin/chromium': BRANDED }],
    ['a snap', { '/usr/bin/chromium': { ...CHROMIUM, link: '/snap/bin/chromium' } }],
    ['a stub that does not start', { '/usr/bin/chromium-browser': { version: '' } }],
  ])('passes over %s', async (_kind, programs) => {
    expect(await lookForBrowser('chromium', machineWith(programs))).toBeUndefined();
  });

  it.each([
    ['Mozilla Firefox 153.7.0esr', '/usr/bin/firefox-esr'],
    ['Mozilla Firefox 128.9.0esr', undefined],
  ])('%s', async (version, found) => {
    const machine = machineWith({ '/usr/bin/firefox-esr': { version } });
    expect(await lookForBrowser('firefox', machine)).toBe(found);
  });

  it('takes an earlier download last', async () => {
    const machine = machineWith(
      { '/cache/chrome': TESTING },
      { downloaded: async () => ['/cache/chrome'] },
    );
    expect(await lookForBrowser('chromium', machine)).toBe('/cache/chrome');
  });

  it('knows the usual places of macOS', async () => {
    const app =
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const machine = machineWith({ [app]: TESTING }, { platform: 'darwin', env: {} });
    expect(await lookForBrowser('chromium', machine)).toBe(app);
  });

  it('knows the usual places of Windows, where programs tell no version', async () => {
    const exe = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const machine = machineWith(
      { [exe]: { version: '' } },
      { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } },
    );
    expect(await lookForBrowser('firefox', machine)).toBe(exe);
  });
});
