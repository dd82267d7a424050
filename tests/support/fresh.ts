import type { Page } from 'puppeteer-core';
import type { PracticeJob } from '../../practice/job.ts';
import { find, press } from '../../scripts/walk/roles.ts';
import { agree } from '../../scripts/walk/walk-panel.ts';
import { type Practice, startPractice } from './practice.ts';

/** The panel of one who has just installed the extension: agreed, and nothing else set up. */
export interface Fresh {
  practice: Practice;
  panel: Page;
  /** Another window on the same extension. */
  openWindow(): Promise<Page>;
  end(): Promise<void>;
}

/** What stands in every page of the panel before its own scripts run, as a browser of another make would have it. */
type Before = () => void;

/** Starts a browser with a new profile, where the panel is a page of its own, as wide as the side panel. */
export async function startFresh(before?: Before, jobs?: PracticeJob[]): Promise<Fresh> {
  const practice = await startPractice({}, jobs);
  const { chromium } = practice;
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(chromium.url('').replace(/\/$/, ''), [
      'clipboard-read',
      'clipboard-write',
    ]);
  const openWindow = async () => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 360, height: 900 });
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(chromium.url('sidepanel.html'));
    return page;
  };
  const panel = await openWindow();
  await agree(panel);
  return { practice, panel, openWindow, end: () => practice.end() };
}

/** Presses an entry of the menu that holds what is wanted seldom. */
export async function chooseFromMenu(panel: Page, entry: string): Promise<void> {
  await panel.bringToFront();
  await press(panel, 'More');
  await press(panel, entry);
}

/** What the clipboard holds. */
export async function readClipboard(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a text into the box with this name through the clipboard, as `text/plain` and, where given, as `text/html`. */
export async function pasteInto(
  page: Page,
  name: string,
  text: string,
  html?: string,
): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (text, html) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          ...(html === null ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
        }),
      ]),
    text,
    html ?? null,
  );
  await (await find(page, 'textbox', name)).focus();
  await pressPaste(page);
}

/** Pastes a text, through the clipboard, where the focus is. */
export async function pasteOver(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await pressPaste(page);
}

async function pressPaste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
