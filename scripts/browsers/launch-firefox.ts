import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';

/** How Firefox is to be started. */
export interface FirefoxOptions {
  /** Folder of the build, as `copyBuild` made it. */
  build: string;
  /** Where the practice site listens; it is reached as https://www.upwork.com. */
  sitePort: number;
  headless: boolean;
  /** All windows are private ones, and the extension is allowed in them. */
  isPrivate?: boolean;
}

/** A running Firefox with the extension in it. */
export interface Firefox {
  browser: Browser;
  /** `moz-extension://<uuid>/<path>`. */
  url(path: string): string;
  /** Opens a page of the extension in a tab: the sidebar is out of reach of the protocol. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox draws the address of an extension by lot; here it is fixed. */
const UUID = '3d1f6c0a-5b7e-4c2d-9a48-6e0b1f2c3d4e';

/** Starts Firefox with the extension, on the practice site in the place of upwork.com. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { build, sitePort, headless } = options;
  const manifest = JSON.parse(await readFile(path.join(build, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Without it pages of the extension cannot be gone to.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'network.dns.localDomains': 'www.upwork.com',
      'network.socket.forcePort': `443=${sitePort}`,
      // A request for a permission is granted without a prompt, which nobody could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      ...(options.isPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
    },
  });
  await install(browser, build, options.isPrivate ?? false);
  const url = (path: string) => `moz-extension://${UUID}/${path}`;
  return {
    browser,
    url,
    async open(path) {
      const page = await browser.newPage();
      // The page loads, but Firefox never tells the protocol so.
      await page.goto(url(path), { timeout: 1500 }).catch(() => undefined);
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    close: () => browser.close(),
  };
}

/** What the protocol has of Firefox's own beside the standard; the driver has no name for it. */
interface WithConnection {
  connection: { send(command: string, parameters: object): Promise<unknown> };
}

async function install(browser: Browser, build: string, isPrivate: boolean): Promise<void> {
  if (!isPrivate) return void (await browser.installExtension(build));
  await (browser as unknown as WithConnection).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: build },
    'moz:allowPrivateBrowsing': true,
  });
}
