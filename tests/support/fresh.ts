import type { Page } from 'puppeteer-core';
import { find, press } from '../../scripts/walk/roles.ts';

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
