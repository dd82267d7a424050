import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { drawn, hit } from '../../scripts/walk/in-step.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { find, press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import { insert, tickOnlyThese } from '../../scripts/walk/walk-form.ts';
import {
  agree,
  findFragment,
  readEnglish,
  translate,
  waitForEnglish,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { expectEnglish } from '../support/expect-english.ts';
import { chooseFromMenu, readClipboard } from '../support/fresh.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

const post = readFileSync(
  new URL('../pages/fixtures/pasted-job-hourly.txt', import.meta.url),
  'utf8',
);
const title = 'Move a booking service to a new host';

const russian = [
  '1.1) Перенос займёт 3 дня, и ни одна бронь не потеряется.',
  '1.2) Я беру с собой готовые инструменты, например `pg_dump`.',
  '1.3) После переноса проверю почту отдельно.',
];

/** What a chat makes of the numbered lines: friendly words around them, a fence, one line left out. */
const chatAnswer = [
  'Sure! Here is the translation you asked for:',
  '',
  '```',
  '[1] 1.1) The move will take 4 days, and not a single booking will be lost.',
  '[2] 1.2) I bring ready tools with me, for example, `pg_dump`.',
  '```',
  'Let me know if you need anything else!',
].join('\n');

const forbid = 'Forbidden words (word → replacement, one a line)';

describeInBrowsers('with no key and no engine', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    panel = await stage.open('sidepanel.html');
    await agree(panel);
  });

  it('reads a post that was copied as text', async () => {
    await chooseFromMenu(panel, 'Paste job text');
    await write(panel, 'Text of the job page', post);
    await press(panel, 'Read this text');
    await waitForWords(panel, new RegExp(title));
  });

  it('says so where a text is no job, and keeps the text', async () => {
    await chooseFromMenu(panel, 'Paste job text');
    await write(panel, 'Text of the job page', 'Ingredients: flour, water, salt.');
    await press(panel, 'Read this text');
    await waitForWords(panel, /No job was recognised in this text/);
    expect(await textOf(panel, 'Text of the job page')).toContain('flour');
    await press(panel, 'Close');
  });

  it('leads from Translate to the prompt', async () => {
    await writeDraft(panel, russian.join('\n'));
    await press(panel, 'Translate');
    await waitForWords(panel, /There is no API key/);
    await press(panel, 'Copy prompt');
    await waitForWords(panel, /The prompt is on the clipboard/);
    const prompt = await readClipboard(panel);
    for (const line of russian) expect(prompt).toContain(line);
    expect(prompt).toContain(title);
    expect(prompt).toContain('[1] ');
  });

  it('aligns, fixes and checks the answer that is pasted', async () => {
    await chooseFromMenu(panel, 'Paste answer');
    await write(panel, 'Answer of the chat', chatAnswer);
    await press(panel, 'Use this answer');
    await waitForWords(panel, /2 lines taken from the answer, 1 still missing/);
    await expectEnglish(panel, '1.2', '1.2) I bring ready tools with me, e.g. `pg_dump`.');
    expect(await readEnglish(panel, '1.3')).toBe('');
    // The wrong number is for the writer: nothing but the model or a hand can know which is right.
    const first = await findFragment(panel, '1.1');
    await panel.waitForFunction((group) => group.textContent?.includes('has errors'), {}, first);
  });

  it('takes nothing from an answer that holds no lines', async () => {
    await chooseFromMenu(panel, 'Paste answer');
    await write(panel, 'Answer of the chat', 'I am sorry, I cannot help with that.');
    await press(panel, 'Use this answer');
    await waitForWords(panel, /not the lines that were asked for/);
    await find(panel, 'textbox', 'Answer of the chat');
    await press(panel, 'Close');
    expect(await readEnglish(panel, '1.2')).toBe(
      '1.2) I bring ready tools with me, e.g. `pg_dump`.',
    );
  });

  it('asks for the missing line alone, and takes it under its own number', async () => {
    await chooseFromMenu(panel, 'Copy prompt');
    await panel.waitForFunction(async () =>
      (await navigator.clipboard.readText()).includes('[1] 1.3)'),
    );
    await chooseFromMenu(panel, 'Paste answer');
    await write(
      panel,
      'Answer of the chat',
      '[1] 1.3) After the move I will check the mail separately.',
    );
    await press(panel, 'Use this answer');
    await waitForWords(panel, /1 line taken from the answer\./);
    await expectEnglish(panel, '1.3', '1.3) After the move I will check the mail separately.');
    expect(await readEnglish(panel, '1.1')).toContain('4 days');
  });

  it('proves a rule that the author adds to T.md', async () => {
    await press(panel, 'Documents');
    await press(panel, 'Add a rule of your own');
    await write(panel, 'Title', 'Ready tools');
    await write(panel, forbid, 'ready tools → existing tools');
    await press(panel, 'Try on past answers');
    await waitForWords(panel, /1 place in 1 of 1 past answer/);
    await press(panel, 'Switch on');
    await waitForWords(panel, /17 of 17 paragraphs proven/);
    await waitForWords(panel, /7\.5\. Ready tools\s+✓\s+proven by your check/);
    await press(panel, 'Draft');
    const second = await findFragment(panel, '1.2');
    await press(second, 'Fix rule 7.5: ready tools');
    await panel.waitForFunction((group) => !group.textContent?.includes('7.5'), {}, second);
    await expectEnglish(panel, '1.2', '1.2) I bring existing tools with me, e.g. `pg_dump`.');
  });

  it('keeps as right what the author calls found wrongly', async () => {
    await press(panel, 'Documents');
    await press(panel, 'Add a rule of your own');
    await write(panel, 'Title', 'Letters');
    await write(panel, forbid, 'mail → email');
    await press(panel, 'Try on past answers');
    await waitForWords(panel, /1 place in 1 of 1 past answer · 100% right/);
    const line = '1.3) After the move I will check the mail separately.';
    await hit(await find(panel, 'checkbox', `Found wrongly: ${line}`));
    await waitForWords(panel, /1 place in 1 of 1 past answer · 0% right/);
    await press(panel, 'Keep 1 line as right');
    await waitForWords(panel, /0 places in 1 of 1 past answer/);
    await press(panel, 'Switch on');
    await waitForWords(panel, /18 of 18 paragraphs proven/);
    await press(panel, 'Draft');
    const third = await findFragment(panel, '1.3');
    expect(await third.evaluate(({ textContent }) => textContent)).not.toContain('7.6');
  });

  it('offers what the hand corrected twice as a rule, and makes it one by a press alone', async () => {
    for (const id of ['1.1', '1.3']) {
      const now = (await readEnglish(panel, id)).replace('move', 'migration');
      await write(await findFragment(panel, id), 'English', now);
    }
    const stored = async () =>
      (await readRows<{ target: string }>(panel, 'edits')).filter(({ target }) =>
        target.includes('migration'),
      );
    await until(async () => (await stored()).length === 2, 'both edits were kept');
    await press(panel, 'Documents');
    await waitForWords(panel, /«move» became «migration» in 2 lines\./);
    await waitForWords(panel, /18 of 18 paragraphs proven/);
    await press(panel, 'Make it a rule');
    expect(await textOf(panel, forbid)).toBe('move → migration');
    await press(panel, 'Switch on');
    await waitForWords(panel, /19 of 19 paragraphs proven/);
    await panel.waitForFunction(() => !document.body.innerText.includes('«move» became'));
    await press(panel, 'Draft');
  });
});

