import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, inject, it } from 'vitest';
import type { ModelRequest } from '../../practice/protocol.ts';
import { watchScripts } from '../../scripts/bench/first-view.ts';
import { longDraft } from '../../scripts/bench/long-draft.ts';
import { budgets } from '../../scripts/budgets/limits.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { byRole, find, press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import {
  agree,
  findFragment,
  startTranslating,
  waitForRun,
} from '../../scripts/walk/walk-panel.ts';
import { pasteInto, pasteOver } from '../support/fresh.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

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

/** A place in the two lines at a border: which of them, and at which sign; -1 is its end. */
type Place = [0 | 1, number];

/** What is done at a border of two blocks, and what becomes of the two lines. */
const atBorders: {
  from: Place;
  to: Place;
  key: KeyInput;
  left(first: string, second: string): string;
}[] = [
  { from: [1, 0], to: [1, 0], key: 'Backspace', left: (a, b) => a + b },
  { from: [0, -1], to: [0, -1], key: 'Delete', left: (a, b) => a + b },
  { from: [0, -1], to: [0, -1], key: 'Enter', left: (a, b) => `${a}\n\n${b}` },
  { from: [0, 4], to: [1, 4], key: 'x', left: (a, b) => `${a.slice(0, 4)}x${b.slice(4)}` },
  { from: [0, 4], to: [1, 4], key: 'Backspace', left: (a, b) => a.slice(0, 4) + b.slice(4) },
];

/** Takes back so many steps. */
async function pressUndo(page: Page, steps: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let step = 0; step < steps; step++) await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

/** Runs in the page: selects from one place in two lines to another. */
function selectInLines(lines: string[], from: Place, to: Place): void {
  const box = document.querySelector<HTMLElement>('.editor') as HTMLElement;
  const ends = [from, to].map(([line, sign]): [Node, number] => {
    const text = lines[line] ?? '';
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf(text);
      if (at >= 0) return [walker.currentNode, at + (sign < 0 ? text.length : sign)];
    }
    return [box, 0];
  });
  box.focus();
  getSelection()?.setBaseAndExtent(...(ends[0] ?? [box, 0]), ...(ends[1] ?? [box, 0]));
}

describeInBrowsers('whatever is pasted into the draft', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    panel = await stage.open('sidepanel.html');
    await agree(panel);
  });

  const stored = async () =>
    (await readRows<{ text: string }>(panel, 'drafts')).map(({ text }) => text);

  /** Waits until the draft is stored with these words, and gives it. */
  async function storedWith(words: string, patience?: number): Promise<string> {
    let found: string | undefined;
    await until(
      async () => {
        // First the state: what is stored behind it is whole.
        const state = await panel.$eval('#save-state', ({ textContent }) => textContent);
        found = (await stored()).find((text) => text.includes(words));
        return found !== undefined && state === 'Saved';
      },
      `the draft was stored with «${words}»`,
      patience,
    );
    return found as string;
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
    const kept = await storedWith('Конец.', 100_000);
    expect(kept.replace(' Конец.', '').trimEnd()).toBe(text);
    const last = /\n(\d+\.\d+)\) [^\n]*\n[^\n]*\n[^\n]*$/.exec(text)?.[1] ?? '';
    await findFragment(panel, last);
  });

  /** Pastes a text over the draft. */
  const pasteAnew = async (text: string) => {
    await write(panel, 'Russian draft', '');
    await pasteInto(panel, 'Russian draft', text);
  };

  it('is edited at the borders of its blocks as anywhere else', async () => {
    const lines = Array.from(
      { length: 800 },
      (_, n) => `1.${n}) ${'д'.repeat(n % 7)} строка, и не одна.`,
    );
    await pasteAnew(lines.join('\n'));
    await panel.waitForFunction(() => document.querySelectorAll('.editor > div').length > 4);
    const borders = await panel.$$eval('.editor > div', (blocks) =>
      blocks.slice(1).map(({ textContent }) => textContent?.split('\n')[0] ?? ''),
    );
    let expected = lines.join('\n');
    for (const [index, { from, to, key, left }] of atBorders.entries()) {
      const second = borders[index] ?? '';
      const first = lines[lines.indexOf(second) - 1] ?? '';
      await panel.evaluate(selectInLines, [first, second], from, to);
      await panel.keyboard.press(key);
      expected = expected.replace(`${first}\n${second}`, left(first, second));
    }
    await panel.keyboard.type('ё');
    expect((await storedWith('ё')).replace('ё', '')).toBe(expected);
    await panel.$eval('.editor', (box) => getSelection()?.selectAllChildren(box));
    await pasteInto(panel, 'Russian draft', '1.1) Новое.\n\n');
    await panel.keyboard.type('Ещё.');
    expect(await storedWith('Ещё.')).toBe('1.1) Новое.\n\nЕщё.');
    await pressUndo(panel, 2);
    expect((await storedWith('1.0)')).replace('ё', '')).toBe(expected);
  });

  it('folds a line of 25,000 characters, and edits all of it in a plain box', async () => {
    const long = `1.1) ${'слово '.repeat(4200)}конец`;
    await pasteAnew(`${long}\n1.2) Дальше.`);
    await press(panel, 'Edit line 1, folded: 25,210 characters');
    const box = await find(panel, 'textbox', 'Line 1');
    expect(await box.evaluate((area) => (area as HTMLTextAreaElement).value)).toBe(long);
    await box.evaluate((area) => {
      (area as HTMLTextAreaElement).setRangeText('Начало, ', 5, 5);
    });
    await press(panel, 'Save the line');
    expect(await storedWith('Начало')).toBe(
      `${long.replace('слово', 'Начало, слово')}\n1.2) Дальше.`,
    );
  });

  it('is offered as a file where it is over a megabyte', async () => {
    await pasteAnew('1.1) Раз.');
    await pasteInto(panel, 'Russian draft', 'много '.repeat(170_000));
    await waitForWords(panel, /Too long to be saved/);
    await find(panel, 'button', 'Save as a file');
    expect(await storedWith('Раз')).toBe('1.1) Раз.');
  });

  it('has nothing to translate where it is empty, or holds no Cyrillic', async () => {
    for (const text of ['1.1) Nothing here is Russian.', '']) {
      await write(panel, 'Russian draft', text);
      await press(panel, 'Translate');
      await waitForWords(panel, /There is nothing to translate/);
      await press(panel, 'Dismiss');
    }
  });
});

