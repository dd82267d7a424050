import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type PracticeJob, practiceJob } from '../../practice/job.ts';
import { practicePages, serveSite } from '../../practice/serve-site.ts';
import { type Chromium, launchChromium } from '../browsers/launch-chromium.ts';
import { find } from '../walk/roles.ts';
import { BETWEEN } from '../walk/until.ts';
import { agree, chooseEngine, chooseLanes } from '../walk/walk-panel.ts';
import { lanes } from './judge-trial.ts';
import { type ScriptedModel, serveScriptedModel } from './scripted-model.ts';

/** A browser with the panel open beside a page of the practice site, and the model that it asks. */
export interface Stage {
  model: ScriptedModel;
  chromium: Chromium;
  panel: Page;
  /** Goes to the page of another job, and gives its id: the panel follows to its draft, which is empty. */
  goToNewJob(): Promise<string>;
  /** Opens the panel again after it was closed. */
  openPanel(): Promise<void>;
  /** Ends the browser as a crash does and starts it on the same profile. */
  crash(): Promise<void>;
  /** Begins with a new profile, whatever state the browser is in. */
  renew(): Promise<void>;
  end(): Promise<void>;
}

/** Opens a stage; `directory` is where the profiles go, `build` the folder of the extension. */
export async function openStage(build: string, directory: string): Promise<Stage> {
  const model = await serveScriptedModel();
  const jobs: PracticeJob[] = [];
  const site = await serveSite(jobs);
  let count = 0;
  let profile = '';
  let chromium: Chromium;
  let tab: Page;
  let panel: Page;

  const launch = async () => {
    chromium = await launchChromium({ build, profile, sitePort: site.port, headless: true });
    [tab = await chromium.browser.newPage()] = await chromium.browser.pages();
  };
  const openPanel = async () => {
    panel = await chromium.openPanel(tab);
    await find(panel, 'textbox', 'Russian draft');
  };
  const goToJob = () => tab.goto(practicePages.job(jobs[0]?.id ?? ''));
  const begin = async () => {
    profile = await mkdtemp(path.join(directory, 'profile-'));
    await launch();
    await chooseEngine(chromium, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: 'scripted',
    });
    await chooseLanes(chromium, lanes);
    panel = await chromium.openPanel(tab);
    await agree(panel);
  };
  const leave = async () => {
    if (chromium.browser.process()?.exitCode === null) await chromium.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  await begin();
  return {
    model,
    get chromium() {
      return chromium;
    },
    get panel() {
      return panel;
    },
    async goToNewJob() {
      count += 1;
      const id = `~02${String(count).padStart(19, '0')}`;
      jobs[0] = { ...practiceJob, id };
      await goToJob();
      await panel.waitForFunction(
        () =>
          document.querySelector('[data-fragment]') === null &&
          document.querySelector('#save-state')?.textContent !== '',
        { polling: BETWEEN },
      );
      return id;
    },
    openPanel,
    async crash() {
      await chromium.kill();
      await launch();
      await goToJob();
      await openPanel();
    },
    async renew() {
      await leave();
      await begin();
    },
    async end() {
      await leave();
      await model.close();
      await site.close();
    },
  };
}
