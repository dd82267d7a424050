import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { otherJob, practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { readJob } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

describeInBrowsers('the page of the tab', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    ({ panel } = await readyOn(stage, {}, ''));
  });

  describe('pages that show no job', () => {
    it.each([
      ['a page without a job', practicePages.noJob(), /This page shows no job/],
      ['a challenge', practicePages.challenge(), /checking that you are human/],
      ['a private job', practicePages.privateJob(), /does not show this job/],
      ['a job that is loading', practicePages.loadingJob(practiceJob.id), /still loading/],
    ])('%s', async (_kind, address, words) => {
      await stage.tab.goto(address);
      await press(panel, 'Read job');
      await waitForWords(panel, words);
    });
  });

  it('a description without its heading is found by Readability, and said to be', async () => {
    await stage.tab.goto(practicePages.job(practiceJob.id));
    // As after a redesign: no attribute, no class, no heading and no data of the page names the description any more.
    await stage.tab.evaluate(`{
      const block = document.querySelector('[data-test="Description"]');
      const plain = document.createElement('div');
      for (const part of block.querySelector('p').textContent.split('\\n\\n'))
        plain.append(Object.assign(document.createElement('p'), { textContent: part }));
      block.replaceWith(plain);
      document.getElementById('__NUXT_DATA__').remove();
    }`);
    await readJob(panel, practiceJob.title);
    await press(panel, 'Job');
    await waitForWords(panel, /found by reading the text/);
    await waitForWords(panel, new RegExp(practiceJob.description.slice(0, 40)));
    await press(panel, 'Draft');
  });

  describe('one draft a job', () => {
    it('is found again, in the slider too', async () => {
      await stage.tab.goto(practicePages.job(practiceJob.id));
      await readJob(panel, practiceJob.title);
      await write(panel, 'Russian draft', '1) Про чашки.');
      await stage.tab.goto(practicePages.search());
      await stage.tab.evaluate(`practice.openSlider(${JSON.stringify(otherJob.id)})`);
      await readJob(panel, otherJob.title);
      expect((await textOf(panel, 'Russian draft')).trim()).toBe('');
      await write(panel, 'Russian draft', '1) Про отчёт.');
      await stage.tab.evaluate(`practice.openSlider(${JSON.stringify(practiceJob.id)})`);
      await readJob(panel, practiceJob.title);
      expect((await textOf(panel, 'Russian draft')).trim()).toBe('1) Про чашки.');
    });
  });
});
