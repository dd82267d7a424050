import type { ElementHandle, Page } from 'puppeteer-core';
import { findInFirefox, queryInFirefox } from './find-in-firefox.ts';
import { drawn, hit } from './in-step.ts';
import { BETWEEN, until } from './until.ts';

/** What a person would name: the page, or a group in it. */
export type Root = Page | ElementHandle<Element>;

/** A selector by accessible role and exact name. */
export function byRole(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** Waits for the element with this role and name and gives it. */
export async function find(
  root: Root,
  role: string,
  name: string,
): Promise<ElementHandle<Element>> {
  await turnTo(root, role, name, true);
  if (await isFirefox(root)) return findInFirefox(root, role, name);
  let handle: ElementHandle | null = null;
  // The driver's own waiting asks for the whole tree of names in every frame.
  const isThere = async () => {
    // While a page is left for another there is nothing that could be asked.
    handle = await root.$(byRole(role, name)).catch(() => null);
    return handle !== null;
  };
  await until(isThere, `there was the ${role} «${name}»`);
  return handle as unknown as ElementHandle<Element>;
}

/** True where an element with this role and name is there now. */
export async function has(root: Root, role: string, name: string): Promise<boolean> {
  await turnTo(root, role, name);
  const found = (await isFirefox(root))
    ? await queryInFirefox(root, role, name)
    : await root.$(byRole(role, name));
  return found !== null;
}

/** In a narrow panel one text is seen at a time: turns to the one in which this is, as a person does. */
async function turnTo(root: Root, role: string, name: string, waits = false): Promise<void> {
  if (!('goto' in root)) return;
  const isRussian = role === 'textbox' && /^(Russian draft|Русский черновик)$/.test(name);
  const isEnglish =
    (role === 'textbox' && /^English(, line \d+)?$/.test(name)) ||
    (role === 'group' && name.startsWith('Fragment '));
  if (!isRussian && !isEnglish) return;
  // A page behind another draws no frames.
  if (waits)
    await root.waitForFunction(() => document.querySelector('[name=view], .pair.columns'), {
      polling: BETWEEN,
    });
  const isTurned = await root.evaluate((toRussian) => {
    const [russian, , english] = document.querySelectorAll<HTMLInputElement>('[name=view]');
    const wanted = toRussian ? russian : english;
    const isOther = wanted?.checked === false;
    if (isOther) wanted.click();
    return isOther;
  }, isRussian);
  if (isTurned) await drawn(root);
}

async function isFirefox(root: Root): Promise<boolean> {
  const page = 'goto' in root ? root : root.frame.page();
  return (await page.browser().version()).startsWith('firefox');
}

/** Presses a button once it can be pressed. */
export async function press(root: Root, name: string): Promise<void> {
  const button = await find(root, 'button', name);
  // No named function may stand in what runs in the page: tsx would wrap it in a name of its own.
  await button.evaluate(async (element) => {
    while (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true')
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await hit(button);
}

/** Runs in the page: the text of a box, whether it is a form field or an editable element. */
export function readBox(element: Element): string {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? element.value
    : (element as HTMLElement).innerText;
}

/** The text of the box with this name. */
export async function textOf(root: Root, name: string): Promise<string> {
  const box = await find(root, 'textbox', name);
  await drawn(root);
  return box.evaluate(readBox);
}

/** Puts text into a box as pasting does, in the place of what it holds. */
export async function write(root: Root, name: string, text: string): Promise<void> {
  const box = await find(root, 'textbox', name);
  await box.evaluate((element, value) => {
    const field = element as HTMLElement;
    field.focus();
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select();
    else getSelection()?.selectAllChildren(field);
    // The only way that goes through the browser's own editing, undo and events included.
    if (value === '') document.execCommand('delete');
    else document.execCommand('insertText', false, value);
  }, text);
}

/** Waits until the page shows these words; where it does not, tells what it shows. */
export async function waitForWords(page: Page, words: RegExp): Promise<void> {
  await page
    .waitForFunction(
      (source, flags) => new RegExp(source, flags).test(document.body.innerText),
      { polling: BETWEEN },
      words.source,
      words.flags,
    )
    .catch(async (error: Error) => {
      const shown = await page.evaluate(() => document.body.innerText);
      throw new Error(`The page does not show ${words}, but:\n${shown}`, { cause: error });
    });
}
