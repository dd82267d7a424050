import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { otherJob, practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { until } from '../../scripts/walk/until.ts';
import { readForm } from '../../scripts/walk/walk-form.ts';
import { canPress, readJob, writeDraft } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

interface Tab {
  id: number;
  windowId: number;
}

interface WithExtensionApi {
  chrome: {
    tabs: { query(what: object): Promise<Tab[]> };
    commands: { onCommand: { dispatch(command: string, tab?: Tab): void } };
  };
}

/** What the browser does with a shortcut: every page of the extension hears it, and where it was pressed. */
async function press(hearers: Page[], pressedIn: Page) {
  const url = pressedIn.url();
  for (const hearer of hearers)
    await hearer.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as WithExtensionApi;
      const [tab] = await chrome.tabs.query({ url });
      chrome.commands.onCommand.dispatch('insert', tab);
    }, url);
}

describeInBrowsers(
  'the Insert shortcut',
  (stage) => {
    /** Two jobs in two windows, each with its form and its panel. */
    let windows: { tab: Page; panel: Page; letter: string }[];

    beforeAll(async () => {
      const { panel } = await readyOn(stage, {}, '');
      const { tab } = stage;
      const opening = stage.browser.browser.waitForTarget(
        (target) => target.url() === practicePages.job(otherJob.id),
      );
      const session = await tab.createCDPSession();
      await session.send('Target.createTarget', {
        url: practicePages.job(otherJob.id),
        newWindow: true,
      });
      const other = await (await opening).asPage();
      await other.waitForSelector('.job-details-card');
      const otherPanel = await stage.openPanel(other);
      await readJob(otherPanel, otherJob.title);
      windows = [
        { tab, panel, letter: 'This is the letter for the first client.' },
        { tab: other, panel: otherPanel, letter: 'This is the letter for the second client.' },
      ];
      for (const [i, { tab, panel, letter }] of windows.entries()) {
        const { questions } = [practiceJob, otherJob][i] ?? practiceJob;
        const answers = questions.map(
          (question, n) => `${n + 2}) «${question}»\n\n${n + 2}.1) An answer to it.`,
        );
        await writeDraft(panel, [letter, ...answers].join('\n\n'));
        await tab.goto(practicePages.form([practiceJob, otherJob][i]?.id ?? ''));
        await until(() => canPress(panel, 'Insert'), 'Insert can be pressed');
      }
    });

    const letters = () =>
      Promise.all(windows.map(async ({ tab }) => (await readForm(tab)).coverLetter));

    it('fills the form of the window it is pressed in, and no other', async () => {
      const [first, second] = windows;
      if (!first || !second) throw new Error('Two windows are needed.');
      await press([first.panel, second.panel], second.tab);
      await second.tab.waitForFunction('practice.model().coverLetter !== ""');
      expect(await letters()).toEqual(['', second.letter]);
      await press([second.panel, first.panel], first.tab);
      await first.tab.waitForFunction('practice.model().coverLetter !== ""');
      expect(await letters()).toEqual([first.letter, second.letter]);
    });
  },
  ['the panels of two windows'],
);
