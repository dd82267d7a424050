import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../browsers/launch-chromium.ts';
import { find, press } from '../walk/roles.ts';
import { agree, chooseEngine } from '../walk/walk-panel.ts';
import { type ScriptedModel, serveScriptedModel } from './scripted-model.ts';

/** A browser with the panel open, beside no page, and the model that it asks. */
export interface Stage {
  model: ScriptedModel;
  chromium: Chromium;
  panel: Page;
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
  let profile = '';
  let chromium: Chromium;
  let panel: Page;

  const launch = async () => {
    // The run needs no page beside it, so nothing listens where the practice site would.
    chromium = await launchChromium({ build, profile, sitePort: 9, headless: true });
  };
  const openPanel = async () => {
    const [tab = await chromium.browser.newPage()] = await chromium.browser.pages();
    panel = await chromium.openPanel(tab);
  };
  const begin = async () => {
    profile = await mkdtemp(path.join(directory, 'profile-'));
    await launch();
    await chooseEngine(chromium, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: 'scripted',
    });
    await openPanel();
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
    async openPanel() {
      await openPanel();
      await find(panel, 'textbox', 'Russian draft');
    },
    async crash() {
      await chromium.kill();
      await launch();
      await this.openPanel();
    },
    async renew() {
      await leave();
      await begin();
    },
    async end() {
      await leave();
      await model.close();
    },
  };
}

/** Opens an empty draft, as the menu does. */
export async function openNewDraft(panel: Page): Promise<void> {
  await press(panel, 'More');
  await press(panel, 'New draft without a job');
  await panel.waitForFunction(() => document.querySelectorAll('[data-fragment]').length === 0);
}
