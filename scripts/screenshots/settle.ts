import type { Page } from 'puppeteer-core';

/** Waits until the rules are through, the columns are aligned, and what came of it is painted. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isBusy = document.querySelector('[aria-busy=true]') !== null;
    const isWide = innerWidth >= 720 && document.querySelector('.pair .fragment') !== null;
    const pair = document.querySelector('.pair');
    const isAligned = !isWide || !pair?.clientHeight || pair.querySelector('.spacers > span');
    return !isBusy && isAligned;
  });
  // A turn from one column to two begins at the top again.
  await page.evaluate(() =>
    document.querySelector('.finding-more')?.scrollIntoView({ block: 'center' }),
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Chooses the language of the interface on the settings page, and waits until the panel speaks it. */
export async function speak(options: Page, page: Page, language: 'en' | 'ru'): Promise<void> {
  await options.select('#language', language);
  await page.waitForFunction((now) => document.documentElement.lang === now, {}, language);
}
