import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherJob, practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { readJob } from '../../scripts/walk/walk-panel.ts';
import { type Ready, startReady } from '../support/ready.ts';

let ready: Ready;

beforeAll(async () => {
  ready = await startReady({}, '');
});

afterAll(() => ready.end());

const says = (words: RegExp) => waitForWords(ready.panel, words);

describe('pages that show no job', () => {
  it.each([
    ['a page without a job', practicePages.noJob(), /This page shows no job/],
    ['a challenge', practicePages.challenge(), /checking that you are human/],
    ['a private job', practicePages.privateJob(), /does not show this job/],
    ['a job that is loading', practicePages.loadingJob(practiceJob.id), /still loading/],
  ])('%s', async (_kind, address, words) => {
    const { practice, panel } = ready;
    await practice.tab.goto(address);
    await press(panel, 'Read job');
    await says(words);
  });
});

describe('one draft a job', () => {
  it('is found again, in the slider too', async () => {
    const { practice, panel } = ready;
    await practice.tab.goto(practicePages.job(practiceJob.id));
    await readJob(panel, practiceJob.title);
    await write(panel, 'Russian draft', '1) Про чашки.');
    await practice.tab.goto(practicePages.search());
    await practice.tab.evaluate(`practice.openSlider(${JSON.stringify(otherJob.id)})`);
    await readJob(panel, otherJob.title);
    expect((await textOf(panel, 'Russian draft')).trim()).toBe('');
    await write(panel, 'Russian draft', '1) Про отчёт.');
    await practice.tab.evaluate(`practice.openSlider(${JSON.stringify(practiceJob.id)})`);
    await readJob(panel, practiceJob.title);
    expect((await textOf(panel, 'Russian draft')).trim()).toBe('1) Про чашки.');
  });
});
