import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

/** Asks the worker two things at once, as two clicks do; `first` tells which of them goes ahead. */
async function askBoth(panel: Page, first: 'findFields' | 'insert', text: string) {
  return panel.evaluate(
    async ({ first, jobId, text }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ id: number }[]> };
          runtime: { sendMessage(message: object): Promise<Reply> };
        };
      };
      interface Reply {
        ok: boolean;
        value?: unknown;
      }
      const [tab] = await chrome.tabs.query({ url: 'https://www.upwork.com/*' });
      const tabId = tab?.id;
      const data = {
        findFields: { tabId },
        insert: { tabId, jobId, texts: [{ field: 'cover letter', text }], replace: true },
      };
      const names = first === 'insert' ? ['insert', 'findFields'] : ['findFields', 'insert'];
      const replies = await Promise.all(
        names.map((name) =>
          chrome.runtime.sendMessage({ name, data: data[name as keyof typeof data] }),
        ),
      );
      return Object.fromEntries(names.map((name, i) => [name, replies[i]]));
    },
    { first, jobId: practiceJob.id, text },
  );
}

describeInBrowsers('two requests to one tab at the same time', (stage) => {
  let ready: Ready;

  beforeAll(async () => {
    ready = await readyOn(stage, {}, '');
    await stage.tab.goto(practicePages.form(practiceJob.id));
    await stage.tab.waitForSelector('textarea');
  });

  it('get their own answers, 30 pairs of 30', async () => {
    const right: number[] = [];
    for (let pair = 0; pair < 30; pair++) {
      const text = `The letter of pair ${pair}`;
      const { findFields, insert } = await askBoth(
        ready.panel,
        pair % 2 ? 'insert' : 'findFields',
        text,
      );
      const letter = await stage.tab.$eval('textarea', (area) => area.value);
      if (
        (findFields as { value?: { jobId?: string } }).value?.jobId === practiceJob.id &&
        (insert as { value?: { state: string }[] }).value?.[0]?.state === 'inserted' &&
        letter === text
      )
        right.push(pair);
    }
    expect(right).toHaveLength(30);
  });
});
