import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { serveSite } from '../../practice/serve-site.ts';
import { launchFirefox } from '../../scripts/browsers/launch-firefox.ts';
import { startPractice } from './practice.ts';

/** The panel of a browser with a new profile, as a page of its own, not agreed to yet. */
export interface OnePanel {
  panel: Page;
  /** Another page of the extension. */
  open(path: string): Promise<Page>;
  end(): Promise<void>;
}

async function inChromium(): Promise<OnePanel> {
  const practice = await startPractice();
  const { browser, url } = practice.chromium;
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 900 });
    await page.goto(url(path));
    return page;
  };
  return { panel: await open('sidepanel.html'), open, end: () => practice.end() };
}

async function inFirefox(isPrivate = false): Promise<OnePanel> {
  const site = await serveSite();
  const build = inject('builds').firefox;
  const firefox = await launchFirefox({ build, sitePort: site.port, headless: true, isPrivate });
  const end = async () => {
    await firefox.close();
    await site.close();
  };
  return { panel: await firefox.open('sidepanel.html'), open: firefox.open, end };
}

/** A name and how to start, for `describe.each`. */
export const bothBrowsers = [
  ['Chromium', inChromium],
  ['Firefox', () => inFirefox()],
] as const;

/** Firefox where all windows are private and the extension is allowed in them. */
export const startPrivateFirefox = () => inFirefox(true);
