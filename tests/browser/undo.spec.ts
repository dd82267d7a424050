import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { find, press, waitForWords, write } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import {
  agree,
  findFragment,
  readEnglish,
  waitForEnglish,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

const russian = '1.1) Начнём с базы.\n1.2) Потом возьмём кэш.';
const english = ['1.1) We start with the database.', '1.2) Then we take the cache.'];

describeInBrowsers('undo', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    panel = await stage.openPanel();
    await agree(panel);
    await writeDraft(panel, russian);
    await press(panel, 'More');
    await press(panel, 'Paste answer');
    await write(
      panel,
      'Answer of the chat',
      english.map((line, n) => `[${n + 1}] ${line}`).join('\n'),
    );
    await press(panel, 'Use this answer');
    await waitForWords(panel, /2 lines taken/);
    for (const [at, id] of ['1.1', '1.2'].entries())
      await waitForEnglish(panel, id, english[at] ?? '');
  });

  const chord = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await panel.keyboard.down(key);
    for (const key of keys.reverse()) await panel.keyboard.up(key);
  };
  const undo = () => chord('Control', 'KeyZ');
  const redo = () => chord('Control', 'Shift', 'KeyZ');
  /** The draft, seen or not: a look at it by its role would turn the panel to it. */
  const draftText = () =>
    panel.$eval('[aria-label="Russian draft"]', (box) =>
      [...box.childNodes]
        .map((node) =>
          node.nodeName === 'BR'
            ? '\n'
            : `${node.nodeName === 'DIV' ? '\n' : ''}${node.textContent}`,
        )
        .join('')
        .trim(),
    );
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const intoEnd = async (box: Awaited<ReturnType<typeof find>>) => {
    await box.evaluate((element) => {
      (element as HTMLElement).focus();
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    });
  };
  /** Types into the English of 1.1 and waits until it is kept. */
  const editEnglish = async (words: string) => {
    await intoEnd(await find(await findFragment(panel, '1.1'), 'textbox', 'English'));
    await panel.keyboard.type(words);
    const isKept = async () =>
      (await readRows<{ target: string }>(panel, 'edits')).some(({ target }) =>
        target.endsWith(words),
      );
    await until(isKept, 'the edit was kept');
  };

  it('stops at the beginning of the English box and never reaches the draft', async () => {
    await editEnglish(' now');
    await undo();
    expect(await readEnglish(panel, '1.1')).toBe(english[0]);
    for (let times = 0; times < 3; times++) await undo();
    expect(await focused()).toBe('English');
    expect(await draftText()).toBe(russian);
    expect(await readEnglish(panel, '1.1')).toBe(english[0]);
    await redo();
    expect(await readEnglish(panel, '1.1')).toBe(`${english[0]} now`);
    for (let times = 0; times < 3; times++) await redo();
    expect(await draftText()).toBe(russian);
  });

  it('in the draft undoes no English out of sight', async () => {
    await editEnglish(' once');
    const box = await find(panel, 'textbox', 'Russian draft');
    await intoEnd(box);
    await panel.keyboard.type(' Конец');
    await undo();
    expect(await draftText()).toBe(russian);
    expect(await focused()).toBe('Russian draft');
    expect(await readEnglish(panel, '1.1')).toBe(`${english[0]} now once`);
  });

  it('asked for by a menu stays in the box with the focus', async () => {
    await writeDraft(panel, russian);
    await intoEnd(await find(await findFragment(panel, '1.2'), 'textbox', 'English'));
    // What the browser sends before it undoes, from its menu or by a gesture: it names the draft as the place.
    const isLeft = await panel.evaluate(() =>
      document.querySelector('[aria-label="Russian draft"]')?.dispatchEvent(
        new InputEvent('beforeinput', {
          inputType: 'historyUndo',
          bubbles: true,
          cancelable: true,
        }),
      ),
    );
    expect(isLeft).toBe(false);
    expect(await draftText()).toBe(russian);
  });

  it('with the focus on a button changes no text', async () => {
    const before = [await draftText(), await readEnglish(panel, '1.1')];
    await (await find(panel, 'button', 'More')).focus();
    for (let times = 0; times < 3; times++) await undo();
    expect([await draftText(), await readEnglish(panel, '1.1')]).toEqual(before);
  });
});
