import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { has, press, waitForWords } from '../../scripts/walk/roles.ts';
import {
  agree,
  findFragment,
  readEnglish,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

/*
 * The model of the browser's Translator cannot be had on a test machine. A stand-in with the same interface takes
 * its place: a download in two steps, then an English that keeps what it is not asked to translate.
 */
function standIn(): void {
  const words: [RegExp, string][] = [
    [/Перенос займёт/g, 'The move will take'],
    [/дня/g, 'days'],
    [/Проверю/g, 'I will check'],
  ];
  let isHere = false;
  Object.defineProperty(globalThis, 'Translator', {
    configurable: true,
    value: {
      availability: async () => (isHere ? 'available' : 'downloadable'),
      create: async ({ monitor }: { monitor?: (target: EventTarget) => void }) => {
        const target = new EventTarget();
        monitor?.(target);
        for (const loaded of [0.5, 1])
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
        isHere = true;
        return {
          translate: async (text: string) => {
            let english = text;
            for (const [from, to] of words) english = english.replace(from, to);
            return english.replace(/[а-яё]+/gi, 'word');
          },
          destroy: () => undefined,
        };
      },
    },
  });
}

describeInBrowsers(
  'a browser with a translator of its own',
  (stage) => {
    let panel: Page;

    beforeAll(async () => {
      panel = await stage.browser.browser.newPage();
      await panel.evaluateOnNewDocument(standIn);
      await panel.goto(stage.browser.url('sidepanel.html'));
      await agree(panel);
    });

    it('leads there from Translate, without a key', async () => {
      await writeDraft(
        panel,
        '1.1) Перенос займёт 3 дня.\n1.2) Проверю https://example.com/a и `DEBUG`.',
      );
      await press(panel, 'Translate');
      await press(panel, 'Translate with the browser’s own translator');
      await panel.waitForFunction(() => document.body.innerText.includes('2 of 2 points'));
      await waitForRun(panel);
      expect(await readEnglish(panel, '1.1')).toBe('1.1) The move will take 3 days.');
    });

    it('keeps links and code as they are', async () => {
      const english = await readEnglish(panel, '1.2');
      expect(english).toContain('https://example.com/a');
      expect(english).toContain('`DEBUG`');
    });

    it('says that it cannot be asked again with findings', async () => {
      await waitForWords(panel, /cannot mend errors/);
    });

    it('is used from then on', async () => {
      await writeDraft(panel, '1.1) Перенос займёт 5 дня.');
      await press(panel, 'Translate');
      await panel.waitForFunction(() => document.body.innerText.includes('1 of 1 point'));
      await waitForRun(panel);
      expect(await readEnglish(panel, '1.1')).toBe('1.1) The move will take 5 days.');
      expect(await has(panel, 'button', 'Open settings')).toBe(false);
    });

    describe('the practice job that is packed in the extension', () => {
      it('opens without a server, and is translated without a key', async () => {
        const asked: string[] = [];
        panel.on('request', (request) => asked.push(request.url()));
        await press(panel, 'More');
        await press(panel, 'Practice job');
        await findFragment(panel, '3.3');
        await findFragment(panel, '1.1');
        await press(panel, 'Translate');
        await waitForWords(panel, /13 of 13 points/);
        expect(asked.filter((url) => !url.startsWith(stage.browser.url('')))).toEqual([]);
        expect(stage.site.requests).toEqual([]);
      });

      it('shows its post in Russian, and keeps that out of draft and prompt', async () => {
        await press(panel, 'Job');
        await press(panel, 'Read the post in Russian');
        await panel.waitForFunction(
          () => document.querySelectorAll('#post-in-russian ~ [lang="ru"]').length > 5,
        );
        expect(await has(panel, 'button', 'Read the post in Russian')).toBe(false);
      });
    });
  },
  ['scripts before a page’s own'],
);
