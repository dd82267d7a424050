import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
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
    const { key: _, ...kept } = settings;
    return Object.values(kept).every((value) => rows.includes(JSON.stringify(value)));
  };
  await until(isSaved, 'the settings were saved', 30_000);
}

/** Types into a box of the settings and leaves it, which saves it. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  await write(page, name, text);
  const box = await find(page, 'textbox', name);
  await box.press('Tab');
}

/** Presses `Read job` and waits until the panel names the job. */
export async function readJob(panel: Page, title: string): Promise<void> {
  await press(panel, 'Read job');
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
  const boxes = await panel.$$(byRole('textbox', 'English'));
  return Promise.all(boxes.map((box) => box.evaluate(readBox)));
}

interface Run {
  id: string;
  state: 'running' | 'waiting' | 'done' | 'stopped' | 'failed';
}

/** Presses `Translate` and waits until the run is there; a short one may be over by then. */
export async function startTranslating(panel: Page, timeout = 30_000): Promise<void> {
  const known = (await readRows<Run>(panel, 'runs')).length;
  await press(panel, 'Translate');
  const hasBegun = async () => (await readRows<Run>(panel, 'runs')).length > known;
  await until(hasBegun, 'a run began', timeout).catch(async (error: Error) => {
    const shown = await panel.evaluate(() => document.body.innerText);
    throw new Error(`No run began, and the panel shows:\n${shown.slice(0, 3000)}`, {
      cause: error,
    });
  });
}

/** Waits until no run is under way and the panel shows what came of it. */
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
}

/** Translates all that is open and waits for the end. */
export async function translate(panel: Page): Promise<void> {
  await startTranslating(panel);
  await waitForRun(panel);
}

/** Goes from the job to its proposal form, as the page's own button does. */
export async function goToForm(tab: Page): Promise<void> {
  await Promise.all([
    tab.waitForNavigation({ waitUntil: 'load' }),
    tab.click('[data-cy="submit-proposal-button"]'),
  ]);
  await tab.waitForSelector('.fe-job-apply:not([v-cloak]) textarea');
}

/** Presses `Insert`, or `Insert anyway` where only what the writer may go past holds it. */
export async function insert(panel: Page): Promise<void> {
  let name = '';
  const canInsert = async () => {
    for (name of ['Insert', 'Insert anyway']) if (await canPress(panel, name)) return true;
    return false;
  };
  await until(canInsert, 'Insert can be pressed');
  await press(panel, name);
}

/** What Vue holds in the proposal form: what would be sent. */
export interface FormState {
  coverLetter: string;
  answers: string[];
  rate: string;
  boost: string;
  clicks: string[];
}

/** Asks the practice form what it holds. */
export function readForm(tab: Page): Promise<FormState> {
  return tab.evaluate('practice.model()') as Promise<FormState>;
}

/** True where a button with this name is there and can be pressed. */
export async function canPress(panel: Page, name: string): Promise<boolean> {
  if (!(await has(panel, 'button', name))) return false;
  const button = await find(panel, 'button', name);
  return button.evaluate(
    (element) => !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true',
  );
}
