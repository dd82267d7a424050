import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Behaviour } from '../../practice/behaviours/index.ts';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL, practiceAnswer, practiceScript } from '../../practice/model.ts';
import { type ModelServer, serveModel } from '../../practice/protocol.ts';
import { goldenEnglish, practiceDraft, recordedLines } from '../../practice/recording.ts';
import { practicePages, serveSite } from '../../practice/serve-site.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { readRows } from '../walk/read-rows.ts';
import {
  agree,
  chooseEngine,
  readJob,
  startTranslating,
  waitForRun,
  writeDraft,
} from '../walk/walk-panel.ts';

/** What the panel made of one behaviour of a server; no faults where it is as it must be. */
export interface Played {
  behaviour: Behaviour;
  faults: string[];
  requests: number;
  seconds: number;
}

/** A panel beside a server that can be told how to behave. */
export interface Playground {
  play(behaviour: Behaviour): Promise<Played>;
  end(): Promise<void>;
}

/** Lines of the practice draft that the practice model knows by heart, with their English: a new one for each play. */
function knownLines(): [string, string][] {
  const english = goldenEnglish.split('\n');
  const recording = recordedLines();
  return practiceDraft.split('\n').flatMap((line, at): [string, string][] => {
    const source = line.trim();
    const target = english[at]?.trim() ?? '';
    const isSure = recording.get(source)?.first === target;
    return isSure && /^\d+\.\d+\) [А-Я]/.test(source) ? [[source, target]] : [];
  });
}

/** Opens the real panel on the practice site, with the engine set to a server of its own. */
export async function openPlayground(build: string): Promise<Playground> {
  const profile = await mkdtemp(path.join(tmpdir(), 'proposal-translator-servers-'));
  const model = await serveModel(practiceScript());
  const site = await serveSite();
  const chromium = await launchChromium({ build, profile, sitePort: site.port, headless: true });
  const [tab = await chromium.browser.newPage()] = await chromium.browser.pages();
  await tab.goto(practicePages.job(practiceJob.id));
  const { baseUrl } = model;
  await chooseEngine(chromium, { engine: 'openai-compatible', baseUrl, model: PRACTICE_MODEL });
  const panel = await chromium.openPanel(tab);
  await agree(panel);
  await readJob(panel, practiceJob.title);
  const lines = knownLines();
  let count = 0;
  return {
    async play(behaviour) {
      const [source = '', target = ''] = lines[count++ % lines.length] ?? [];
      await forget(panel);
      const { key = '', ...settings } = behaviour.settings?.(placeOf(model)) ?? {};
      await setUp(panel, new URL(baseUrl).origin, key, {
        engine: 'openai-compatible',
        compatible: { baseUrl, model: PRACTICE_MODEL },
        ...settings,
      });
      await writeDraft(panel, source);
      return await play(behaviour, panel, model, { source, target });
    },
    async end() {
      await chromium.close();
      await site.close();
      await model.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Lets the server behave so, presses `Translate`, and looks at what comes of it. */
async function play(
  behaviour: Behaviour,
  panel: Page,
  model: ModelServer,
  line: { source: string; target: string },
): Promise<Played> {
  model.script = practiceScript(behaviour.script(practiceAnswer));
  const before = model.requests.length;
  const begun = Date.now();
  const faults: string[] = [];
  await startTranslating(panel);
  await waitForRun(panel);
  const requests = model.requests.length - before;
  if (requests > behaviour.requests)
    faults.push(`${requests} requests, ${behaviour.requests} are enough`);
  if (behaviour.ends === 'translated') {
    const rows = await readRows<{ source: string; target: string }>(panel, 'lines');
    const shown = rows.find(({ source }) => source === line.source)?.target;
    if (shown !== line.target) faults.push(`the English of «${line.source}» is «${shown}»`);
  } else {
    const said = await hearSaid(panel, behaviour.ends);
    if (said !== undefined) faults.push(`should say ${behaviour.ends}, says ${said}`);
  }
  return { behaviour, faults, requests, seconds: (Date.now() - begun) / 1000 };
}

/** Waits until the panel says so: the run's row tells its end before the panel draws why. What it says instead, if it does not. */
async function hearSaid(panel: Page, ends: RegExp): Promise<string | undefined> {
  const isSaid = (source: string, flags: string) =>
    new RegExp(source, flags).test(document.body.innerText);
  try {
    await panel.waitForFunction(isSaid, { timeout: 30_000 }, ends.source, ends.flags);
    return undefined;
  } catch {
    const words = await panel.evaluate(() => document.body.innerText);
    return words.match(/✕\s*[^\n]*/)?.[0] ?? 'nothing';
  }
}

function placeOf({ baseUrl }: ModelServer): { baseUrl: string; host: string } {
  return { baseUrl, host: new URL(baseUrl).host };
}

/** Puts settings where the worker reads them, as a user may have left them there. */
async function setUp(panel: Page, origin: string, key: string, settings: object): Promise<void> {
  await panel.evaluate(
    async (origin, key, settings) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('proposal-translator');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const work = database.transaction(['settings', 'secrets'], 'readwrite');
      const row = work.objectStore('settings').get('settings');
      row.onsuccess = () => work.objectStore('settings').put({ ...row.result, ...settings });
      if (key === '') work.objectStore('secrets').delete(`key ${origin}`);
      else work.objectStore('secrets').put({ id: `key ${origin}`, value: key });
      await new Promise((resolve) => {
        work.oncomplete = resolve;
      });
      database.close();
    },
    origin,
    key,
    settings,
  );
}

/** What was learnt of the last behaviour must not help or harm the next. */
async function forget(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('proposal-translator');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const work = database.transaction(['capabilities', 'settings', 'lines'], 'readwrite');
    work.objectStore('capabilities').clear();
    // There are fewer known lines than behaviours: one that was translated is to be translated again.
    work.objectStore('lines').clear();
    work.objectStore('settings').delete('beginnings of prompts');
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    database.close();
  });
}
