import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { otherJob, practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

interface FormModel {
  coverLetter: string;
  answers: string[];
  clicks: string[];
}

describeInBrowsers('the practice site', (stage) => {
  let page: Page;

  beforeAll(() => {
    page = stage.tab;
  });

  const model = () => page.evaluate('practice.model()') as Promise<FormModel>;

  describe('the proposal form', () => {
    const cover = 'textarea[aria-labelledby="cover_letter_label"]';

    it('counts and keeps what Vue has seen', async () => {
      await page.goto(practicePages.form(practiceJob.id));
      await page.type(cover, 'Hello');
      const counters = await page.$$eval('[role="status"][aria-live]', (all) =>
        all.map((counter) => counter.textContent),
      );
      expect(counters).toEqual([
        '4995 characters left',
        '5000 characters left',
        '5000 characters left',
        '5000 characters left',
      ]);
      await page.evaluate('practice.rerender()');
      expect(await page.$eval(cover, (area) => (area as HTMLTextAreaElement).value)).toBe('Hello');
    });

    it('loses what was set behind the back of Vue', async () => {
      await page.goto(practicePages.form(practiceJob.id));
      await page.$eval(cover, (area) => {
        (area as HTMLTextAreaElement).value = 'Unseen';
      });
      expect((await model()).coverLetter).toBe('');
      await page.evaluate('practice.rerender()');
      expect(await page.$eval(cover, (area) => (area as HTMLTextAreaElement).value)).toBe('');
    });

    it('cuts the brief, and notes every press of a button', async () => {
      await page.goto(practicePages.form(practiceJob.id));
      const brief = () => page.$eval('.air3-truncation [id]', (span) => span.textContent);
      expect((await brief())?.length).toBe(301);
      await page.click('.air3-truncation-btn');
      expect(await brief()).toBe(practiceJob.description);
      await page.click('.fe-apply-footer-controls .air3-btn-primary');
      expect((await model()).clicks).toEqual(['Send']);
    });
  });

  describe('moving within the site', () => {
    it('opens and closes the slider without a new page', async () => {
      await page.goto(practicePages.search());
      await page.click(`[data-practice-open="${otherJob.id}"]`);
      await page.waitForSelector('.air3-slider-job-details-slider');
      expect(await page.evaluate('location.href')).toContain(`/details/${otherJob.id}`);
      expect(await page.$('main .air3-slider-job-details-slider')).toBeNull();
      await page.click('[data-practice-close]');
      expect(await page.$('.air3-slider-job-details-slider')).toBeNull();
      expect(await page.evaluate('location.href')).toBe(practicePages.search());
    });

    it('shows the job once it has loaded', async () => {
      await page.goto(practicePages.loadingJob(practiceJob.id));
      expect(await page.$('.job-details-card')).toBeNull();
      await page.evaluate('practice.finishLoading()');
      expect(await page.$('.job-details-card')).not.toBeNull();
    });
  });
});
