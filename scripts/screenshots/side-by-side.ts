import type { Page } from 'puppeteer-core';

const quality = 72;

/** A picture of one page as it is, without alpha. */
export async function cut(page: Page): Promise<Buffer> {
  return Buffer.from(await page.screenshot({ type: 'jpeg', quality }));
}

/**
 * The page with the panel at its right edge, as one sees them: a screenshot of the tab does not show the panel. What is
 * lower than the picture, or lies under the panel, is cut off.
 */
export async function besides(
  tab: Page,
  panel: Page,
  size: { width: number; height: number },
): Promise<Buffer> {
  const shots = [
    await tab.screenshot({ encoding: 'base64' }),
    await panel.screenshot({ encoding: 'base64' }),
  ];
  const canvas = await tab.browser().newPage();
  try {
    const joined = await canvas.evaluate(
      async (sources, { width, height }, share) => {
        const [page, side] = await Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = `data:image/png;base64,${source}`;
            await image.decode();
            return image;
          }),
        );
        const board = document.createElement('canvas');
        board.width = width;
        board.height = height;
        const pen = board.getContext('2d');
        if (!pen || !page || !side) return '';
        pen.fillStyle = '#c9d1cd';
        pen.fillRect(0, 0, width, height);
        const left = width - side.width;
        pen.drawImage(page, 0, 0, left - 1, height, 0, 0, left - 1, height);
        pen.drawImage(side, left, 0);
        return board.toDataURL('image/jpeg', share).split(',')[1] ?? '';
      },
      shots,
      size,
      quality / 100,
    );
    return Buffer.from(joined, 'base64');
  } finally {
    await canvas.close();
    await tab.bringToFront();
  }
}
