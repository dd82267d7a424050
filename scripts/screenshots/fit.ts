import type { Page } from 'puppeteer-core';

/** Longer than this a button may say what it does in two lines. Characters. */
const shortWords = 40;

/** What of a view does not fit into it: words that are cut off, and a button's few words in two lines. */
export async function listMisfits(page: Page): Promise<string[]> {
  const elements = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, right, bottom, width, height } = element.getBoundingClientRect();
        const { overflowX, overflowY, lineHeight, textOverflow, webkitLineClamp } =
          getComputedStyle(element);
        return {
          said: `${element.tagName.toLowerCase()}.${element.className}`,
          words: element.textContent?.trim() ?? '',
          isBox: element.matches('input, textarea, select, [role=textbox], .sr'),
          isButton: element.matches('button'),
          isSeen: width > 2 && height > 2 && !element.parentElement?.closest('.sr, .facts'),
          // The head of a longer text, and shown as such.
          isExcerpt: textOverflow === 'ellipsis' || webkitLineClamp !== 'none',
          overX: /hidden|clip/.test(overflowX) ? element.scrollWidth - element.clientWidth : 0,
          overY: /hidden|clip/.test(overflowY) ? element.scrollHeight - element.clientHeight : 0,
          outside: Math.max(
            right - innerWidth,
            -left,
            element.matches('footer') ? bottom - innerHeight : 0,
          ),
          lines: element.clientHeight / (Number.parseFloat(lineHeight) || 20),
        };
      }),
  );
  return elements
    .filter(({ isSeen, isBox, isExcerpt }) => isSeen && !isBox && !isExcerpt)
    .flatMap(({ said, words, isButton, overX, overY, outside, lines }) =>
      [
        overX > 1 && 'cut at the side',
        overY > 3 && 'cut below',
        outside > 1 && 'over the edge',
        isButton && words.length < shortWords && lines > 2.2 && 'in two lines',
      ]
        .filter((fault) => fault !== false)
        .map((fault) => `${fault}: ${said} «${words.slice(0, 60)}»`),
    );
}
