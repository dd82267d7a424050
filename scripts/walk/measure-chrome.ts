import type { Page } from 'puppeteer-core';

/** How much of a panel in which one writes is no text, from 0 to 1; undefined where there is nothing to write. */
export function measureChrome(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    if (document.querySelector('dialog[open]')) return undefined;
    // The strip holds the English of a line: text, too.
    const texts = [...document.querySelectorAll('.pair, .line-strip')];
    const text = texts.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
    return text ? 1 - text / innerHeight : undefined;
  });
}
