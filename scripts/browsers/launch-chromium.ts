import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import { type ExtensionBrowser, killBrowser, panelSize } from './extension-browser.ts';

/** How Chromium is to be started. */
export interface ChromiumOptions {
  /** Folder of the build, as `copyBuild` made it. */
  build: string;
  /** The profile; given again, everything stored is there again. */
  profile: string;
  /** Where the practice site listens; it is reached as https://www.upwork.com. */
  sitePort: number;
  headless: boolean;
  /** Size of the window in pixels. */
  width?: number;
  height?: number;
  /** Language of the browser: `en-US`, `ru`. */
  language?: string;
  args?: string[];
}

/** A running Chromium with the extension in it. */
export interface Chromium extends ExtensionBrowser {
  extensionId: string;
}

interface WithExtensionApi {
  chrome: { sidePanel: { getPanelBehavior(): Promise<{ openPanelOnActionClick: boolean }> } };
}

/** A worker that a debugger is attached to is never ended, which would hide what must be seen. */
function isWatched(target: Target): boolean {
  return target.type() !== 'service_worker';
}

/** Waits until the worker has run for the first time: before, the toolbar button opens nothing. */
async function waitForWorker(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(
    async () => {
      const { chrome } = globalThis as unknown as WithExtensionApi;
      return (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick;
    },
    { polling: 20 },
  );
  await page.close();
}

/** Starts Chromium with the extension, on the practice site in the place of upwork.com. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { build, profile, sitePort, headless, width = 1280, height = 900 } = options;
  const language = options.language ?? 'en-US';
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: null,
    targetFilter: isWatched,
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      `--window-size=${width},${height}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=MAP www.upwork.com 127.0.0.1:${sitePort}`,
      '--ignore-certificate-errors',
      ...(options.args ?? []),
    ],
  });
  const extensions = await browser.extensions();
  const extension = [...extensions.values()].find(({ path }) => path === build);
  if (!extension) throw new Error('The browser did not load the extension.');
  const url = (path: string) => `chrome-extension://${extension.id}/${path}`;
  await waitForWorker(browser, url('manifest.json'));
  return {
    browser,
    extensionId: extension.id,
    url,
    async open(path) {
      const page = await browser.newPage();
      await page.setViewport(panelSize);
      await page.goto(url(path));
      return page;
    },
    async reload(page) {
      await page.reload();
    },
    async openPanel(page) {
      const panels = new Set(browser.targets().filter((target) => isPanel(target)));
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (candidate) => isPanel(candidate) && !panels.has(candidate),
      );
      const panel = await target.asPage();
      await panel.waitForFunction(() => document.readyState === 'complete');
      return panel;
    },
    async stopWorker(page) {
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };

  function isPanel(target: Target): boolean {
    return target.url().startsWith(url('sidepanel.html'));
  }
}
