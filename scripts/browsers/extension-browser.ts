import type { Browser, Page } from 'puppeteer-core';

/** A running browser with the extension in it: what Chromium and Firefox have in common. */
export interface ExtensionBrowser {
  browser: Browser;
  /** The address of a file of the extension. */
  url(path: string): string;
  /** A page of the extension in a tab, as wide as the panel. */
  open(path: string): Promise<Page>;
  /** Loads a page of the extension again: of its pages Firefox does not tell the driver that they have loaded. */
  reload(page: Page): Promise<void>;
  /** The panel beside this page: the real side panel of Chromium; in Firefox, whose sidebar no driver reaches, a tab. */
  openPanel(page: Page): Promise<Page>;
  /** Answers «no» when the extension next asks for a permission; absent where no driver reaches that question. */
  refuseNextPermission?(): Promise<void>;
  /** Ends the worker as the browser does when it is idle; `page` is any page of the extension. */
  stopWorker(page: Page): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a crash does, without a chance to tidy up. */
  kill(): Promise<void>;
}

/** The width of a panel, and a height in which most of it is seen. */
export const panelSize = { width: 360, height: 900 };

/** Kills the process of a browser and waits until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const ended = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await ended;
}
