import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type ModelRequest, serveModel } from '../../practice/protocol.ts';
import { serveSite } from '../../practice/serve-site.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { copyBuild } from '../browsers/copy-build.ts';
import { type Chromium, launchChromium } from '../browsers/launch-chromium.ts';
import { budgets } from '../budgets/limits.ts';
import { find, press } from '../walk/roles.ts';
import { agree, chooseEngine, startTranslating, waitForRun } from '../walk/walk-panel.ts';
import { watchScripts } from './first-view.ts';
import { longDraft } from './long-draft.ts';
import { measureMany } from './many-drafts.ts';
import { watchTasks } from './watch-tasks.ts';

/** Keys that are typed for a measurement. */
const keys = 'Это важно для вашего магазина, и вот почему. ';

/**
 * The panel in the built extension: the script of its first view, and its longest task while a draft of
 * 20,000 characters is pasted, typed in, and typed in while English streams into another fragment.
 */
export async function benchPanel(): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'proposal-translator-bench-'));
  const build = await copyBuild(await buildExtension('chromium'), path.join(directory, 'build'));
  const site = await serveSite();
  const model = await serveModel({ answer: answerAny, models: ['bench'], pace: 10 });
  const chromium = await launchChromium({
    build,
    profile: path.join(directory, 'profile'),
    sitePort: site.port,
    headless: true,
  });
  try {
    const { page, bytes } = await openFirst(chromium, build);
    console.log(
      `  script of the first view: ${bytes} bytes after gzip (at most ${budgets['first view'].limit})`,
    );
    await chooseEngine(chromium, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: 'bench',
    });
    await page.bringToFront();
    await measureTasks(page, directory);
    await measureMany(page, (what, work) => report(page, directory, what, work));
  } finally {
    await chromium.close();
    await model.close();
    await site.close();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openFirst(chromium: Chromium, build: string) {
  const page = await chromium.browser.newPage();
  // As wide as the side panel.
  await page.setViewport({ width: 360, height: 900 });
  const scripts = await watchScripts(page, build);
  await page.goto(chromium.url('sidepanel.html'));
  await agree(page);
  const taken = await scripts.taken();
  return { page, bytes: taken.reduce((sum, { gzip }) => sum + gzip, 0) };
}

async function measureTasks(page: Page, directory: string): Promise<void> {
  const draft = longDraft(20_000);
  await report(page, directory, `pasting ${draft.length} characters`, async () => {
    await paste(page, await russianBox(page), draft);
    await settle(page);
  });
  await report(page, directory, 'typing in the middle', async () => {
    await typeInto(page, await russianBox(page), '4.4');
    await settle(page);
  });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await report(page, directory, 'typing while English streams', async () => {
    await startTranslating(page);
    await typeInto(page, await russianBox(page), '5.2');
    await press(page, 'Stop');
    await waitForRun(page);
    await settle(page);
  });
  const large = longDraft(200_000);
  // Once it was asked for names, the browser names all that it draws, in each frame, as it does for a screen reader. A
  // page that is loaded anew has not been asked.
  await page.reload();
  const box = await page.waitForSelector('.editor');
  if (!box) throw new Error('There is no editor.');
  await report(page, directory, `pasting ${large.length} characters`, async () => {
    await paste(page, box, large);
    await settle(page);
  });
  await report(page, directory, `typing in ${large.length} characters`, async () => {
    await typeInto(page, box, '40.4');
    await settle(page);
  });
}

/** The editor, turned to. */
function russianBox(page: Page): Promise<ElementHandle> {
  return find(page, 'textbox', 'Russian draft');
}

/** Puts a text into the editor through the clipboard, in the place of what it holds. */
async function paste(page: Page, box: ElementHandle, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await box.evaluate((element) => {
    (element as HTMLElement).focus();
    getSelection()?.selectAllChildren(element);
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(
    (length) => (document.activeElement as HTMLElement).innerText.length > length,
    {},
    text.length * 0.9,
  );
}

/** Types at the end of a point's first line, as a person does, key by key. */
async function typeInto(page: Page, box: ElementHandle, id: string): Promise<void> {
  await box.evaluate((element, mark) => {
    (element as HTMLElement).focus();
    // Chromium may hold a pasted text in one node or in one a line, with elements for the line ends.
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(mark);
      if (at !== -1) getSelection()?.collapse(node, at + mark.length);
    }
  }, `${id}) `);
  await page.keyboard.type(keys, { delay: 40 });
}

/** Waits until the text is stored and nothing is left to do for the checker. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#save-state')?.textContent === 'Saved');
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        setTimeout(() => requestIdleCallback(() => resolve(undefined)), 1500),
      ),
  );
}

async function report(
  page: Page,
  directory: string,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  const file = path.join(directory, 'trace.json');
  const { long, longest } = await watchTasks(page, file, work);
  console.log(
    `  ${what}: longest task ${longest.processor.toFixed(0)} ms of processor time (at most 50), ${longest.clock.toFixed(0)} ms by the clock, ${long} over 50 ms`,
  );
}

/** An English line of usual length for whatever is asked. */
function answerAny({ user, wantsJson }: ModelRequest): string[] {
  const block = user.slice(user.lastIndexOf('\n# F\n') + 1);
  const lines = [...block.matchAll(/^\[(\d+)\] /gm)].map(([, n]) => ({
    n: Number(n),
    text: 'I propose to begin with measuring, because it is unknown which part of the page loads slowly.',
  }));
  const text = wantsJson
    ? JSON.stringify({ lines })
    : lines.map(({ n, text }) => `[${n}] ${text}`).join('\n');
  return text.match(/\s*\S{1,8}/g) ?? [];
}
