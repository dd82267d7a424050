import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { agree, findFragment, readEnglish, writeDraft } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

/** Makes every write fail as on a full disk, reads go on; or as before. */
const fillDisk = (page: Page, isFull: boolean) =>
  page.evaluate((full) => {
    const own = globalThis as unknown as { realPut?: typeof IDBObjectStore.prototype.put };
    const { prototype } = IDBObjectStore;
    own.realPut ??= prototype.put;
    prototype.put = full
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : own.realPut;
  }, isFull);

describeInBrowsers('a disk that is full', (stage) => {
  let panel: Page;

  beforeAll(async () => {
    panel = await stage.openPanel();
    await agree(panel);
    await writeDraft(panel, '1.1) Начнём с базы.');
    await panel.evaluate(() => {
      const made: Promise<string>[] = [];
      Object.assign(globalThis, { made });
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        made.push((blob as Blob).text());
        return real.call(URL, blob);
      };
    });
  });

  const state = () => panel.$eval('#save-state', ({ textContent }) => textContent);
  const isState = (words: string) =>
    panel.waitForFunction(
      (wanted) => document.querySelector('#save-state')?.textContent === wanted,
      {},
      words,
    );
  const storedTexts = async () =>
    (await readRows<{ text: string }>(panel, 'drafts')).map(({ text }) => text);
  const lastFile = async () => {
    await press(panel, 'Save as a file');
    return panel.evaluate('made.at(-1)') as Promise<string>;
  };
  const longer = '1.1) Начнём с базы.\n1.2) Длинный второй пункт.';

  it('moves no draft away before it is stored, whatever the user asks for', async () => {
    await isState('Saved');
    await fillDisk(panel, true);
    await writeDraft(panel, longer);
    await waitForWords(panel, /The disk is full/);
    expect(await state()).toBe('Not saved');
    await press(panel, 'More');
    await press(panel, 'New draft without a job');
    expect(await state()).toBe('Not saved');
    expect((await textOf(panel, 'Russian draft')).trim()).toBe(longer);
    expect(await lastFile()).toBe(longer);
    await press(panel, 'Documents');
    expect(await lastFile()).toBe(longer);
    await press(panel, 'Draft');
  });

  it('is tried again by itself, and says «Saved» only then', async () => {
    expect(await storedTexts()).not.toContain(longer);
    await fillDisk(panel, false);
    await isState('Saved');
    expect(await storedTexts()).toEqual([longer]);
    expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/The disk is full/);
  });

  it('keeps the English that was typed, over a look at another place too', async () => {
    await fillDisk(panel, true);
    await write(await findFragment(panel, '1.1'), 'English', '1.1) My own line.');
    await waitForWords(panel, /The disk is full/);
    expect(await state()).toBe('Not saved');
    await press(panel, 'Job');
    expect(await lastFile()).toBe('1.1) My own line.');
    await press(panel, 'Draft');
    expect(await readEnglish(panel, '1.1')).toBe('1.1) My own line.');
    await fillDisk(panel, false);
    await isState('Saved');
    expect(await readRows(panel, 'edits')).toMatchObject([{ target: '1.1) My own line.' }]);
    expect(await readEnglish(panel, '1.1')).toBe('1.1) My own line.');
  });
});
