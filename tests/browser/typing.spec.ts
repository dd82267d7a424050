import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { watchScripts } from '../../scripts/bench/first-view.ts';
import { longDraft } from '../../scripts/bench/long-draft.ts';
import { budgets } from '../../scripts/budgets/limits.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { byRole, find, press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { agree, findFragment } from '../../scripts/walk/walk-panel.ts';
import { pasteInto } from '../support/fresh.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

describeInBrowsers(
  'the first view',
  (stage) => {
    beforeEach(() => stage.clear());

    it.each([
      ['en', 'Agree', 'Russian draft'],
      ['ru', 'Согласиться', 'Русский черновик'],
    ])(
      'can be typed in after %s words and the scripts of its budget',
      async (language, agree, box) => {
        const page = await stage.browser.browser.newPage();
        await page.setViewport({ width: 360, height: 900 });
        // Chromium speaks a language only where its words are installed; the panel asks it for the name alone.
        await page.evaluateOnNewDocument((name) => {
          const { chrome } = globalThis as unknown as { chrome: { i18n: object } };
          Object.assign(chrome.i18n, { getUILanguage: () => name });
        }, language);
        const scripts = await watchScripts(page, inject('builds').chromium);
        await page.goto(stage.browser.url('sidepanel.html'));
        await press(page, agree);
        await page.waitForSelector(byRole('textbox', box));
        const taken = await scripts.taken();
        expect(taken.length).toBeGreaterThan(3);
        expect(taken.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(
          budgets['first view'].limit,
        );
      },
    );
  },
  ['scripts before a page’s own', 'the requests of a page of the extension'],
);

describeInBrowsers('whatever is pasted into the draft', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    panel = await stage.open('sidepanel.html');
    await agree(panel);
  });

  const stored = async () =>
    (await readRows<{ text: string }>(panel, 'drafts')).map(({ text }) => text);

  /** Waits until the draft is stored with these words, and gives it. */
  async function storedWith(words: string): Promise<string> {
    for (;;) {
      const found = (await stored()).find((text) => text.includes(words));
      const isSaved = await panel.$eval(
        '#save-state',
        ({ textContent }) => textContent === 'Saved',
      );
      if (found !== undefined && isSaved) return found;
    }
  }

  it('is kept as plain text with its lines, where it comes from a web page or a word processor', async () => {
    const lines = ['1.1) Первый пункт.', 'Вторая строка.', '', '1.2) Второй пункт.'];
    const html = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->${lines
      .map(
        (line) =>
          `<p class="MsoNormal"><b><span lang="RU">${line || '<o:p>&nbsp;</o:p>'}</span></b></p>`,
      )
      .join('\n')}<!--EndFragment--></body></html>`;
    await pasteInto(panel, 'Russian draft', lines.join('\r\n'), html);
    await findFragment(panel, '1.2');
    expect((await storedWith('Второй пункт')).trimEnd()).toBe(lines.join('\n'));
    expect(
      await panel.$$eval('.editor b, .editor span, .editor style', (found) => found.length),
    ).toBe(0);
  });

  it('keeps emoji, combining marks and rare signs as they are', async () => {
    const text = '2.1) 👩‍👩‍👧 и́ й é ᛭L ≔⊤ 𝒳 «ё»';
    await write(panel, 'Russian draft', text);
    expect(await storedWith('≔⊤')).toBe(text);
    expect((await textOf(panel, 'Russian draft')).trim()).toBe(text);
  });

  it.each([60_000, 200_000])('takes %i characters, and goes on taking keys', async (length) => {
    const text = longDraft(length).trimEnd();
    await (await find(panel, 'textbox', 'Russian draft')).evaluate(async (box) => {
      // What is turned to is drawn in the next frame.
      while (!(box as HTMLElement).offsetParent)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      (box as HTMLElement).focus();
      getSelection()?.selectAllChildren(box);
    });
    await pasteInto(panel, 'Russian draft', text);
    await panel.keyboard.type(' Конец.');
    const kept = await storedWith('Конец.');
    expect(kept.replace(' Конец.', '').trimEnd()).toBe(text);
    const last = /\n(\d+\.\d+)\) [^\n]*\n[^\n]*\n[^\n]*$/.exec(text)?.[1] ?? '';
    await findFragment(panel, last);
  });

  it('has nothing to translate where it is empty, or holds no Cyrillic', async () => {
    for (const text of ['1.1) Nothing here is Russian.', '']) {
      await write(panel, 'Russian draft', text);
      await press(panel, 'Translate');
      await waitForWords(panel, /There is nothing to translate/);
    }
  });
});
