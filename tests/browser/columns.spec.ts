import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { translate } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/**
 * Where each line that is not empty begins, in px from the top of the page; first the Russian, then the
 * English. Waits until the columns stand. A string, since tsx would name the functions in it.
 */
function topsOf(page: Page): Promise<[number[], number[]]> {
  return page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (innerWidth >= 720 && !document.querySelector('.page > .spacers > span')) await frame();
    for (let i = 0; i < 3; i++) await frame();
    const topsIn = (box) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const tops = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let at = 0;
        for (const line of node.data.split('\\n')) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1 > node.length ? at : at + 1);
          if (line.trim() !== '') tops.push(range.getBoundingClientRect().top);
          at += line.length + 1;
        }
      }
      return tops;
    };
    const boxes = [...document.querySelectorAll('[aria-label="English"]')];
    return [topsIn(document.querySelector('.editor')), boxes.flatMap(topsIn)];
  })()`) as Promise<[number[], number[]]>;
}

async function expectAligned(page: Page): Promise<void> {
  const [russian, english] = await topsOf(page);
  expect(russian.length).toBeGreaterThan(20);
  expect(english.length).toBe(russian.length);
  const off = russian.filter((top, index) => Math.abs(top - (english[index] ?? 0)) > 1);
  expect(off).toEqual([]);
}

describeInBrowsers('two columns', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    ({ panel } = await readyOn(stage));
    await translate(panel);
    await panel.bringToFront();
  });

  it.each([
    [1280, 800],
    [900, 700],
    [1700, 900],
  ])('begin every line at the height of its English, %i px wide', async (width, height) => {
    await panel.setViewport({ width, height });
    await expectAligned(panel);
  });

  it('stay aligned when something opens below a line', async () => {
    await panel.setViewport({ width: 1280, height: 800 });
    await panel.click('.finding-head');
    await panel.waitForSelector('.finding-more .instruction');
    await expectAligned(panel);
  });

  it('give the text back to one column as it was', async () => {
    const before = await panel.$eval('.editor', (editor) => editor.textContent);
    await panel.setViewport({ width: 360, height: 760 });
    await panel.waitForFunction(() => !document.querySelector('.spacers > span'));
    expect(await panel.$eval('.editor', (editor) => editor.textContent)).toBe(before);
  });
});
