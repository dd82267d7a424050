import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Clicks an element as a person does, with the pointer. The driver aims first and clicks a few messages later; where what
 * came meanwhile moved the element away, the click is taken from what stands there instead, and is aimed anew.
 */
export async function hit(element: ElementHandle<Element>): Promise<void> {
  for (let isHit = false; !isHit; ) {
    const ended = hearClick(element);
    // A locator waits until the element stands still.
    await element.asLocator().click();
    isHit = await ended;
  }
}

/** Waits for what this selector names, and clicks it. */
export async function hitSelector(page: Page, selector: string): Promise<void> {
  await hit((await page.waitForSelector(selector)) as ElementHandle<Element>);
}

/** Lets one click through to this element alone; tells whether it came there. */
function hearClick(element: ElementHandle<Element>): Promise<boolean> {
  return (
    element
      .evaluate(
        (target) =>
          new Promise<boolean>((resolve) => {
            const end = new AbortController();
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              addEventListener(
                type,
                (event) => {
                  const isIn = event.composedPath().includes(target);
                  if (!isIn) {
                    event.preventDefault();
                    event.stopImmediatePropagation();
                  }
                  if (type === 'click') {
                    end.abort();
                    resolve(isIn);
                  }
                  // A click comes in the same task, where one comes.
                  if (type === 'mouseup')
                    setTimeout(() => {
                      end.abort();
                      resolve(false);
                    });
                },
                { capture: true, signal: end.signal },
              );
          }),
      )
      // The click led away from the page, which tells no more.
      .catch(() => true)
  );
}

/**
 * Waits until a page shows what it was told: boxes get their text, and listeners come, in effects after a frame, or 35 ms
 * later where no frame is drawn (`@preact/signals`, `preact/hooks`); and some of them bring others.
 */
export async function drawn(root: Page | ElementHandle<Element>): Promise<void> {
  const page = 'goto' in root ? root : root.frame.page();
  await page.evaluate(async () => {
    for (let effects = 0; effects < 2; effects++) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 50);
      });
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}
