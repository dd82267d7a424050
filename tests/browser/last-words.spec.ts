import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { drawn } from '../../scripts/walk/in-step.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { find } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import { agree, findFragment, writeDraft } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

describeInBrowsers('the last words before the panel closes', (stage) => {
  let watcher: Page;

  beforeAll(async () => {
    const panel = await stage.open('sidepanel.html');
    await agree(panel);
    await writeDraft(panel, '1.1) Начало.');
    watcher = await stage.open('options.html');
    await until(async () => (await readRows(watcher, 'drafts')).length > 0, 'the draft was kept');
    await panel.close();
  });

  /** Puts words at the end of a box, and leaves the page in the same turn: nothing of it runs any more. */
  const typeAndGo = (box: Awaited<ReturnType<typeof find>>, words: string) =>
    box
      .evaluate((element, text) => {
        (element as HTMLElement).focus();
        getSelection()?.selectAllChildren(element);
        getSelection()?.collapseToEnd();
        document.execCommand('insertText', false, text);
        location.href = 'about:blank';
      }, words)
      // The page may be gone before it can answer.
      .catch(() => undefined);

  it('are kept 20 of 20 times, of the draft', async () => {
    for (let time = 1; time <= 20; time++) {
      const panel = await stage.open('sidepanel.html');
      await findFragment(panel, '1.1');
      await drawn(panel);
      const words = ` Слово ${time}.`;
      await typeAndGo(await find(panel, 'textbox', 'Russian draft'), words);
      const isKept = async () =>
        (await readRows<{ text: string }>(watcher, 'drafts')).some(({ text }) =>
          text.includes(words),
        );
      await until(isKept, `the words of time ${time} were kept`);
      await panel.close();
    }
    const [row] = await readRows<{ text: string }>(watcher, 'drafts');
    const all = Array.from({ length: 20 }, (_, index) => ` Слово ${index + 1}.`).join('');
    expect(row?.text).toBe(`1.1) Начало.${all}`);
  });

  it('are kept of the English', async () => {
    const panel = await stage.open('sidepanel.html');
    const group = await findFragment(panel, '1.1');
    // Its listeners come after it.
    await drawn(panel);
    await typeAndGo(await find(group, 'textbox', 'English'), '1.1) My last words.');
    const edits = () => readRows<{ target: string }>(watcher, 'edits');
    await until(async () => (await edits()).length > 0, 'the edit was kept');
    expect((await edits()).map(({ target }) => target)).toEqual(['1.1) My last words.']);
    await panel.close();
  });
});
