import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { drawn } from './in-step.ts';
import { readRows } from './read-rows.ts';
import { byRole, find, has, press, readBox, textOf, write } from './roles.ts';
import { BETWEEN, until } from './until.ts';

/** What stands in the settings of an engine. */
export interface EngineSettings {
  engine: 'openai' | 'openai-compatible' | 'built-in';
  baseUrl?: string;
  model?: string;
  key?: string;
}

/** Accepts what the first screen says. */
export async function agree(panel: Page): Promise<void> {
  await press(panel, 'Agree');
  await find(panel, 'textbox', 'Russian draft');
}

/** Opens the options page in a tab, sets the engine, and closes it. */
export async function chooseEngine(
  browser: Pick<ExtensionBrowser, 'open'>,
  settings: EngineSettings,
): Promise<void> {
  const options = await browser.open('options.html');
  await chooseEngineIn(options, settings);
  await options.close();
}

/** Has so many parts of a letter asked for at once, also by a server of this machine. */
export async function chooseLanes(
  browser: Pick<ExtensionBrowser, 'open'>,
  count: number,
): Promise<void> {
  const options = await browser.open('options.html');
  await (await find(options, 'combobox', 'Parts at once')).select(String(count));
  const isSaved = async () =>
    JSON.stringify(await readRows(options, 'settings')).includes(`"lanes":${count}`);
  await until(isSaved, 'the lanes were saved', 30_000);
  await options.close();
}

/** Sets the engine on the options page, box by box, as a person does. */
export async function chooseEngineIn(options: Page, settings: EngineSettings): Promise<void> {
  const engine = await find(options, 'combobox', 'Engine');
  await engine.select(settings.engine);
  if (settings.baseUrl !== undefined) await fill(options, 'Base URL', settings.baseUrl);
  if (settings.model !== undefined) await fill(options, 'Model', settings.model);
  if (settings.key !== undefined) await fill(options, 'API key', settings.key);
  // The page writes as one types; a tab that is closed at once could be faster.
  const isSaved = async () => {
    const rows = JSON.stringify([
      await readRows(options, 'settings'),
      await readRows(options, 'secrets'),
    ]);
    return Object.values(settings).every((value) => rows.includes(JSON.stringify(value)));
  };
  await until(isSaved, 'the settings were saved', 30_000);
}

/** Types into a box of the settings and leaves it, which saves it. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  await write(page, name, text);
  const box = await find(page, 'textbox', name);
  await box.press('Tab');
}

/** Presses `Read job` and waits until it is read and the panel names the job. */
export async function readJob(panel: Page, title: string): Promise<void> {
  await press(panel, 'Read job');
  // The title may stand there from before.
  await panel.waitForSelector('button.read:enabled');
  await panel.waitForSelector(`::-p-text(${title})`);
}

/** Puts the draft into the editor, and waits until its last point has become a fragment. */
export async function writeDraft(panel: Page, draft: string): Promise<void> {
  await write(panel, 'Russian draft', draft);
  const last = [...draft.matchAll(/^(\d+(?:\.\d+)*)[).]/gm)].at(-1)?.[1];
  if (last) await findFragment(panel, last);
}

/** The group of one point: `1.1`. */
export function findFragment(panel: Page, id: string): Promise<ElementHandle<Element>> {
  return find(panel, 'group', `Fragment ${id}`);
}

/** The English of one point, as its box shows it. */
export async function readEnglish(panel: Page, id: string): Promise<string> {
  return textOf(await findFragment(panel, id), 'English');
}

/** The English of the whole draft, point after point, as the panel shows it. */
export async function readAllEnglish(panel: Page): Promise<string[]> {
  await find(panel, 'textbox', 'English');
  await drawn(panel);
  const boxes = await panel.$$(byRole('textbox', 'English'));
  return Promise.all(boxes.map((box) => box.evaluate(readBox)));
}

interface Run {
  id: string;
  state: 'running' | 'waiting' | 'done' | 'stopped' | 'failed';
}

/** Presses `Translate`, or what else starts a run, and waits until the run is there; a short one may be over by then. */
export async function startTranslating(
  panel: Page,
  button = 'Translate',
  timeout = 30_000,
): Promise<void> {
  const known = new Set((await readRows<Run>(panel, 'runs')).map(({ id }) => id));
  await press(panel, button);
  const hasBegun = async () =>
    (await readRows<Run>(panel, 'runs')).some(({ id }) => !known.has(id));
  await until(hasBegun, 'a run began', timeout).catch(async (error: Error) => {
    const shown = await panel.evaluate(() => document.body.innerText);
    throw new Error(`No run began, and the panel shows:\n${shown.slice(0, 3000)}`, {
      cause: error,
    });
  });
}

/**
 * Waits until no run is under way, and the panel says so. Before one has begun that is so, too: `startTranslating` first.
 * The lines are followed for themselves and may come a moment later: `waitForEnglish`.
 */
export async function waitForRun(panel: Page, timeout = 120_000): Promise<void> {
  const isOver = async () =>
    (await readRows<Run>(panel, 'runs')).every(
      ({ state }) => state !== 'running' && state !== 'waiting',
    );
  await until(isOver, 'the run was over', timeout);
  await panel.waitForFunction(
    () => {
      const named = [...document.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent?.trim(),
      );
      const isDrawn = !document.body.innerText.includes('being translated');
      return isDrawn && !named.includes('Stop') && named.includes('Translate');
    },
    { polling: BETWEEN, timeout },
  );
  await drawn(panel);
}

/** Waits until the English of a point holds these words. */
export async function waitForEnglish(panel: Page, id: string, words: string): Promise<void> {
  await findFragment(panel, id);
  await panel
    .waitForFunction(
      (id, words) =>
        [...document.querySelectorAll<HTMLElement>(`[data-fragment="${id}"] [role=textbox]`)]
          .map((box) => box.innerText)
          .join('\n')
          .includes(words),
      { polling: BETWEEN },
      id,
      words,
    )
    .catch(async (error: Error) => {
      const shown = await panel.evaluate(() => document.body.innerText);
      throw new Error(
        `${id} does not hold «${words}», and the panel shows:\n${shown.slice(0, 3000)}`,
        {
          cause: error,
        },
      );
    });
}

/** Waits until the editor shows a draft with these words. */
export async function waitForDraft(panel: Page, words: string): Promise<void> {
  await panel.waitForFunction(
    (words) => document.querySelector<HTMLElement>('.editor')?.innerText.includes(words),
    { polling: BETWEEN },
    words,
  );
}

/** Translates all that is open and waits for the end. */
export async function translate(panel: Page): Promise<void> {
  await startTranslating(panel);
  await waitForRun(panel);
}

/** True where a button with this name is there and can be pressed. */
export async function canPress(panel: Page, name: string): Promise<boolean> {
  if (!(await has(panel, 'button', name))) return false;
  const button = await find(panel, 'button', name);
  return button.evaluate(
    (element) => !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true',
  );
}
