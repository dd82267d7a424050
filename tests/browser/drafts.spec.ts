import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { hitSelector } from '../../scripts/walk/in-step.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { find, press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { BETWEEN, until } from '../../scripts/walk/until.ts';
import {
  agree,
  findFragment,
  readEnglish,
  waitForDraft,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { expectEnglish } from '../support/expect-english.ts';
import { chooseFromMenu } from '../support/fresh.ts';
import { catchFiles, savedFile } from '../support/saved-file.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

const russian = ['1.1) Начнём с базы.', '1.2) Потом возьмём кэш.', '1.3) Затем настроим почту.'];
const answer = [
  '[1] 1.1) We start with the database.',
  '[2] 1.2) Then we take the cache.',
  '[3] 1.3) After that we set up the mail.',
];

const isSaved = (page: Page) =>
  page.waitForFunction(() => document.querySelector('#save-state')?.textContent === 'Saved');

const draftText = (page: Page) => textOf(page, 'Russian draft').then((text) => text.trim());

const stateOf = async (page: Page, id: string) =>
  (await findFragment(page, id)).evaluate(
    (group) => group.querySelector('.state')?.textContent?.trim() ?? '',
  );

/** Types a word behind another one, or begins or ends a composition there, without waiting for anything: works in a tab behind, too. */
const typeAfter = (
  box: ElementHandle<Element>,
  anchor: string,
  word: string,
  event?: 'compositionstart' | 'compositionend',
) =>
  box.evaluate(
    (element, anchor, word, event) => {
      (element as HTMLElement).focus();
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(anchor) ?? -1;
        if (at < 0) continue;
        getSelection()?.collapse(node, at + anchor.length);
        if (event) element.dispatchEvent(new CompositionEvent(event, { bubbles: true }));
        else document.execCommand('insertText', false, ` ${word}`);
        return;
      }
      throw new Error(`there is no ${anchor}`);
    },
    anchor,
    word,
    event,
  );

