import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { otherJob, type PracticeJob, practiceJob } from '../../../practice/job.ts';
import { practiceScript } from '../../../practice/model.ts';
import { type ModelScript, type ModelServer, serveModel } from '../../../practice/protocol.ts';
import { type PracticeSite, serveSite } from '../../../practice/serve-site.ts';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser.ts';
import { launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { launchFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import type { BrowserName } from '../../../scripts/browsers/machine.ts';
import { forgetAll } from './forget-all.ts';

/** A file of the extension in which none of its scripts run. */
const QUIET_PAGE = 'icons/16.png';

/** A browser with the extension, the practice site and models: where a spec plays, in Chromium or in Firefox. */
export class Stage {
  /** What the practice site shows; it may be changed at any time. */
  readonly jobs: PracticeJob[] = [];
  private launched: ExtensionBrowser | undefined;
  private practiceSite: PracticeSite | undefined;
  private upwork: Page | undefined;
  private profile = '';
  private opened: Page[] = [];
  private models: ModelServer[] = [];

  readonly name: BrowserName;
  private readonly isPrivate: boolean;

  /** `isPrivate`: all windows of Firefox are private ones. */
  constructor(name: BrowserName, { isPrivate = false } = {}) {
    this.name = name;
    this.isPrivate = isPrivate;
  }

  get browser(): ExtensionBrowser {
    return there(this.launched);
  }

  get site(): PracticeSite {
    return there(this.practiceSite);
  }

  /** The tab that stands for Upwork. */
  get tab(): Page {
    return there(this.upwork);
  }

  /** A page of the extension in a tab. */
  async open(file: string): Promise<Page> {
    return this.keep(await this.browser.open(file));
  }

  /** The panel beside the tab. */
  async openPanel(beside = this.tab): Promise<Page> {
    return this.keep(await this.browser.openPanel(beside));
  }

  /** A model that follows the script, until the stage is cleared. */
  async serveModel(script: Partial<ModelScript> = {}): Promise<ModelServer> {
    const model = await serveModel(practiceScript(script));
    this.models.push(model);
    return model;
  }

  stopWorker(): Promise<void> {
    return this.withQuietPage((page) => this.browser.stopWorker(page));
  }

  /** Starts the browser, or after `browser.close` or `browser.kill` starts it again on the same profile. */
  async launch(): Promise<void> {
    this.practiceSite ??= await serveSite(this.jobs);
    this.profile ||= await mkdtemp(path.join(inject('directory'), 'profile-'));
    const options = {
      build: inject('builds')[this.name],
      profile: this.profile,
      sitePort: this.practiceSite.port,
      headless: true,
    };
    this.opened = [];
    this.launched =
      this.name === 'chromium'
        ? await launchChromium(options)
        : await launchFirefox({ ...options, isPrivate: this.isPrivate });
    this.upwork = await this.launched.browser.newPage();
    // Firefox lets all pages read the clipboard, by a setting.
    if (this.name === 'chromium')
      await this.launched.browser
        .defaultBrowserContext()
        .overridePermissions(this.launched.url('').replace(/\/$/, ''), [
          'clipboard-read',
          'clipboard-write',
        ]);
  }

  /** Brings all back to where it was after the installation, in the browser that runs, or starts it. */
  async clear(): Promise<void> {
    for (const model of this.models.splice(0)) await model.close();
    this.jobs.splice(0, Infinity, practiceJob, otherJob);
    if (!this.launched?.browser.connected) await this.launch();
    const { browser } = this.browser;
    const former = [...this.opened.splice(0), ...(await browser.pages())];
    this.upwork = await browser.newPage();
    for (const page of former) if (!page.isClosed()) await page.close();
    await this.withQuietPage(async (page) => {
      await this.browser.stopWorker(page);
      await page.evaluate(forgetAll);
    });
    this.site.requests.length = 0;
  }

  async end(): Promise<void> {
    for (const model of this.models) await model.close();
    if (this.launched?.browser.connected) await this.launched.close();
    await this.practiceSite?.close();
    if (this.profile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private keep(page: Page): Page {
    this.opened.push(page);
    return page;
  }

  private async withQuietPage(act: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.browser.open(QUIET_PAGE);
    await act(page);
    await page.close();
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The stage is not set yet.');
  return value;
}
