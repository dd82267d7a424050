import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import { until } from '../walk/until.ts';
import { type ExtensionBrowser, killBrowser, panelSize } from './extension-browser.ts';

/** How Firefox is to be started. */
export interface FirefoxOptions {
  /** Folder of the build, as `copyBuild` made it. */
  build: string;
  /** The profile; given again, everything stored is there again. Without it, one that is thrown away. */
  profile?: string;
  /** Where the practice site listens; it is reached as https://www.upwork.com. */
  sitePort: number;
  headless: boolean;
  /** All windows are private ones, and the extension is allowed in them. */
  isPrivate?: boolean;
}

/** Firefox draws the address of an extension by lot; here it is fixed. */
const UUID = '3d1f6c0a-5b7e-4c2d-9a48-6e0b1f2c3d4e';

/** Has the browser ask for the next permission, and presses «Deny» when it does. */
const REFUSE_NEXT_PERMISSION = `
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);
  PopupNotifications.panel.addEventListener(
    'popupshown',
    () => {
      PopupNotifications.panel.firstElementChild.secondaryButton.click();
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    },
    { once: true },
  );
  undefined`;

/** Starts Firefox with the extension, on the practice site in the place of upwork.com. */
export async function launchFirefox(options: FirefoxOptions): Promise<ExtensionBrowser> {
  const { build, profile, sitePort, headless } = options;
  const manifest = JSON.parse(await readFile(path.join(build, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Without it pages of the extension cannot be gone to, and the browser's own window not be asked.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'network.dns.localDomains': 'www.upwork.com',
      'network.socket.forcePort': `443=${sitePort}`,
      // A request for a permission is granted without a prompt, which nobody could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      // Where a prompt is shown all the same, its buttons take a press at once.
      'security.notification_enable_delay': 0,
      // The extension is installed anew at each start; what it stored outlives that, as with one that stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A panel in a tab behind another is to draw and to count time as the sidebar does, which is always in front,
      // and a page may read the clipboard.
      'layout.throttled_frame_rate': 60,
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'dom.events.testing.asyncClipboard': true,
      'intl.accept_languages': 'en-US',
      ...(options.isPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
    },
  });
  await install(browser, build, options.isPrivate ?? false);
  const inBrowser = await enterBrowser(browser);
  // It opens by itself at the installation, and would be a second panel beside the one that is looked at.
  await inBrowser('SidebarController.hide()');
  const url = (path: string) => `moz-extension://${UUID}/${path}`;
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.setViewport(panelSize);
    // The page loads, but Firefox never tells the protocol so.
    void page.goto(url(path), { timeout: 0 }).catch(() => undefined);
    await isLoaded(page, `location.href === ${JSON.stringify(url(path))}`);
    return page;
  };
  return {
    browser,
    url,
    open,
    openPanel: () => open('sidepanel.html'),
    async reload(page) {
      await page.evaluate('globalThis.isFormer = true; location.reload()');
      await isLoaded(page, '!globalThis.isFormer');
    },
    async refuseNextPermission() {
      await inBrowser(REFUSE_NEXT_PERMISSION);
    },
    async stopWorker() {
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
      await inBrowser(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}

/** Waits until the page that this is true of is complete. */
async function isLoaded(page: Page, isThis: string): Promise<void> {
  const script = `${isThis} && document.readyState === 'complete'`;
  // In the middle of the change there is no document to ask.
  const isThere = async () => (await page.evaluate(script).catch(() => false)) === true;
  await until(isThere, `${isThis} and the page was loaded`);
}

/** What the protocol has of Firefox's own beside the standard; the driver has no name for it. */
interface WithConnection {
  connection: { send<T>(command: string, parameters: object): Promise<{ result: T }> };
}

/** Gives the way to run a script in the browser's own window, with all that the browser may. */
async function enterBrowser(browser: Browser): Promise<(expression: string) => Promise<void>> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    {
      'moz:scope': 'chrome',
    },
  );
  const target = { context: tree.result.contexts[0]?.context };
  return async (expression) => {
    const { result } = await connection.send<{ type: string; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      { expression, target, awaitPromise: true },
    );
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
  };
}

async function install(browser: Browser, build: string, isPrivate: boolean): Promise<void> {
  if (!isPrivate) return void (await browser.installExtension(build));
  await (browser as unknown as WithConnection).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: build },
    'moz:allowPrivateBrowsing': true,
  });
}
