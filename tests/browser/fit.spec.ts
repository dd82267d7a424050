import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PracticeJob, practiceJob } from '../../practice/job.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { hitSelector } from '../../scripts/walk/in-step.ts';
import { find, press, waitForWords, write } from '../../scripts/walk/roles.ts';
import { BETWEEN } from '../../scripts/walk/until.ts';
import { insert, readForm, tickOnlyThese } from '../../scripts/walk/walk-form.ts';
import {
  agree,
  findFragment,
  readEnglish,
  readJob,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { chooseFromMenu, readClipboard } from '../support/fresh.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

const bare: PracticeJob = {
  ...practiceJob,
  id: '~021992470246835791777',
  title: 'The same shop, asked without questions',
  questions: [],
};

/** Sections 1 and 3 are short; the 2nd has 100 lines, some 60 characters of English. */
const long = Array.from({ length: 10 }, (_, point) => [
  `2.${point + 1}) Первая строка пункта.`,
  ...Array.from({ length: 9 }, () => 'Строка про очередь.'),
]).flat();
const english = (line: string) =>
  line.startsWith('2.')
    ? `${line.split(' ')[0]} The first line of the point.`.padEnd(59, '!')
    : 'A line about the queue, which is long enough to be 59 of it.'.slice(0, 59);
const section = (number: number, lines: string[]) => [
  `${number}) «${practiceJob.questions[number - 1]}»`,
  ...lines,
  '',
];
const draft = [
  ...section(1, ['1.1) Кэш поможет.', '']),
  ...section(2, long),
  ...section(3, ['3.1) Ключ поможет, см. пункт 2.9.']),
].join('\n');

const answerOf = (line: string): string => {
  if (line.startsWith('1.1)')) return '1.1) The cache will help.';
  if (line.startsWith('3.1)')) return '3.1) The key will help, see point 2.9.';
  return english(line);
};

/** What the panel says of a field. */
async function field(panel: Page, name: string): Promise<string> {
  const group = await panel.waitForSelector(
    `::-p-xpath(//fieldset[starts-with(legend, "${name}")])`,
  );
  return (await group?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
}

describeInBrowsers('a draft and the fields of a form', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    stage.jobs.splice(0, Infinity, practiceJob, bare);
    panel = await stage.open('sidepanel.html');
    await agree(panel);
  });

  /** Goes to the job's page, reads it, writes the draft and pastes its English, as from a chat. */
  async function answerJob(job: PracticeJob): Promise<void> {
    await stage.tab.goto(practicePages.job(job.id));
    await panel.bringToFront();
    await readJob(panel, job.title);
    await writeDraft(panel, draft);
    await chooseFromMenu(panel, 'Copy prompt');
    await waitForWords(panel, /The prompt is on the clipboard/);
    const prompt = await readClipboard(panel);
    const asked = prompt.slice(prompt.lastIndexOf('\n[1] ') + 1).matchAll(/^\[(\d+)\] (.*)$/gm);
    const answer = [...asked].map(([, number, line]) => `[${number}] ${answerOf(line ?? '')}`);
    await chooseFromMenu(panel, 'Paste answer');
    await write(panel, 'Answer of the chat', answer.join('\n'));
    await press(panel, 'Use this answer');
    await waitForWords(panel, /lines taken from the answer\./);
  }

  async function openForm(job: PracticeJob): Promise<void> {
    await stage.tab.goto(practicePages.form(job.id));
    await stage.tab.waitForSelector('.fe-job-apply:not([v-cloak]) textarea');
    await panel.bringToFront();
  }

  describe('a draft for a form with its 3 questions', () => {
    beforeAll(() => answerJob(practiceJob));

    it('says per field what fits, where it runs over, and that the letter stays empty', async () => {
      await openForm(practiceJob);
      await press(panel, 'Fields');
      await waitForWords(panel, /Look at the form again/);
      expect(await field(panel, 'Question 1')).toContain('25 of 5,000');
      expect(await field(panel, 'Question 3')).not.toContain('over by');
      const second = await field(panel, 'Question 2');
      expect(second).toContain('5,979 of 5,000');
      expect(second).toContain('over by 979');
      expect(second).toContain('Runs over in point 2.9');
      await waitForWords(panel, /Question 2 is over by 979/);
      await waitForWords(panel, /The cover letter would stay empty\./);
    });

    it('copies one field without touching the page', async () => {
      await press(panel, 'Copy Question 1');
      await waitForWords(panel, /\bCopied\b/);
      expect(await readClipboard(panel)).toBe('1.1) The cache will help.');
    });

    it('inserts nothing that runs over, and all once points are out; the ticks are kept', async () => {
      await insert(panel);
      await waitForWords(panel, /979 characters over the limit/);
      expect((await readForm(stage.tab)).answers).toEqual(['', '', '']);
      await tickOnlyThese(panel);
      await panel.waitForFunction(() => !document.body.innerText.includes('over by'));
      await insert(panel);
      await waitForWords(panel, /Question 3: inserted/);
      const { answers, clicks } = await readForm(stage.tab);
      expect(answers[0]).toBe('1.1) The cache will help.');
      expect(answers[1]?.length).toBeLessThanOrEqual(5000);
      expect(answers[1]).not.toContain('2.9)');
      expect(clicks).toEqual([]);
      await stage.browser.reload(panel);
      await findFragment(panel, '2.9');
      await press(panel, 'Fields');
      const box = await find(panel, 'checkbox', '2.9');
      expect(await box.evaluate((one) => (one as HTMLInputElement).checked)).toBe(false);
    });

    it('takes over what was changed in the form', async () => {
      await stage.tab.bringToFront();
      await stage.tab.$eval('.fe-proposal-job-questions textarea', (area) => {
        (area as HTMLTextAreaElement).setSelectionRange(0, 8);
        (area as HTMLTextAreaElement).focus();
        document.execCommand('insertText', false, '1.1) Surely the');
      });
      const answer = '1.1) Surely the cache will help.';
      await panel.bringToFront();
      await press(panel, 'Look at the form again');
      await press(panel, 'Take over');
      await panel.waitForFunction(() => !document.body.innerText.includes('was changed since'));
      expect(await readEnglish(panel, '1.1')).toBe(answer);
      expect((await readForm(stage.tab)).answers[0]).toBe(answer);
    });

    it('shows each field as the client will read it, and what he could not follow', async () => {
      await press(panel, 'As the client sees it');
      const read = await find(panel, 'region', 'Question 3');
      const shown = await read.evaluate((element) => (element as HTMLElement).innerText);
      expect(shown).toContain('3.1) The key will help, see point 2.9.');
      expect(shown).toContain('«point 2.9»: point 2.9 is in no field.');
      expect(shown).toContain('8 words · 38 characters');
      await press(panel, 'Go to point 3.1');
      await panel.waitForFunction(() => document.querySelector('dialog') === null);
      await findFragment(panel, '3.1');
    });

    it('fills a form once more that is built anew late, and keeps the way back over a restart', async () => {
      await openForm(practiceJob);
      await stage.tab.evaluate(() =>
        document.addEventListener(
          'input',
          () =>
            setTimeout(() => {
              const area = document.querySelector('.fe-proposal-job-questions textarea');
              const fresh = area?.cloneNode(true) as HTMLTextAreaElement;
              fresh.value = '';
              fresh.dataset.rebuilt = '';
              area?.replaceWith(fresh);
            }, 1500),
          { once: true },
        ),
      );
      await insert(panel);
      await waitForWords(panel, /Question 3: inserted/);
      await stage.tab.waitForFunction(
        (text) =>
          document.querySelector<HTMLTextAreaElement>('textarea[data-rebuilt]')?.value === text,
        { polling: BETWEEN },
        '1.1) Surely the cache will help.',
      );
      await stage.browser.reload(panel);
      await find(panel, 'button', 'Put back what was there');
      await press(panel, 'Fields');
    });

    it('moves a section to the field that is chosen', async () => {
      const choice = await find(panel, 'combobox', 'Section 1 goes to');
      await choice.select('cover letter');
      await panel.waitForFunction(
        () =>
          [...document.querySelectorAll('fieldset')].some(
            ({ innerText }) =>
              innerText.startsWith('Cover letter') && innerText.includes('Section 1 goes to'),
          ) && !document.body.innerText.includes('would stay empty'),
      );
      expect(await field(panel, 'Cover letter')).toContain('Section 1 goes to');
      await (await find(panel, 'combobox', 'Section 1 goes to')).select('question 1');
      await waitForWords(panel, /would stay empty/);
    });

    it('keeps the draft in sight on another job, and asks before it goes into that form', async () => {
      await openForm(bare);
      await waitForWords(panel, /Job ~0219…1777, not read yet/);
      await chooseFromMenu(panel, 'All drafts');
      await hitSelector(panel, '::-p-aria([role="dialog"]) ::-p-text(Look after a Django shop)');
      await waitForWords(panel, /The tab shows another job/);
      await insert(panel);
      await waitForWords(panel, /belongs to another job than this draft/);
      expect((await readForm(stage.tab)).coverLetter).toBe('');
      await press(panel, 'Cancel');
      await panel.waitForFunction(
        () => !document.body.innerText.includes('belongs to another job'),
      );
      expect((await readForm(stage.tab)).coverLetter).toBe('');
      await stage.tab.goto(practicePages.job(practiceJob.id));
    });
  });

  describe('the same draft for a form without questions', () => {
    beforeAll(() => answerJob(bare));

    it('goes to the cover letter as a whole, over by what is too much', async () => {
      await openForm(bare);
      await waitForWords(panel, /Cover letter is over by/);
      await stage.browser.reload(panel);
      await waitForWords(panel, /Cover letter is over by [1-9],\d{3}/);
      await press(panel, 'Fields');
      await waitForWords(panel, /Look at the form again/);
      const letter = await field(panel, 'Cover letter');
      expect(letter).toMatch(/over by [1-9],\d{3}/);
      expect(letter).toContain('Runs over in point 2.');
      expect(await panel.evaluate(() => document.querySelectorAll('fieldset').length)).toBe(1);
    });
  });

  describe('a message of a room', () => {
    it('goes into the box that the writer names, and into no other', async () => {
      await stage.tab.goto(practicePages.message());
      await panel.bringToFront();
      await chooseFromMenu(panel, 'New draft without a job');
      // It is opened once the former one is kept: what is typed before goes into that one.
      await panel.waitForSelector('.editor[data-empty="true"]');
      await writeDraft(panel, '1.1) Начну в понедельник.');
      await chooseFromMenu(panel, 'Copy prompt');
      await chooseFromMenu(panel, 'Paste answer');
      await write(panel, 'Answer of the chat', '[1] 1.1) I will begin on Monday.');
      await press(panel, 'Use this answer');
      await press(panel, 'Or into a message: choose its box');
      await press(panel, '«Send a message» is the message');
      await insert(panel);
      await waitForWords(panel, /Message: inserted/);
      const written = await stage.tab.evaluate(() => [
        document.querySelector<HTMLElement>('[aria-label="Send a message"]')?.innerText.trim(),
        document.querySelector<HTMLTextAreaElement>('[aria-label="Private note"]')?.value,
      ]);
      expect(written).toEqual(['1.1) I will begin on Monday.', '']);
    });
  });
});
