import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL, practiceAnswer } from '../../practice/model.ts';
import { type ModelServer, serveModel } from '../../practice/protocol.ts';
import { practicePages, serveSite } from '../../practice/serve-site.ts';
import { launchFirefox } from '../../scripts/browsers/launch-firefox.ts';
import { press, waitForWords } from '../../scripts/walk/roles.ts';
import {
  agree,
  chooseEngineIn,
  readJob,
  startTranslating,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { startPractice } from '../support/practice.ts';

const LINE =
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен';

/** Pages of one browser with the extension. */
interface Opened {
  options: Page;
  panel: Page;
  end(): Promise<void>;
}

/** A panel with a job, as a page, so that both browsers open it in the same way. */
async function ready(
  open: (path: string) => Promise<Page>,
  tab: Page,
): Promise<Omit<Opened, 'end'>> {
  await tab.goto(practicePages.job(practiceJob.id));
  const panel = await open('sidepanel.html');
  await agree(panel);
  await readJob(panel, practiceJob.title);
  await writeDraft(panel, LINE);
  return { panel, options: await open('options.html') };
}

const browsers: Record<string, () => Promise<Opened>> = {
  async Chromium() {
    const { chromium, tab, end } = await startPractice();
    const open = async (path: string) => {
      const page = await chromium.browser.newPage();
      await page.goto(chromium.url(path));
      return page;
    };
    return { ...(await ready(open, tab)), end };
  },
  async Firefox() {
    const site = await serveSite();
    const build = inject('builds').firefox;
    const firefox = await launchFirefox({ build, sitePort: site.port, headless: true });
    const open = (path: string) => firefox.open(path);
    return {
      ...(await ready(open, await firefox.browser.newPage())),
      end: async () => {
        await firefox.close();
        await site.close();
      },
    };
  },
};

const refused = /sends requests on to another address/;

describe.each(Object.keys(browsers))('in %s', (name) => {
  let opened: Opened;
  let named: ModelServer;
  let other: ModelServer;

  beforeAll(async () => {
    // It lets everybody in, so that a browser that followed would deliver.
    other = await serveModel({ answer: practiceAnswer, allowsOrigins: true, models: ['theirs'] });
    named = await serveModel({ answer: practiceAnswer });
    opened = await (browsers[name] as () => Promise<Opened>)();
    await chooseEngineIn(opened.options, {
      engine: 'openai-compatible',
      baseUrl: named.baseUrl,
      model: PRACTICE_MODEL,
      key: 'sk-never-elsewhere',
    });
  });

  afterAll(async () => {
    await opened.end();
    await named.close();
    await other.close();
  });

  it.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
    const { panel, options } = opened;
    named.script = {
      answer: practiceAnswer,
      redirect: { status, to: `http://localhost:${other.port}` },
    };
    await panel.bringToFront();
    await startTranslating(panel);
    await waitForWords(panel, refused);
    await waitForRun(panel);
    await options.bringToFront();
    for (const button of ['Test connection', 'List models']) {
      await press(options, button);
      await waitForWords(options, refused);
    }
    expect(other.requests).toEqual([]);
    expect(await options.$('::-p-text(theirs)')).toBeNull();
  });
});
