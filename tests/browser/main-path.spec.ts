import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { goldenEnglish, plantedErrors, practiceDraft } from '../../practice/recording.ts';
import { measureChrome } from '../../scripts/walk/measure-chrome.ts';
import { press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { goToForm, insert, readForm, tickOnlyThese } from '../../scripts/walk/walk-form.ts';
import { canPress, findFragment, readEnglish, translate } from '../../scripts/walk/walk-panel.ts';
import { expectEnglish } from '../support/expect-english.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/** The lines of one point in a text with numbered points. */
function pointOf(text: string, id: string): string {
  const start = text.indexOf(`${id})`);
  const rest = text.slice(start);
  const end = rest.slice(1).search(/^\d+(?:\.\d+)?\)/m);
  return (end === -1 ? rest : rest.slice(0, end + 1)).trimEnd();
}

describeInBrowsers('the whole path, on a draft of the user’s shape', (stage) => {
  let panel: Page;
  let model: ModelServer;

  beforeAll(async () => {
    ({ panel, model } = await readyOn(stage));
  });

  it('shows the job that was read', async () => {
    expect(await panel.evaluate(() => document.body.innerText)).toContain(practiceJob.title);
  });

  it('forms a fragment of each point and question', async () => {
    const ids = [...practiceDraft.matchAll(/^(\d+(?:\.\d+)?)\)/gm)].map((match) => match[1] ?? '');
    expect(ids).toHaveLength(16);
    for (const id of ids) await findFragment(panel, id);
  });

  it('translates, mends what it can and leaves one finding to the writer', async () => {
    await translate(panel);
    const left = plantedErrors.find(({ cure }) => cure === 'hand');
    for (const id of ['1.1', '1.2', '1.3', '2.1', '2.3', '2.4', '2.6', '3.1', '3.2', '3.3'])
      expect(await readEnglish(panel, id)).toBe(pointOf(goldenEnglish, id));
    const last = await readEnglish(panel, '2.7');
    expect([left?.first, left?.later].some((wrong) => last.includes(wrong ?? '-'))).toBe(true);
    expect(model.requests.length).toBeGreaterThan(1);
    for (const { user } of model.requests)
      expect(user.slice(user.lastIndexOf('\n# F\n'))).not.toContain('Can we loose tasks?»\n');
  });

  it('lets the writer mend the last one', async () => {
    await write(await findFragment(panel, '2.7'), 'English', pointOf(goldenEnglish, '2.7'));
    expect(await readEnglish(panel, '2.7')).toBe(pointOf(goldenEnglish, '2.7'));
  });

  it('inserts nothing where there is no form', async () => {
    expect(await canPress(panel, 'Insert')).toBe(false);
  });

  it('inserts what fits into the fields of the form', async () => {
    await goToForm(stage.tab);
    await panel.waitForFunction(
      () => !document.body.innerText.includes('waits for the proposal form'),
    );
    await press(panel, 'Fields');
    await waitForWords(panel, /Now empty/);
    await tickOnlyThese(panel);
    await insert(panel);
    // Before, the form is still looked at, and filled again where it loses what was put into it.
    await waitForWords(panel, /Question 3: inserted/);
    await stage.tab.waitForFunction('practice.model().answers.every((answer) => answer !== "")');
    const { answers, clicks, rate, boost } = await readForm(stage.tab);
    expect(answers[0]).toContain('1.1) Your wish to speed up');
    expect(answers[0]).not.toContain("«I'm running my shop");
    expect(answers[2]).toContain('3.3) Additionally');
    for (const answer of answers) expect(answer.length).toBeLessThanOrEqual(5000);
    expect({ clicks, rate, boost }).toEqual({ clicks: [], rate: '$40.00', boost: '' });
  });

  it('leaves three quarters of a narrow panel to the text after it', async () => {
    await panel.setViewport({ width: 360, height: 765 });
    await waitForWords(panel, /Put back what was there/);
    await expect.poll(() => measureChrome(panel), { timeout: 30_000 }).toBeLessThanOrEqual(0.25);
  });

  it('is undone by one Ctrl+Z in each field, the last one first', async () => {
    const { tab } = stage;
    await tab.bringToFront();
    const fields = await tab.$$('.fe-proposal-job-questions textarea');
    for (const place of [2, 1, 0]) {
      // Chromium undoes what was last in the page, Firefox what was last in the field with the focus.
      await fields[place]?.focus();
      await tab.keyboard.down('Control');
      await tab.keyboard.press('KeyZ');
      await tab.keyboard.up('Control');
      await tab.waitForFunction(`practice.model().answers[${place}] === ""`);
      const { answers } = await readForm(tab);
      expect(answers.slice(0, place).every((answer) => answer !== '')).toBe(true);
    }
  });

  it('finds the draft again where the panel is opened anew', async () => {
    await panel.close();
    panel = await stage.openPanel();
    await findFragment(panel, '3.3');
    expect((await textOf(panel, 'Russian draft')).replace(/\s+/g, ' ').trim()).toBe(
      practiceDraft.replace(/\s+/g, ' ').trim(),
    );
    await expectEnglish(panel, '1.1', pointOf(goldenEnglish, '1.1'));
  });

  it('asked upwork.com for nothing but the pages that were opened', () => {
    const asked = stage.site.requests.filter((line) => !line.includes('/practice/'));
    expect(asked).toEqual([
      `GET /jobs/${practiceJob.id}`,
      `GET /nx/proposals/job/${practiceJob.id}/apply/`,
    ]);
  });
});
