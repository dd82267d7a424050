import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { type Ready, startReady } from '../support/ready.ts';

let ready: Ready;

beforeAll(async () => {
  ready = await startReady({}, '');
  await ready.practice.tab.goto(practicePages.form(practiceJob.id));
  await ready.practice.tab.waitForSelector('textarea');
});

afterAll(() => ready.end());

/** Asks the worker two things at once, as two clicks do; `first` tells which of them goes ahead. */
async function askBoth(first: 'findFields' | 'insert', text: string) {
  return ready.panel.evaluate(
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

describe('two requests to one tab at the same time', () => {
  it('get their own answers, 30 pairs of 30', async () => {
    const right: number[] = [];
    for (let pair = 0; pair < 30; pair++) {
      const text = `The letter of pair ${pair}`;
      const { findFields, insert } = await askBoth(pair % 2 ? 'insert' : 'findFields', text);
      const letter = await ready.practice.tab.$eval('textarea', (area) => area.value);
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
