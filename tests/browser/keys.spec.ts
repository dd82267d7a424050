import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL } from '../../practice/model.ts';
import type { Fault, ModelServer } from '../../practice/protocol.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { hitSelector } from '../../scripts/walk/in-step.ts';
import { find, press, waitForWords, write } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import { goToForm, insert } from '../../scripts/walk/walk-form.ts';
import {
  agree,
  chooseEngineIn,
  findFragment,
  readJob,
  translate,
  waitForEnglish,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { hearLogs, type Logs } from '../support/hear-logs.ts';
import { readStores } from '../support/read-stores.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

/** Like no key of any provider, so that nothing finds it by its shape. */
const KEY = 'Zq7-unmistakable-4711-Wx';
/** Servers repeat a part of the key they refuse. */
const MARKERS = [KEY, 'unmistakable', '4711-Wx'];

const DRAFT = [
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен',
  '1.3) Я рекомендую хранить готовые фрагменты страниц в Redis, уменьшить картинки до ширины экрана и не переписывать интерфейс.',
].join('\n');

/** Catches files and the clipboard on their way out of a page. */
async function keepWhatIsHandedOut(page: Page, handedOut: string[]): Promise<void> {
  await page.exposeFunction('keepHandedOut', (text: string) => handedOut.push(text));
  await page.evaluate(() => {
    const { keepHandedOut } = globalThis as unknown as { keepHandedOut(text: string): void };
    const give = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then(keepHandedOut);
      return give(blob);
    };
    navigator.clipboard.writeText = async (text) => keepHandedOut(text);
  });
}

function expectNoKey(texts: Iterable<string>): void {
  for (const text of texts)
    for (const marker of MARKERS)
      if (text.includes(marker))
        expect.fail(`The key is in:\n${text.slice(Math.max(0, text.indexOf(marker) - 300))}`);
}

