import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { press, waitForWords } from '../../scripts/walk/roles.ts';
import { goToForm, readForm, readJob } from '../../scripts/walk/walk-panel.ts';
import { type Ready, startReady } from '../support/ready.ts';

let ready: Ready;
/** What the tab asked for, whoever in it asked; beside it the site counts what reached it from anywhere. */
const asked: string[] = [];

/** Runs before the page's own scripts: counts the clicks, whoever makes them. */
function watch(): void {
  const counted = { clicks: 0 };
  Object.assign(globalThis, { counted });
  addEventListener('click', () => (counted.clicks += 1), true);
}

beforeAll(async () => {
  ready = await startReady({}, '1.1) The cache will help.');
  const { tab } = ready.practice;
  tab.on('request', (request) => asked.push(request.url()));
  await tab.evaluateOnNewDocument(watch);
});

afterAll(() => ready.end());

beforeEach(() => {
  ready.practice.site.requests.length = 0;
  asked.length = 0;
});

/** Does something with the page at rest, and gives every request that came of it. */
async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { tab, site } = ready.practice;
  await tab.waitForNetworkIdle();
  site.requests.length = 0;
  asked.length = 0;
  await act();
  await tab.waitForNetworkIdle();
  return [...site.requests, ...asked];
}

/** How many listeners the page holds once the garbage is gone. */
async function countListeners(): Promise<number | undefined> {
  const { tab } = ready.practice;
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { JSEventListeners } = await tab.metrics();
  await session.detach();
  return JSEventListeners;
}

describe('reading, showing, looking and filling', () => {
  it('ask upwork.com for nothing while a job is read', async () => {
    const { practice, panel } = ready;
    await practice.tab.goto(practicePages.job(practiceJob.id));
    const html = await practice.tab.content();
    const listeners = await countListeners();
    const requests = await requestsOf(() => readJob(panel, practiceJob.title));
    expect(requests).toEqual([]);
    expect(await practice.tab.content()).toBe(html);
    expect(await countListeners()).toBe(listeners);
    expect(await practice.tab.evaluate('counted.clicks')).toBe(0);
  });

  it('ask for nothing while a fact is shown', async () => {
    const { practice, panel } = ready;
    await press(panel, 'Job');
    const html = await practice.tab.content();
    const requests = await requestsOf(async () => {
      await press(panel, practiceJob.client.country);
      await practice.tab.waitForFunction(
        (words) => getSelection()?.toString().includes(words),
        {},
        practiceJob.client.country,
      );
    });
    expect(requests).toEqual([]);
    expect(await practice.tab.content()).toBe(html);
    await press(panel, 'Draft');
  });

  it('ask for nothing while the slider is read', async () => {
    const { practice, panel } = ready;
    await practice.tab.goto(practicePages.search());
    await practice.tab.evaluate(`practice.openSlider(${JSON.stringify(practiceJob.id)})`);
    await practice.tab.waitForSelector('.details-slider');
    const html = await practice.tab.content();
    expect(await requestsOf(() => readJob(panel, practiceJob.title))).toEqual([]);
    expect(await practice.tab.content()).toBe(html);
  });

  it('ask for nothing while the form is looked at and filled, and click nothing', async () => {
    const { practice, panel } = ready;
    await practice.tab.goto(practicePages.job(practiceJob.id));
    await goToForm(practice.tab);
    const listeners = await countListeners();
    const fields = await requestsOf(async () => {
      await press(panel, 'Fields');
      await waitForWords(panel, /Look at the form again/);
    });
    expect(fields).toEqual([]);
    const requests = await requestsOf(async () => {
      await press(panel, 'Insert');
      await waitForWords(panel, /: inserted/);
      await press(panel, 'Put back what was there');
      await waitForWords(panel, /Put back\./);
    });
    expect(requests).toEqual([]);
    expect(await readForm(practice.tab)).toMatchObject({ coverLetter: '', clicks: [] });
    expect(await countListeners()).toBe(listeners);
    expect(await practice.tab.evaluate('counted.clicks')).toBe(0);
  });
});
