import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { bundleSource } from '../../scripts/pages/bundle-source.ts';
import type { FillingRequest, FillReply, WatchReply } from '../../utils/pages/page.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import type { Stage } from '../support/stage/stage.ts';

let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleSource('utils/pages/form/answer-filling.ts', 'pages');
});

const cover = 'textarea[aria-labelledby="cover_letter_label"]';
const text = 'Dear client,\n\n1) «How?»\n1.1) Step by step.\nIt works 🙂.';

const ask = (request: FillingRequest) =>
  page.evaluate(`pages.answerFilling(document, ${JSON.stringify(request)})`);
const fill = (field: string, value: string, more: object = {}) =>
  ask({
    kind: 'fill',
    jobId: practiceJob.id,
    texts: [{ field, text: value }],
    ...more,
  }) as Promise<FillReply>;
const letter = () => page.$eval(cover, (area) => (area as HTMLTextAreaElement).value);
const model = () =>
  page.evaluate('practice.model()') as Promise<{ coverLetter: string; clicks: string[] }>;

/** Before each test, a form with the script in it. */
function openForm(stage: Stage): void {
  beforeEach(async () => {
    page = stage.tab;
    await page.goto(practicePages.form(practiceJob.id));
    await page.waitForSelector(cover);
    await page.evaluate(script);
  });
}

describeInBrowsers('filling a form that Vue controls', (stage) => {
  openForm(stage);

  it('is seen by Vue and by the page’s counter, and clicks nothing', async () => {
    const { results } = await fill('cover letter', text);
    expect(results).toEqual([
      {
        field: 'cover letter',
        state: 'inserted',
        previous: '',
        undoable: true,
        left: 5000 - text.length,
      },
    ]);
    expect(await letter()).toBe(text);
    expect(await model()).toMatchObject({ coverLetter: text, clicks: [] });
  });

  it('is taken back by one Ctrl+Z', async () => {
    await page.type(cover, 'My own words');
    expect((await fill('cover letter', text)).results[0]?.state).toBe('occupied');
    expect(await letter()).toBe('My own words');
    const { results } = await fill('cover letter', text, { replace: true });
    expect(results[0]).toMatchObject({ state: 'inserted', previous: 'My own words' });
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await letter()).toBe('My own words');
  });

  it('takes 5,000 characters and refuses one more before it touches anything', async () => {
    const { results } = await fill('cover letter', 'é'.repeat(5001));
    expect(results[0]).toMatchObject({ state: 'too long', over: 1 });
    expect(await letter()).toBe('');
    const whole = `${'word '.repeat(999)}words`;
    expect((await fill('cover letter', whole)).results[0]).toMatchObject({
      state: 'inserted',
      left: 0,
    });
  });

  it('fills all fields in one go, also while the form is built anew', async () => {
    const { form } = (await ask({ kind: 'fields' })) as { form: { fields: { id: string }[] } };
    const texts = form.fields.map(({ id }) => ({ field: id, text: `Answer to ${id}` }));
    await page.evaluate(
      'document.addEventListener("input", () => practice.rerender(), { once: true })',
    );
    const reply = (await ask({ kind: 'fill', jobId: practiceJob.id, texts })) as FillReply;
    expect(reply.results.map(({ state }) => state)).toEqual(texts.map(() => 'inserted'));
    const values = await page.$$eval('textarea', (all) => all.map((area) => area.value));
    expect(values).toEqual(texts.map((one) => one.text));
  });

  it('leaves a form of another job alone', async () => {
    const reply = await fill('cover letter', text, { jobId: '~021999999999999999999' });
    expect(reply).toMatchObject({ jobId: practiceJob.id, results: [{ state: 'wrong job' }] });
    expect(await letter()).toBe('');
  });

  it('holds no consent to an unknown job against a form that names one by now', async () => {
    const reply = await fill('cover letter', text, {
      jobId: '~021999999999999999999',
      anyJob: true,
    });
    expect(reply).toMatchObject({ jobId: practiceJob.id, results: [{ state: 'wrong job' }] });
    expect(await letter()).toBe('');
  });

  it('waits for a field that appears late', async () => {
    await page.evaluate(`{
      const area = document.querySelector('.fe-proposal-job-questions, .questions-area');
      const place = area.parentNode;
      area.remove();
      globalThis.bringBack = () => place.append(area);
    }`);
    const asked = fill('question 1', 'A late answer');
    await page.evaluate('bringBack()');
    expect((await asked).results[0]).toMatchObject({ state: 'inserted' });
  });
});