describeInBrowsers('the first minute, without a key', (stage) => {
  let panel: Page;

  const isForm = () => location.pathname === '/practice-form.html';

  /** The tab of the practice form, which Insert opens. */
  const formTab = async (): Promise<Page> => {
    let form: Page | undefined;
    await until(async () => {
      // Firefox does not tell the driver where its own pages are.
      for (const page of await stage.browser.browser.pages())
        if (await page.evaluate(isForm).catch(() => false)) form = page;
      return form !== undefined;
    }, 'the practice form was open');
    return form as Page;
  };

  it('begins in the language of the reader', async () => {
    panel = await stage.openPanel();
    await press(panel, 'Русский');
    await waitForWords(panel, /Прежде чем начать/);
    await press(panel, 'English');
    await waitForWords(panel, /Before you begin/);
  });

  it('opens the practice job with its facts read, and says that it is one', async () => {
    await press(panel, 'Agree and try the practice job');
    await waitForWords(panel, new RegExp(practiceJob.client.country));
    await waitForWords(panel, /Practice job · /);
    await findFragment(panel, '3.3');
  });

  it('plays the recording through check and repair', async () => {
    await translate(panel);
    await waitForWords(panel, /Practice model/);
    await waitForEnglish(panel, '1.2', 'e.g. `product.category`');
  });

  it('takes a proposed term with one key, changes it in its lines alone, and goes back with one key', async () => {
    // What lies under a sheet has no role.
    const english = () =>
      panel.$$eval('[role=textbox][aria-label^=English]', (boxes) =>
        boxes.map((box) => (box as HTMLElement).innerText),
      );
    const isEnglish = (texts: string[]) => expect.poll(english, { timeout: 30_000 }).toEqual(texts);
    await drawn(panel);
    const before = await english();
    await chooseFromMenu(panel, 'Terms');
    await (await find(panel, 'textbox', 'English for покупатель')).focus();
    await panel.keyboard.press('Enter');
    await press(panel, 'Change everywhere: покупатель');
    await write(panel, 'English from now on', 'buyer');
    await waitForWords(panel, /4 lines change/);
    await press(panel, 'Change 4 lines');
    await waitForWords(panel, /4 lines changed/);
    // What the client wrote stays.
    const changed = before.map((text) => text.replace(/(?<!When a )\bcustomer(?=s?\b)/g, 'buyer'));
    expect(changed).not.toEqual(before);
    await isEnglish(changed);
    await panel.waitForFunction(() => document.activeElement?.textContent === 'Undo the change');
    await panel.keyboard.press('Enter');
    await find(panel, 'button', 'Change 4 lines');
    await isEnglish(before);
    await press(panel, 'Close');
  });

  it('fills the practice form, and sends nothing anywhere', async () => {
    await press(panel, 'Fields');
    await tickOnlyThese(panel);
    await insert(panel);
    const form = await formTab();
    await form.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].slice(1).every(({ value }) => value !== ''),
    );
    await waitForWords(form, /nothing in it reaches Upwork/);
    await waitForWords(panel, /: inserted/);
    expect(stage.site.requests).toEqual([]);
  });

  it('keeps a receipt that says that it was practice', async () => {
    await chooseFromMenu(panel, 'Runs and receipts');
    await waitForWords(panel, /practice: a recorded translation/);
    await waitForWords(panel, /nothing to pay/);
  });
});
