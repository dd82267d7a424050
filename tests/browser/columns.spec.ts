import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { between, seededRandom } from '../../scripts/faults/seeded-random.ts';
import { drawn, hit, hitSelector } from '../../scripts/walk/in-step.ts';
import { measureChrome } from '../../scripts/walk/measure-chrome.ts';
import { find, press, readBox, write } from '../../scripts/walk/roles.ts';
import { findFragment, readEnglish, translate } from '../../scripts/walk/walk-panel.ts';
import { pasteOver } from '../support/fresh.ts';
import { boxesIn, readCaret } from '../support/read-caret.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/**
 * Where each line that is not empty begins, in px from the top of the page; first the Russian, then the
 * English. Waits until the columns stand. A string, since tsx would name the functions in it.
 */
function topsOf(page: Page): Promise<[number[], number[]]> {
  return page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (innerWidth >= 720 && !document.querySelector('.page > .spacers > span')) await frame();
    for (let i = 0; i < 3; i++) await frame();
    const topsIn = (box) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const tops = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let at = 0;
        for (const line of node.data.split('\\n')) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1 > node.length ? at : at + 1);
          if (line.trim() !== '') tops.push(range.getBoundingClientRect().top);
          at += line.length + 1;
        }
      }
      return tops;
    };
    const boxes = [...document.querySelectorAll('[aria-label="English"]')];
    return [topsIn(document.querySelector('.editor')), boxes.flatMap(topsIn)];
  })()`) as Promise<[number[], number[]]>;
}

/** The columns are laid out in the frame after what moved them. */
async function expectAligned(page: Page): Promise<void> {
  await vi.waitFor(async () => {
    const [russian, english] = await topsOf(page);
    expect(russian.length).toBeGreaterThan(20);
    expect(english.length).toBe(russian.length);
    const off = russian.filter((top, index) => Math.abs(top - (english[index] ?? 0)) > 1);
    expect(off).toEqual([]);
  }, 30_000);
}

describeInBrowsers('the two texts', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    ({ panel } = await readyOn(stage));
    await translate(panel);
    await panel.bringToFront();
  });

  it.each([
    [1280, 800],
    [900, 700],
    [1700, 900],
  ])('begin every line at the height of its English, %i px wide', async (width, height) => {
    await panel.setViewport({ width, height });
    await expectAligned(panel);
  });

  it('stay aligned when something opens below a line', async () => {
    await panel.setViewport({ width: 1280, height: 800 });
    await panel.waitForFunction(() => innerWidth === 1280);
    await expectAligned(panel);
    // What is found comes when the proof has looked through all lines.
    await hitSelector(panel, '.finding-head');
    await panel.waitForSelector('.finding-more .instruction');
    await expectAligned(panel);
  });

  it('give the text back to one column as it was', async () => {
    const before = await panel.$eval('.editor', (editor) => editor.textContent);
    await panel.setViewport({ width: 360, height: 760 });
    await panel.waitForFunction(() => !document.querySelector('.spacers > span'));
    expect(await panel.$eval('.editor', (editor) => editor.textContent)).toBe(before);
  });

  const cells = () => panel.$$('.pair-line [role=textbox]');

  it('are one text at a time in a panel, the pairs after Translate', async () => {
    await panel.setViewport({ width: 360, height: 765 });
    const pairs = await find(panel, 'radio', 'Pairs');
    expect(await pairs.evaluate((radio) => (radio as HTMLInputElement).checked)).toBe(true);
    const group = await panel.$('[aria-label="Fragment 1.1"]');
    await find(group as ElementHandle<Element>, 'textbox', 'English, line 2');
  });

  it.each(['Russian', 'Pairs', 'English'])(
    'leave nearly all of the panel to the view %s',
    async (view) => {
      await hit(await find(panel, 'radio', view));
      expect(await measureChrome(panel)).toBeLessThanOrEqual(0.15);
    },
  );

  it('go to the next finding with its line in sight and the caret where it was', async () => {
    await show('Pairs');
    await hit((await cells())[4] as ElementHandle<Element>);
    const caret = () =>
      panel.evaluate(() => [document.activeElement?.textContent, getSelection()?.focusOffset]);
    const before = await caret();
    for (const name of ['Next finding', 'Previous finding', 'Next finding']) {
      await press(panel, name);
      await panel.waitForFunction(() => {
        const card = document.querySelector('.finding-more')?.closest('.pair-line');
        const place = card?.getBoundingClientRect();
        const frame = document.querySelector('.pair')?.getBoundingClientRect();
        return place && frame && place.bottom > frame.top && place.top < frame.bottom;
      });
      expect(await caret()).toEqual(before);
    }
  });

  const caretNow = () => panel.evaluate(readCaret);
  /** Waits until the caret is in a box of this side. */
  const caretIn = (isRussian: boolean) =>
    panel.waitForFunction(
      (wanted) =>
        document.activeElement?.getAttribute('role') === 'textbox' &&
        document.activeElement.classList.contains('editor') === wanted,
      {},
      isRussian,
    );
  const shiftF9 = async () => {
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('F9');
    await panel.keyboard.up('Shift');
  };
  /** Puts the caret down somewhere in one of these boxes, once they are drawn. */
  const putCaret = (at: number, selector: string) =>
    panel.waitForFunction(
      (place, boxes) => {
        const seen = [...document.querySelectorAll<HTMLElement>(boxes)].filter(
          (box) => box.offsetParent && box.isContentEditable && box.textContent,
        );
        const box = seen[place % seen.length];
        const text = box && document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode();
        if (!text) return false;
        box.focus();
        getSelection()?.collapse(text, place % ((text as Text).length + 1));
        return true;
      },
      {},
      at,
      selector,
    );

  it('pick whole lines with Shift, copy them joined, and fill as many cells as lines are pasted', async () => {
    await (await find(panel, 'radio', 'Pairs')).click();
    const [, , , , first] = await cells();
    const texts = async () =>
      Promise.all((await cells()).slice(4, 7).map((cell) => cell.evaluate(readBox)));
    const before = await texts();
    await first?.click();
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.up('Shift');
    // Listens before the key goes out: keys take another way into the page than scripts.
    const copied = await panel.evaluateHandle(() => {
      const heard: string[] = [];
      document.addEventListener('copy', ({ clipboardData }) =>
        heard.push(clipboardData?.getData('text/plain') ?? ''),
      );
      return heard;
    });
    await panel.keyboard.down('Control');
    await panel.keyboard.press('KeyC', { commands: ['Copy'] });
    await panel.keyboard.up('Control');
    await panel.waitForFunction((heard) => heard.length > 0, {}, copied);
    expect(await copied.jsonValue()).toEqual([before.slice(0, 2).join('\n')]);
    await pasteOver(panel, 'One.\nTwo.');
    await panel.waitForFunction(
      () => document.querySelectorAll('.pair-line [role=textbox]')[5]?.textContent === 'Two.',
    );
    expect(await texts()).toEqual(['One.', 'Two.', before[2]]);
  });

  /** Turns to a view, in a panel or in a wide tab. */
  const show = async (view: keyof typeof boxesIn) => {
    const isWide = view === 'wide';
    await panel.setViewport(isWide ? { width: 1280, height: 800 } : { width: 360, height: 765 });
    if (!isWide) await hit(await find(panel, 'radio', view));
    // Another width lays all lines anew.
    await panel.waitForSelector(`.pair.${isWide ? 'columns' : view.toLowerCase()}`);
    await drawn(panel);
  };

  it.each(['wide', 'Russian', 'Pairs', 'English'] as const)(
    'keep the caret on the way to the other side and back: %s',
    async (from) => {
      await show(from);
      for (const at of [3, 1086, 40_507]) {
        await putCaret(at, boxesIn[from]);
        const before = await caretNow();
        const isRussian = before?.point === 'draft';
        await shiftF9();
        await caretIn(!isRussian);
        await shiftF9();
        await caretIn(isRussian);
        expect(await caretNow(), `place ${at}`).toEqual(before);
      }
    },
  );

  const focused = () =>
    panel.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent?.trim(),
    );

  it.each(['Russian', 'wide'] as const)(
    'are at most five tab stops away from Translate: %s',
    async (view) => {
      await show(view);
      await putCaret(3, boxesIn.Russian);
      const stops: (string | undefined)[] = [];
      while (stops.length < 5 && stops.at(-1) !== 'Translate') {
        await panel.keyboard.press('Tab');
        stops.push(await focused());
      }
      expect(stops).toContain('Translate');
    },
  );

  it('are under one palette of all commands, also on a Russian layout', async () => {
    await panel.setViewport({ width: 360, height: 765 });
    await putCaret(3, boxesIn.Russian);
    // What a browser sends for Ctrl+K where the layout is Russian.
    await panel.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true }),
      ),
    );
    const palette = await find(panel, 'combobox', 'All commands');
    await palette.type('view: pairs');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('dialog[open]', { hidden: true });
    const pairs = await find(panel, 'radio', 'Pairs');
    await panel.waitForFunction((radio) => (radio as HTMLInputElement).checked, {}, pairs);
  });

  describe('with findings in several points', () => {
    const random = seededRandom(19);

    beforeAll(async () => {
      await panel.setViewport({ width: 1280, height: 800 });
      for (const id of ['1.2', '3.2']) {
        const group = await findFragment(panel, id);
        await write(group, 'English', `${await readEnglish(panel, id)} We don't wait.`);
      }
      await panel.waitForFunction(() => document.querySelectorAll('.finding.error').length >= 3);
    });

    /** Waits until the card that is open stands, at least in part, in what is seen of the texts. */
    const cardInSight = () =>
      panel.waitForFunction(() => {
        const card = document.querySelector('.finding-more')?.getBoundingClientRect();
        const frame = document.querySelector('.pair')?.getBoundingClientRect();
        return card && frame && card.bottom > frame.top && card.top < frame.bottom;
      });

    it.each(['wide', 'English'] as const)('have each under its own line: %s', async (view) => {
      await show(view);
      await panel.keyboard.press('F8');
      await cardInSight();
      await vi.waitFor(async () => {
        const lists = await panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.findings[data-line]')].map((list) => {
            const text = list.closest('.fragment')?.querySelector('.english')?.firstChild as Text;
            const at = Number(list.dataset.line);
            const tops = [at, at + 1].map((line) => {
              const before = text.data.split('\n').slice(0, line).join('\n').length;
              if (before >= text.length - 1) return 1e6;
              const range = document.createRange();
              range.setStart(text, before + 1);
              range.setEnd(text, before + 2);
              return range.getBoundingClientRect().top;
            });
            const { top, bottom } = list.getBoundingClientRect();
            return { top, bottom, own: tops[0] ?? 0, next: tops[1] ?? 0 };
          }),
        );
        expect(lists.length).toBeGreaterThan(2);
        for (const { top, bottom, own, next } of lists) {
          expect(own).toBeLessThan(top);
          expect(next).toBeGreaterThan(bottom - 2);
        }
      }, 30_000);
    });

    // A hundred walks in the two browsers together, the same in every run.
    it.each([
      ['wide', 20],
      ['Pairs', 20],
      ['English', 12],
    ] as const)(
      'are walked in %s with the finding in sight and the caret where it was, %i times',
      async (view, walks) => {
        await show(view);
        for (let walk = 0; walk < walks; walk++) {
          await putCaret(between(random, 0, 10_000), boxesIn[view]);
          const before = await caretNow();
          for (let step = between(random, 1, 3); step > 0; step--) {
            const isBack = random() < 0.5;
            if (isBack) await panel.keyboard.down('Shift');
            await panel.keyboard.press('F8');
            if (isBack) await panel.keyboard.up('Shift');
            await cardInSight();
            expect(await caretNow(), `walk ${walk}`).toEqual(before);
          }
        }
      },
    );
  });
});