describeInBrowsers(
  'a key that was typed into the settings',
  (stage) => {
    let model: ModelServer;
    let panel: Page;
    let options: Page;
    let logs: Logs;
    let fault: Fault | undefined;
    /** Everything that the pages handed out: files, the clipboard. */
    const handedOut: string[] = [];
    /** Every text that a page of the extension showed. */
    const shown: string[] = [];
    /** Every request that the tab on upwork.com made. */
    const requests: string[] = [];

    beforeAll(async () => {
      model = await stage.serveModel({ key: KEY, fault: () => fault });
      const { tab } = stage;
      // The worker was ended when the stage was cleared; a message wakes it.
      const page = await stage.open('options.html');
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
      await page.close();
      logs = await hearLogs(stage.browser.browser, stage.browser.url(''));
      tab.on('request', (request) =>
        requests.push(JSON.stringify([request.url(), request.headers(), request.postData()])),
      );
      await tab.goto(practicePages.job(practiceJob.id));
      panel = await stage.openPanel();
      await logs.hear(panel);
      await logs.hear(tab);
      await keepWhatIsHandedOut(panel, handedOut);
      await agree(panel);
      await readJob(panel, practiceJob.title);
      await writeDraft(panel, DRAFT);
      options = await stage.open('options.html');
      // What it said before is told then, too.
      await logs.hear(options);
      await chooseEngineIn(options, {
        engine: 'openai-compatible',
        baseUrl: model.baseUrl,
        model: PRACTICE_MODEL,
        key: KEY,
      });
    });

    /** All that a page holds: text, attributes, what stands in its boxes. */
    async function look(page: Page, boxes = 'input, textarea'): Promise<void> {
      shown.push(
        await page.evaluate(
          (boxes) =>
            [
              document.documentElement.outerHTML,
              ...[...document.querySelectorAll(boxes)].map(
                (box) => (box as HTMLInputElement).value,
              ),
            ].join('\n'),
          boxes,
        ),
      );
    }

    async function chooseFromMenu(entry: string): Promise<void> {
      await panel.bringToFront();
      await press(panel, 'More');
      await press(panel, entry);
    }

    /** Runs the test of the connection and waits for what it says. */
    async function test(says: RegExp): Promise<void> {
      await options.bringToFront();
      await press(options, 'Test connection');
      await waitForWords(options, says);
    }

    it('goes to its server only, in the header of the request', async () => {
      await test(/It works/);
      await chooseFromMenu('Copy prompt');
      await until(() => handedOut.length === 1, 'one file was handed out');
      await translate(panel);
      await waitForEnglish(panel, '1.1', '1.1)');
      expect(model.requests.length).toBeGreaterThan(1);
      for (const { headers, path, body } of model.requests) {
        const { authorization, ...others } = headers;
        expect(authorization).toBe(`Bearer ${KEY}`);
        expectNoKey([JSON.stringify(others), path, body]);
      }
      await look(panel);
    });

    it.each<[string, Fault, RegExp]>([
      [
        'refuses it',
        { kind: 'status', status: 401, message: `Incorrect API key provided: ${KEY}.` },
        /refused the key/,
      ],
      [
        'repeats it in an error',
        { kind: 'status', status: 400, message: `No route for the key ${KEY}` },
        /is there, but not at this address/,
      ],
      [
        'repeats it in the middle of an answer',
        { kind: 'error event', after: 3, message: `The key ${KEY} has expired.` },
        /answered with an error/,
      ],
    ])('is in no word about a server that %s', async (_what, how, says) => {
      fault = how;
      // The practice model has no answer for the test of a connection that could break off.
      if (how.kind === 'status') await test(says);
      // Only the box in which it was just typed still holds it.
      await look(options, 'input:not(#key), textarea');
      await panel.bringToFront();
      const fragment = await findFragment(panel, '1.3');
      await press(fragment, 'Translate fragment');
      await waitForWords(panel, says);
      await look(panel);
      if (await panel.$('::-p-aria([name="Stop"][role="button"])')) await press(panel, 'Stop');
      await waitForRun(panel);
      await look(panel);
      fault = undefined;
    });

    it('is in no backup and in no receipt', async () => {
      await chooseFromMenu('All drafts');
      await press(panel, 'Save a backup');
      await until(() => handedOut.length === 2, 'the other file was handed out');
      await look(panel);
      await press(panel, 'Close');
      await chooseFromMenu('Runs and receipts');
      await find(panel, 'dialog', 'Runs and receipts');
      await look(panel);
      await press(panel, 'Close');
      expect(handedOut[1]).toContain('proposal-translator-backup');
      expectNoKey(handedOut);
    });

    it('is never shown to the page that is being helped', async () => {
      await stage.tab.bringToFront();
      await goToForm(stage.tab);
      await panel.bringToFront();
      await press(panel, 'Fields');
      await insert(panel);
      await stage.tab.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some(({ value }) => value !== ''),
      );
      await look(stage.tab);
      expect(requests.length).toBeGreaterThan(0);
      expectNoKey([...requests, ...stage.site.requests]);
    });

    it('is not shown again where it was typed', async () => {
      // A page that is hidden draws nothing.
      await options.bringToFront();
      await stage.browser.reload(options);
      await find(options, 'textbox', 'API key');
      await waitForWords(options, /A key for .* is kept/);
      await look(options);
      await look(panel);
      expectNoKey(shown);
    });

    it('is in one table and in no other store, and in no log', async () => {
      const { 'table secrets': secrets, ...others } = await readStores(panel);
      expect(secrets).toContain(KEY);
      expect(Object.keys(others)).toContain('table runs');
      for (const [place, text] of Object.entries(others)) expectNoKey([`${place}: ${text}`]);
      await logs.sayInWorker('the worker is heard');
      await panel.evaluate(() => console.debug('the panel is heard'));
      for (const said of ['the worker is heard', 'the panel is heard'])
        await until(() => logs.texts.some((text) => text.includes(said)), 'the worker was heard');
      expectNoKey(logs.texts);
    });

    it('is in the memory of the session only, where the user wants that', async () => {
      await hitSelector(options, '::-p-text(Keep keys for this browser session only)');
      await write(options, 'API key', KEY);
      await (await find(options, 'textbox', 'API key')).press('Tab');
      let stores = await readStores(panel);
      await until(async () => {
        stores = await readStores(panel);
        // The stores are read one after the other: it may be seen in both while it moves.
        return (
          stores['storage.session']?.includes(KEY) === true &&
          stores['table secrets']?.includes(KEY) === false
        );
      }, 'the key moved to the session');
      const { 'storage.session': session, ...others } = stores;
      expect(session).toContain(KEY);
      for (const [place, text] of Object.entries(others)) expectNoKey([`${place}: ${text}`]);
    });
  },
  ['the console of the worker'],
);
