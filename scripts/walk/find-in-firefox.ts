import { setTimeout } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BETWEEN } from './until.ts';

type Root = Page | ElementHandle<Element>;

/** As long as the driver waits elsewhere, in milliseconds. */
const PATIENCE = 30_000;

/** So many times the few likely ones are asked before all are. */
const ROUNDS_BETWEEN = 12;

/** Runs in the page: the elements whose name it may be, by the ways in which this extension and its pages give names. */
function mayBeNamed(root: Element, name: string): Element[] {
  return [...root.querySelectorAll('*')].filter((element) =>
    [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      element.getAttribute('placeholder'),
      // A label may hold the list or the box itself, whose words are no part of its name.
      ...[...((element as HTMLInputElement).labels ?? [])].map((label) =>
        label.textContent?.replace(element.textContent ?? '', ''),
      ),
      element.querySelector(':scope > legend, :scope > summary')?.textContent,
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
      element.textContent,
    ].some((text) => text?.replace(/\s+/g, ' ').trim() === name),
  );
}

async function pick(root: Root, name: string): Promise<ElementHandle<Element>[]> {
  const within = 'goto' in root ? await root.$(':root') : root;
  if (!within) return [];
  const list = await within.evaluateHandle(mayBeNamed, name);
  const handles = [...(await list.getProperties()).values()];
  await list.dispose();
  return handles.flatMap((handle) => (handle.asElement() as ElementHandle<Element> | null) ?? []);
}

/** Of the elements that may have it, the one that has this role and name, as Firefox says. */
async function askLikely(
  root: Root,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | null> {
  for (const candidate of await pick(root, name)) {
    const found = await candidate.$(selectorOf(role, name));
    if (found) return found as ElementHandle<Element>;
  }
  return null;
}

/** Of the two ways to write this the one that takes fewer questions to the browser. */
function selectorOf(role: string, name: string): string {
  return `aria/[name="${name}"][role="${role}"]`;
}

/**
 * The element with this role and name, or null. Firefox's driver asks every node of the page for its
 * name, which takes a second on a long page: so the few that may have it are asked first. Firefox has the last word.
 */
export async function queryInFirefox(
  root: Root,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | null> {
  const likely = await askLikely(root, role, name);
  return likely ?? ((await root.$(selectorOf(role, name))) as ElementHandle<Element> | null);
}

/** Waits until the element is there. All nodes of the page are asked only now and then: what is waited for is seldom there by another name. */
export async function findInFirefox(
  root: Root,
  role: string,
  name: string,
): Promise<ElementHandle<Element>> {
  const end = Date.now() + PATIENCE;
  for (let round = 1; ; round += 1) {
    const ask = round % ROUNDS_BETWEEN === 0 ? queryInFirefox : askLikely;
    // While a page is left for another there is nothing that could be asked.
    const found = await ask(root, role, name).catch((error: Error) => error);
    if (found !== null && !(found instanceof Error)) return found;
    if (Date.now() > end)
      throw new Error(`Waited ${PATIENCE} ms in vain for the ${role} «${name}».`, { cause: found });
    await setTimeout(BETWEEN);
  }
}
