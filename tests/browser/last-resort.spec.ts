import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has, press, waitForWords } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import { agree, findFragment, writeDraft } from '../../scripts/walk/walk-panel.ts';
import { hostileBackups, validBackup } from '../support/hostile-backups.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { Stage } from '../support/stage/stage.ts';

/** Waits until a page shows what it is for, or the way out where it cannot. */
function isDrawn(page: Page, role: string, name: string): Promise<void> {
  return until(
    async () =>
      (await has(page, role, name)) || (await has(page, 'button', 'Save everything as a file')),
    `there was the ${role} «${name}», or the way out`,
  );
}

describeInBrowsers('after a hostile backup', (stage) => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'proposal-translator-hostile-'));
    await agree(await stage.open('sidepanel.html'));
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  // One that harms a draft, one that harms the settings; all of them are restored in tests/components/shell.
  const chosen = hostileBackups.filter(([name]) =>
    /unticked is an object|compatible is null/.test(name),
  );

  /** Restores a file through the panel, or, where that is no longer drawn, through the page of last resort. */
  async function restore(panel: Page, text: string): Promise<void> {
    const file = path.join(directory, 'backup.json');
    await writeFile(file, text);
    if (await has(panel, 'button', 'More')) {
      await press(panel, 'More');
      await press(panel, 'All drafts');
    }
    const input = (await panel.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    if (await panel.$('dialog')) {
      await press(panel, 'Replace everything');
      await waitForWords(panel, /restored/);
    }
  }

  it.each(chosen)('no page is white, and a good backup helps: %s', async (_what, spoil) => {
    for (const text of [spoil(validBackup()), JSON.stringify(validBackup())]) {
      const panel = await stage.open('sidepanel.html');
      await isDrawn(panel, 'textbox', 'Russian draft');
      await restore(panel, text);
      await panel.close();
      for (const page of ['sidepanel.html', 'options.html']) {
        const again = await stage.open(page);
        if (page === 'options.html') await isDrawn(again, 'combobox', 'Engine');
        else await isDrawn(again, 'textbox', 'Russian draft');
        await again.close();
      }
    }
    const panel = await stage.open('sidepanel.html');
    await findFragment(panel, '1.2');
    await panel.close();
  });
});

describe('a window of Firefox that is always private', () => {
  it('keeps what is written in memory, says so, and offers it as a file', async () => {
    const stage = new Stage('firefox', { isPrivate: true });
    try {
      await stage.launch();
      const panel = await stage.openPanel();
      await agree(panel);
      await waitForWords(panel, /in memory only/);
      await writeDraft(panel, '1.1) Добавлю кэш за 2 дня.');
      const saved = panel.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const make = URL.createObjectURL;
            URL.createObjectURL = (file: Blob) => {
              void file.text().then(resolve);
              return make.call(URL, file);
            };
          }),
      );
      await press(panel, 'Save everything as a file');
      expect(await saved).toContain('Добавлю кэш за 2 дня.');
    } finally {
      await stage.end();
    }
  });
});