describeInBrowsers('a form that is built anew late', (stage) => {
  openForm(stage);

  /** The form takes the field away and brings it back with the old value, so many times. */
  const resetAfter = (delay: number, times = 1) =>
    page.evaluate(
      `document.addEventListener('input', () => {
        let left = ${times};
        const reset = () => {
          const area = document.querySelector('${cover}');
          const fresh = area.cloneNode(true);
          fresh.value = '';
          area.replaceWith(fresh);
          if (--left > 0) setTimeout(reset, ${delay});
        };
        setTimeout(reset, ${delay});
      }, { once: true })`,
    );
  const watch = async ({ watch = -1 }: FillReply) =>
    ((await ask({ kind: 'watch', watch })) as WatchReply).results?.[0];

  it.each([20, 60, 300, 900, 2000])('after %d ms is filled once more', async (delay) => {
    await resetAfter(delay);
    const filled = await fill('cover letter', text);
    expect(filled.results[0]?.state).toBe('inserted');
    expect(await watch(filled)).toMatchObject({ state: 'inserted', refilled: true });
    expect(await letter()).toBe(text);
  });

  it('again and again is told', async () => {
    await resetAfter(40, 200);
    const { results } = await fill('cover letter', text);
    expect(results[0]?.state).toBe('not taken');
  });

  it('says «inserted» only after half a second of agreement', async () => {
    const start = Date.now();
    await fill('cover letter', text);
    expect(Date.now() - start).toBeGreaterThanOrEqual(500);
  });

  it('leaves alone what the writer undoes before it is asked about, and goes on from', async () => {
    const filled = await fill('cover letter', text);
    await page.focus(cover);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.$eval(cover, (area) => (area as HTMLElement).blur());
    expect((await watch(filled))?.refilled).toBeUndefined();
    expect(await letter()).toBe('');
  });

  it('leaves alone what the writer types meanwhile', async () => {
    const watched = watch(await fill('cover letter', text));
    await page.focus(cover);
    await page.keyboard.type(' And more.');
    expect(await watched).toMatchObject({ state: 'inserted' });
    expect(await letter()).toContain(' And more.');
  });
});

describeInBrowsers('a limit that only the counter tells', (stage) => {
  openForm(stage);

  it('is known before anything is touched', async () => {
    await page.evaluate(
      `document.querySelector('${cover}').closest('.form-group').querySelector('[role="status"]').textContent = '1000 characters left'`,
    );
    const { results } = await fill('cover letter', 'x'.repeat(1551));
    expect(results[0]).toMatchObject({ state: 'too long', over: 551 });
    expect(await letter()).toBe('');
  });
});

describeInBrowsers('a contenteditable', (stage) => {
  openForm(stage);

  it.each(['true', 'plaintext-only'])('%s takes the lines as they are', async (mode) => {
    await page.evaluate(`{
      document.body.innerHTML = '<a href="/jobs/${practiceJob.id}">View job posting</a><div class="form-group"><label id="l">Cover Letter</label><div contenteditable="${mode}" aria-labelledby="l"></div></div>';
    }`);
    const { results } = await fill('cover letter', text);
    expect(results[0]).toMatchObject({ state: 'inserted', undoable: true });
    const again = await fill('cover letter', text);
    expect(again.results[0]).toMatchObject({ state: 'unchanged' });
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await page.$eval('[contenteditable]', (area) => area.textContent)).toBe('');
  });
});
