import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Takes the pictures of one walk into a folder of its own. */
export interface Pictures {
  directory: string;
  /** Takes the page and the panel beside it, as one sees them on the screen. */
  take(name: string, tab: Page, panel: Page): Promise<void>;
}

/** Empties the folder and gives what takes pictures into it. */
export async function openPictures(directory: string): Promise<Pictures> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  let number = 0;
  return {
    directory,
    async take(name, tab, panel) {
      number += 1;
      const file = path.join(directory, `${number}-${name}.png`);
      const left = await tab.screenshot({ encoding: 'base64' });
      const right = await panel.screenshot({ encoding: 'base64' });
      await writeFile(file, await joinPictures(tab, left, right));
    },
  };
}

/**
 * Puts two pictures side by side: a screenshot of the tab does not show the panel. The panel is lower by
 * the bar that the browser puts over it, so the tab is cut at its height.
 */
async function joinPictures(tab: Page, left: string, right: string): Promise<Buffer> {
  const canvas = await tab.browser().newPage();
  try {
    const joined = await canvas.evaluate(
      async (sources) => {
        const images = await Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = `data:image/png;base64,${source}`;
            await image.decode();
            return image;
          }),
        );
        const gap = 1;
        const board = document.createElement('canvas');
        board.width = images.reduce((sum, image) => sum + image.width, gap);
        board.height = Math.min(...images.map((image) => image.height));
        const pen = board.getContext('2d');
        if (!pen) return '';
        pen.fillStyle = '#c9d1cd';
        pen.fillRect(0, 0, board.width, board.height);
        let x = 0;
        for (const image of images) {
          pen.drawImage(image, x, 0);
          x += image.width + gap;
        }
        return board.toDataURL('image/png').split(',')[1] ?? '';
      },
      [left, right],
    );
    return Buffer.from(joined, 'base64');
  } finally {
    await canvas.close();
    await tab.bringToFront();
  }
}
