import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/launch-chromium.ts';
import { byRole, find, has, press, textOf, write } from './roles.ts';

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
  await panel.waitForSelector(byRole('textbox', 'Russian draft'));
}

/** Opens the options page in a tab, sets the engine, and closes it. */
export async function chooseEngine(chromium: Chromium, settings: EngineSettings): Promise<void> {
  const options = await chromium.browser.newPage();
  await options.goto(chromium.url('options.html'));
  await chooseEngineIn(options, settings);
  await options.close();
}

/** Sets the engine on the options page, box by box, as a person does. */
export async function chooseEngineIn(options: Page, settings: EngineSettings): Promise<void> {
  const engine = await find(options, 'combobox', 'Engine');
  await engine.select(settings.engine);
  if (settings.baseUrl !== undefined) await fill(options, 'Base URL', settings.baseUrl);
  if (settings.model !== undefined) await fill(options, 'Model', settings.model);
  if (settings.key !== undefined) await fill(options, 'API key', settings.key);
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

/** Starts a translation of all that is open. */
export async function startTranslating(panel: Page): Promise<void> {
  await press(panel, 'Translate');
  await panel.waitForSelector(byRole('button', 'Stop'));
}

/** Waits until no run is under way. */
export async function waitForRun(panel: Page, timeout = 120_000): Promise<void> {
  await panel.waitForFunction(
    () => {
      const named = [...document.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent?.trim(),
      );
      return !named.includes('Stop') && named.includes('Translate');
    },
    { timeout },
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
