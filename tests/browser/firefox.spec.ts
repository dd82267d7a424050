import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL, servePracticeModel } from '../../practice/model.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { goldenEnglish } from '../../practice/recording.ts';
import { type PracticeSite, practicePages, serveSite } from '../../practice/serve-site.ts';
import { type Firefox, launchFirefox } from '../../scripts/browsers/launch-firefox.ts';
import { press } from '../../scripts/walk/roles.ts';
import {
  agree,
  chooseEngineIn,
  readEnglish,
  readForm,
  readJob,
  translate,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';

const LINE =
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен';

let site: PracticeSite;
let model: ModelServer;
let firefox: Firefox;
let tab: Page;

beforeAll(async () => {
  site = await serveSite();
  model = await servePracticeModel();
  firefox = await launchFirefox({
    build: inject('builds').firefox,
    sitePort: site.port,
    headless: true,
  });
  tab = await firefox.browser.newPage();
});

afterAll(async () => {
  await firefox.close();
  await model.close();
  await site.close();
});

describe('the same build in Firefox', () => {
  it('reads, writes, translates and inserts', async () => {
    await tab.goto(practicePages.job(practiceJob.id));
    const options = await firefox.open('options.html');
    await chooseEngineIn(options, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: PRACTICE_MODEL,
    });
    await options.close();
    const panel = await firefox.open('sidepanel.html');
    await agree(panel);
    await readJob(panel, practiceJob.title);
    await writeDraft(panel, LINE);
    await translate(panel);
    const english = goldenEnglish.split('\n').find((line) => line.startsWith('1.1)'));
    expect(await readEnglish(panel, '1.1')).toBe(english);
    await tab.goto(practicePages.form(practiceJob.id));
    await press(panel, 'Insert');
    await tab.waitForFunction('practice.model().coverLetter + practice.model().answers[0] !== ""');
    const { coverLetter, answers, clicks } = await readForm(tab);
    expect(`${coverLetter}${answers[0]}`).toBe(english);
    expect(clicks).toEqual([]);
  });
});