/** An English line to each line that is asked for, with the number of its point. */
function answerAny({ user, wantsJson }: ModelRequest): string {
  const asked = user.slice(Math.max(0, user.lastIndexOf('# F\n'))).matchAll(/^\[(\d+)\] (.*)$/gm);
  const lines = [...asked].map(([, n, line = '']) => ({
    n: Number(n),
    text: `${/^\d+\.\d+\) /.exec(line)?.[0] ?? ''}Done.`,
  }));
  if (wantsJson) return JSON.stringify({ lines });
  return lines.map(({ n, text }) => `[${n}] ${text}`).join('\n');
}

describeInBrowsers('a draft out of the ordinary', (stage) => {
  const errors: unknown[] = [];
  let panel: Page;

  beforeAll(async () => {
    ({ panel } = await readyOn(stage, { answer: answerAny }, ''));
    panel.on('pageerror', (error) => errors.push(error));
  });

  it.each([
    [
      'one paragraph of 5,000 characters, without a number',
      `${'Страница грузится, и '.repeat(240)}всё.`,
    ],
    ['200 points', Array.from({ length: 200 }, (_, n) => `1.${n + 1}) Готово.`).join('\n')],
    ['points out of order', '3.2) Третий.\n1.1) Первый.\n\n3.1) Снова.\n1.1) Дважды.'],
    [
      'emoji, combining marks, and words from right to left',
      '1.1) Люди 👩‍👩‍👧 и 🇺🇦, и́ и й.\n1.2) שלום, מחיר: 12, пишет заказчик.\n1.3) مرحبا — и ответ.',
    ],
  ])('%s: is kept as it is, and translated', async (_what, text) => {
    await (await find(panel, 'textbox', 'Russian draft')).focus();
    await panel.$eval('.editor', (box) => getSelection()?.selectAllChildren(box));
    await pasteOver(panel, text);
    await startTranslating(panel);
    await waitForRun(panel);
    expect((await readRows<{ text: string }>(panel, 'drafts')).map((row) => row.text)).toContain(
      text,
    );
    const sources = new Set(
      (await readRows<{ source: string }>(panel, 'lines')).map(({ source }) => source),
    );
    expect(text.split('\n').filter((line) => line !== '' && !sources.has(line))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
