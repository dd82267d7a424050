import { execFileSync } from 'node:child_process';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, downloadDirectory, thisMachine } from './machine.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** True where packages may be installed without asking: root, and nobody at a terminal. */
export function mayInstallPackages(): boolean {
  if (process.getuid?.() !== 0 || process.stdin.isTTY) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's own browser. Fails with apt's exit code. */
export function installPackage(name: BrowserName): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's own words go to stderr: stdout is kept for what the caller prints.
  const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
  execFileSync('apt-get', ['update', '-qq'], { env, stdio });
  execFileSync('apt-get', ['install', '-y', '-qq', DEBIAN_PACKAGE[name]], { env, stdio });
}

/** Downloads Chrome for Testing or Firefox into puppeteer's cache. Gives the program's path. */
export async function downloadBrowser(name: BrowserName): Promise<string> {
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no download exists for ${process.platform} ${process.arch}`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const cacheDir = downloadDirectory(process.env, thisMachine.home);
  const installed = await install({ browser, buildId, cacheDir, platform });
  return installed.executablePath;
}