describeInBrowsers('drafts', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    panel = await stage.open('sidepanel.html');
    await agree(panel);
    await writeDraft(panel, russian.join('\n'));
    await chooseFromMenu(panel, 'Paste answer');
    await write(panel, 'Answer of the chat', answer.join('\n'));
    await press(panel, 'Use this answer');
    await waitForWords(panel, /3 lines taken/);
  });

  /** Waits until the fragment's header says this. */
  async function isState(id: string, words: RegExp): Promise<void> {
    const group = await findFragment(panel, id);
    await panel.waitForFunction(
      (element, source) => new RegExp(source).test(element.textContent ?? ''),
      {},
      group,
      words.source,
    );
  }

  const storedDrafts = () =>
    readRows<{ id: string; text: string; deletedAt?: number }>(panel, 'drafts');

  describe('the English under the writer’s hand', () => {
    it('marks exactly the lines whose Russian changed', async () => {
      await writeDraft(panel, [russian[0], '1.2) Потом возьмём очередь.', russian[2]].join('\n'));
      await isState('1.2', /the Russian changed/);
      expect(await stateOf(panel, '1.1')).not.toMatch(/changed/);
      expect(await stateOf(panel, '1.3')).not.toMatch(/changed/);
      await expectEnglish(panel, '1.2', '1.2) Then we take the cache.');
    });

    it('keeps every translation where points are moved', async () => {
      await writeDraft(panel, [russian[2], russian[0], russian[1]].join('\n'));
      await panel.waitForFunction(
        () => document.querySelector('[data-fragment]')?.getAttribute('data-fragment') === '1.3',
      );
      for (const line of answer)
        expect(await readEnglish(panel, line.slice(4, 7))).toBe(line.slice(4));
      await writeDraft(panel, russian.join('\n'));
    });

    it('keeps an edit by hand, and never overwrites it without asking', async () => {
      await write(await findFragment(panel, '1.1'), 'English', '1.1) My own line.');
      await isState('1.1', /edited by hand/);
      const group = await findFragment(panel, '1.1');
      await press(group, 'Translate fragment');
      await waitForWords(panel, /1 line was edited by hand\. Translate again\?/);
      await press(group, 'Cancel');
      expect(await readEnglish(panel, '1.1')).toBe('1.1) My own line.');
    });

    it('does not let a pasted answer take the place of the edit', async () => {
      await chooseFromMenu(panel, 'Paste answer');
      await write(panel, 'Answer of the chat', answer.join('\n'));
      await press(panel, 'Use this answer');
      await waitForWords(panel, /not the lines that were asked for/);
      await press(panel, 'Close');
      expect(await readEnglish(panel, '1.1')).toBe('1.1) My own line.');
    });
  });

  describe('the panel, opened again beside a page without a job', () => {
    it('shows the draft that was written last', async () => {
      await isSaved(panel);
      const written = await draftText(panel);
      const again = await stage.open('sidepanel.html');
      await findFragment(again, '1.3');
      expect(await draftText(again)).toBe(written);
      await again.close();
      await panel.bringToFront();
    });
  });

  describe('two windows on one draft', () => {
    it('lose no word of either in 10 interleavings, and keep the order in each line', async () => {
      const id = (await storedDrafts())[0]?.id ?? '';
      const other = await stage.open(`sidepanel.html?view=wide&draft=${id}`);
      await other.bringToFront();
      await findFragment(other, '1.3');
      const theirs = await find(other, 'textbox', 'Russian draft');
      await panel.bringToFront();
      const ours = await find(panel, 'textbox', 'Russian draft');
      const anchors = ['базы.', 'кэш.', 'почту.', 'Начнём', 'Потом'];
      const seen: [string, string][] = [];
      const words = russian.join(' ').split(' ');
      for (let round = 0; round < 10; round++) {
        const [mine, his] = [`п${round}`, `д${round}`];
        // In one line, in two, and in every fifth round at the same place.
        const after = anchors[round % 5] ?? '';
        const afterHis = anchors[(round * 3) % 5] ?? '';
        // Both at once: neither window has heard of the other's words when it writes its own.
        await Promise.all([typeAfter(ours, after, mine), typeAfter(theirs, afterHis, his)]);
        seen.push([after, mine], [afterHis, his]);
        words.push(mine, his);
        for (const page of [panel, other])
          await page.waitForFunction(
            (words) => {
              const box = document.querySelector('[aria-label="Russian draft"]') as HTMLElement;
              const now = box.innerText.trim().split(/\s+/);
              return now.length === words.length && words.every((word) => now.includes(word));
            },
            { polling: BETWEEN },
            words,
          );
      }
      await other.bringToFront();
      const both = await draftText(other);
      await panel.bringToFront();
      expect(await draftText(panel)).toBe(both);
      expect(both.split('\n')).toHaveLength(russian.length);
      for (const pair of seen) {
        const line = both.split('\n').find((one) => one.split(' ').includes(pair[1])) ?? '';
        expect(line.split(' ').filter((word) => pair.includes(word))).toEqual(pair);
      }
      await other.close();
      await panel.bringToFront();
      expect((await storedDrafts())[0]?.text).toBe(both);
      await writeDraft(panel, russian.join('\n'));
      await isSaved(panel);
    });
  });

  it('shows nothing of another window within a composition, and all of it after it', async () => {
    const id = (await storedDrafts())[0]?.id ?? '';
    const other = await stage.open(`sidepanel.html?view=wide&draft=${id}`);
    await waitForDraft(other, russian.join('\n'));
    const theirs = await find(other, 'textbox', 'Russian draft');
    await panel.bringToFront();
    const ours = await find(panel, 'textbox', 'Russian draft');
    // An input method begins a word, and has the box to itself until it is done.
    await typeAfter(ours, 'базы.', '', 'compositionstart');
    await typeAfter(theirs, 'почту.', 'Вдали.');
    // Without a look at that window: a box that is left composes no more.
    await until(
      async () => (await storedDrafts())[0]?.text.includes('Вдали.') === true,
      'the other window has stored its word',
    );
    await typeAfter(ours, 'базы.', 'Рядом.');
    expect(await draftText(panel)).not.toContain('Вдали.');
    await typeAfter(ours, 'Рядом.', '', 'compositionend');
    const [first, second, third] = russian;
    const both = [`${first} Рядом.`, second, `${third} Вдали.`].join('\n');
    for (const page of [other, panel]) {
      await page.bringToFront();
      await page.waitForFunction(
        (text) =>
          document.querySelector<HTMLElement>('[aria-label="Russian draft"]')?.innerText.trim() ===
          text,
        { polling: BETWEEN },
        both,
      );
    }
    await other.close();
    await panel.bringToFront();
    await writeDraft(panel, russian.join('\n'));
    await isSaved(panel);
  });

  describe('versions', () => {
    it('show what changed since, and come back', async () => {
      await chooseFromMenu(panel, 'Versions of this draft');
      await press(panel, 'Keep the present text as a version');
      await panel.waitForSelector('details summary');
      await press(panel, 'Close');
      await writeDraft(panel, [russian[0], '1.2) Совсем другое.', russian[2]].join('\n'));
      await isSaved(panel);
      await chooseFromMenu(panel, 'Versions of this draft');
      await (await panel.waitForSelector('details summary'))?.click();
      const changed = () =>
        panel.$$eval('details[open] del', (found) => found.map((one) => one.textContent));
      expect(await changed()).toEqual(['1.2) Потом возьмём кэш.']);
      await press(panel, 'Restore this text');
      await waitForWords(panel, /Restored; the former text is a version now/);
      expect(await draftText(panel)).toBe(russian.join('\n'));
      await expectEnglish(panel, '1.2', '1.2) Then we take the cache.');
      const texts = (await readRows<{ text: string }>(panel, 'versions')).map(({ text }) => text);
      expect(texts.some((text) => text.includes('Совсем другое'))).toBe(true);
    });
  });

  describe('the list of all drafts', () => {
    it('finds a draft by a word of its English', async () => {
      await chooseFromMenu(panel, 'All drafts');
      const search = await find(panel, 'searchbox', 'Search in both languages');
      await search.type('mail');
      await waitForWords(panel, /3 of 3 points translated · open now/);
      await search.type(' nowhere');
      await waitForWords(panel, /Nothing found/);
      await press(panel, 'Close');
    });

    it('copies a draft with its English', async () => {
      await chooseFromMenu(panel, 'All drafts');
      await press(panel, 'Actions: Without a job');
      await press(panel, 'Duplicate: Without a job');
      await waitForWords(panel, /A copy without a job is open now/);
      await expectEnglish(panel, '1.3', '1.3) After that we set up the mail.');
      expect(await storedDrafts()).toHaveLength(2);
    });

    it('deletes a draft and gives it back', async () => {
      await chooseFromMenu(panel, 'All drafts');
      await press(panel, 'Actions: Without a job');
      await press(panel, 'Delete: Without a job');
      await press(panel, 'Undo');
      await findFragment(panel, '1.3');
      expect(await draftText(panel)).toBe(russian.join('\n'));
      expect((await storedDrafts()).filter(({ deletedAt }) => deletedAt !== undefined)).toEqual([]);
    });

    it('says what became of an answer, and knows it after a restart', async () => {
      const other = await stage.open('sidepanel.html');
      await chooseFromMenu(other, 'All drafts');
      await waitForWords(other, /open now/);
      await chooseFromMenu(panel, 'What became of this answer');
      await (await find(panel, 'combobox', 'State')).select('sent');
      await write(panel, 'Note', 'Ask on Monday');
      await press(panel, 'Close');
      // The other window's list is open all the while, and hears of it.
      await other.bringToFront();
      await waitForWords(other, /Ask on Monday/);
      await (await find(other, 'combobox', 'Show')).select('sent');
      await waitForWords(other, /This week: sent/);
      await other.close();
      await panel.bringToFront();
      await stage.browser.reload(panel);
      await findFragment(panel, '1.3');
      await chooseFromMenu(panel, 'All drafts');
      await (await find(panel, 'combobox', 'Show')).select('sent');
      await waitForWords(panel, /This week: sent/);
      await waitForWords(panel, /Ask on Monday/);
      await press(panel, 'Close');
    });

    it('puts a draft away and takes it out again', async () => {
      await chooseFromMenu(panel, 'All drafts');
      const isCount = (count: number) =>
        panel.waitForFunction(
          (wanted) => document.querySelectorAll('.draft-list > li').length === wanted,
          {},
          count,
        );
      await isCount(2);
      await press(panel, 'Actions: Without a job');
      await press(panel, 'Archive: Without a job');
      await isCount(1);
      await (await find(panel, 'checkbox', 'Show archived')).click();
      // The one that is open stays first; the other one's menu was not unfolded.
      await press(panel, 'Actions: Without a job');
      await press(panel, 'Take out of the archive: Without a job');
      await panel.waitForFunction(() => !document.body.innerText.includes('· archived'));
      await isCount(2);
      await press(panel, 'Close');
    });
  });

  describe('the backup', () => {
    let file: string;

    const restore = async (page: Page, how: string) => {
      const input = (await page.waitForSelector(
        'input[type=file]',
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await press(page, how);
      await waitForWords(page, /The backup is restored/);
      await press(page, 'Close');
    };

    it('is one file, without keys', async () => {
      await catchFiles(panel);
      await chooseFromMenu(panel, 'All drafts');
      await press(panel, 'Save a backup');
      file = await savedFile(panel, 'proposal-translator-backup.json');
      const { tables } = JSON.parse(await readFile(file, 'utf8'));
      expect(tables.drafts).toHaveLength(2);
      expect(Object.keys(tables)).not.toContain('secrets');
      await press(panel, 'Close');
    });

    it('is refused where it is none, and nothing is changed', async () => {
      const wrong = path.join(tmpdir(), `proposal-translator-none-${process.pid}.json`);
      await writeFile(wrong, '{"format":"something else"}');
      await chooseFromMenu(panel, 'All drafts');
      const input = (await panel.waitForSelector(
        'input[type=file]',
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(wrong);
      await waitForWords(panel, /This file is no backup of this extension/);
      await press(panel, 'Close');
      expect(await storedDrafts()).toHaveLength(2);
    });

    it('merges: what is newer stays', async () => {
      await writeDraft(panel, [...russian, '1.4) Новее, чем в файле.'].join('\n'));
      await isSaved(panel);
      await chooseFromMenu(panel, 'All drafts');
      await restore(panel, 'Merge');
      await waitForDraft(panel, 'Новее, чем в файле.');
    });

    it('replaces: what is in the file stands', async () => {
      await chooseFromMenu(panel, 'All drafts');
      await restore(panel, 'Replace everything');
      await expect.poll(() => draftText(panel), { timeout: 30_000 }).toBe(russian.join('\n'));
    });

    it('brings everything to a browser that knows nothing', async () => {
      await stage.clear();
      panel = await stage.open('sidepanel.html');
      await agree(panel);
      await chooseFromMenu(panel, 'All drafts');
      await restore(panel, 'Replace everything');
      await chooseFromMenu(panel, 'All drafts');
      await hitSelector(panel, '.draft-entry');
      await expectEnglish(panel, '1.3', '1.3) After that we set up the mail.');
    });
  });
});
