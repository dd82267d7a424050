import { execFileSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

/** The two browsers that the extension is tried in. */
export type BrowserName = 'chromium' | 'firefox';

/** What the search asks of the machine; tests hand in one of their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** True where a program can be run at this path. */
  canRun(file: string): boolean;
  /** Follows links; gives the path back where there is nothing to follow. */
  resolve(file: string): string;
  /** First line of `--version`, empty where the program does not answer. */
  version(file: string): string;
  /** Programs that an earlier download left in the cache. */
  downloaded(name: BrowserName): Promise<string[]>;
}

/** Where downloaded browsers are kept: puppeteer's own cache, so that one download serves all projects. */
export function downloadDirectory(env: Machine['env'], home: string): string {
  return env.PUPPETEER_CACHE_DIR ?? path.join(home, '.cache', 'puppeteer');
}

/** The machine this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  canRun(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
  resolve(file) {
    try {
      return realpathSync(file);
    } catch {
      return file;
    }
  },
  version(file) {
    try {
      const output = execFileSync(file, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 20_000,
      });
      return output.trim().split('\n')[0] ?? '';
    } catch {
      return '';
    }
  },
  async downloaded(name) {
    const kind = name === 'chromium' ? [Browser.CHROME, Browser.CHROMIUM] : [Browser.FIREFOX];
    const cacheDir = downloadDirectory(process.env, homedir());
    const installed = await getInstalledBrowsers({ cacheDir });
    return installed
      .filter((browser) => (kind as string[]).includes(browser.browser))
      .map((browser) => browser.executablePath);
  },
};
