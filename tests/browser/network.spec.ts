import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { press, waitForWords } from '../../scripts/walk/roles.ts';
import { goToForm, insert, readForm } from '../../scripts/walk/walk-form.ts';
import { readJob } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers, isInReach } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/** Runs before the page's own scripts: counts the clicks, whoever makes them. */
function watch(): void {
  const counted = { clicks: 0 };
  Object.assign(globalThis, { counted });
  addEventListener('click', () => (counted.clicks += 1), true);
}

/** How many listeners the page holds once the garbage is gone. */
async function countListeners(tab: Page): Promise<number | undefined> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { JSEventListeners } = await tab.metrics();
  await session.detach();
  return JSEventListeners;
}

describeInBrowsers('reading, showing, looking and filling', (stage) => {
  let panel: Page;
  /** What the tab asked for, whoever in it asked; beside it the site counts what reached it from anywhere. */
  const asked: string[] = [];

  beforeAll(async () => {
    ({ panel } = await readyOn(stage, {}, '1.1) The cache will help.'));
    stage.tab.on('request', (request) => asked.push(request.url()));
    await stage.tab.evaluateOnNewDocument(watch);
  });

  beforeEach(() => {
    stage.site.requests.length = 0;
    asked.length = 0;
  });

  /** Does something with the page at rest, and gives every request that came of it. */
  async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
    const { tab, site } = stage;
    await tab.waitForNetworkIdle();
    site.requests.length = 0;
    asked.length = 0;
    await act();
    await tab.waitForNetworkIdle();
    return [...site.requests, ...asked];
  }

  const listeners = async () =>
    isInReach('the listeners of a page', stage) ? countListeners(stage.tab) : undefined;

  it('ask upwork.com for nothing while a job is read', async () => {
    await stage.tab.goto(practicePages.job(practiceJob.id));
    const html = await stage.tab.content();
    const before = await listeners();
    const requests = await requestsOf(() => readJob(panel, practiceJob.title));
    expect(requests).toEqual([]);
    expect(await stage.tab.content()).toBe(html);
    // The look that follows an insertion ends by itself, and leaves nothing behind.
    await expect.poll(listeners, { timeout: 30_000 }).toBe(before);
    expect(await stage.tab.evaluate('counted.clicks')).toBe(0);
  });

  it('ask for nothing while a fact is shown', async () => {
    await press(panel, 'Job');
    const html = await stage.tab.content();
    const requests = await requestsOf(async () => {
      await press(panel, practiceJob.client.country);
      await stage.tab.waitForFunction(
        (words) => getSelection()?.toString().includes(words),
        {},
        practiceJob.client.country,
      );
    });
    expect(requests).toEqual([]);
    expect(await stage.tab.content()).toBe(html);
    await press(panel, 'Draft');
  });

  it('ask for nothing while the slider is read', async () => {
    await stage.tab.goto(practicePages.search());
    await stage.tab.evaluate(`practice.openSlider(${JSON.stringify(practiceJob.id)})`);
    await stage.tab.waitForSelector('.details-slider');
    const html = await stage.tab.content();
    expect(await requestsOf(() => readJob(panel, practiceJob.title))).toEqual([]);
    expect(await stage.tab.content()).toBe(html);
  });

  it('ask for nothing while the form is looked at and filled, and click nothing', async () => {
    await stage.tab.goto(practicePages.job(practiceJob.id));
    await goToForm(stage.tab);
    const before = await listeners();
    const fields = await requestsOf(async () => {
      await press(panel, 'Fields');
      await waitForWords(panel, /Now empty/);
    });
    expect(fields).toEqual([]);
    const requests = await requestsOf(async () => {
      await insert(panel);
      await waitForWords(panel, /: inserted/);
      await press(panel, 'Put back what was there');
      await waitForWords(panel, /Put back\./);
    });
    expect(requests).toEqual([]);
    expect(await readForm(stage.tab)).toMatchObject({ coverLetter: '', clicks: [] });
    // The look that follows an insertion ends by itself, and leaves nothing behind.
    await expect.poll(listeners, { timeout: 30_000 }).toBe(before);
    expect(await stage.tab.evaluate('counted.clicks')).toBe(0);
  });
});
