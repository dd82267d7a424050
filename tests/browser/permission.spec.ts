import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { PRACTICE_MODEL } from '../../practice/model.ts';
import { press, waitForWords } from '../../scripts/walk/roles.ts';
import {
  chooseEngineIn,
  startTranslating,
  waitForEnglish,
  waitForRun,
} from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

const DRAFT =
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен';

/** Takes back what the browser was allowed, as the page of the extension in the browser's own settings does. */
async function takeBack(page: Page, origin: string): Promise<void> {
  await page.evaluate(`chrome.permissions.remove({ origins: ['${origin}/*'] })`);
}

describeInBrowsers(
  'the permission to ask a server',
  (stage) => {
    let ready: Ready;
    let options: Page;

    beforeAll(async () => {
      ready = await readyOn(stage, {}, DRAFT);
      options = await stage.open('options.html');
      // The copies under test may ask 127.0.0.1 from the start; its other name is asked for like any server.
      await chooseEngineIn(options, {
        engine: 'openai-compatible',
        baseUrl: ready.model.baseUrl.replace('127.0.0.1', 'localhost'),
        model: PRACTICE_MODEL,
      });
    });

    it('that is refused is told as such, and nothing is sent', async () => {
      await stage.browser.refuseNextPermission?.();
      await press(options, 'Test connection');
      await waitForWords(options, /was not allowed to ask this server/);
      expect(ready.model.requests).toEqual([]);
    });

    it('is given by a second press', async () => {
      await press(options, 'Test connection');
      await waitForWords(options, /It works/);
      expect(ready.model.requests.length).toBeGreaterThan(0);
    });

    it('that is taken back later stops the next run before it sends anything, and can be given there', async () => {
      await takeBack(options, 'http://localhost');
      const before = ready.model.requests.length;
      await press(ready.panel, 'Translate');
      await waitForWords(ready.panel, /may not ask localhost:\d+ yet/);
      expect(ready.model.requests.length).toBe(before);
      // Firefox grants a permission to the tab in front only.
      await ready.panel.bringToFront();
      const { port } = new URL(ready.model.baseUrl);
      await startTranslating(ready.panel, `Allow localhost:${port}`);
      await waitForRun(ready.panel);
      await waitForEnglish(ready.panel, '1.1', '1.1) ');
    });
  },
  ['the question for a permission'],
);
