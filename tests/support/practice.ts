import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { PracticeJob } from '../../practice/job.ts';
import { type PracticeSite, serveSite } from '../../practice/serve-site.ts';
import {
  type Chromium,
  type ChromiumOptions,
  launchChromium,
} from '../../scripts/browsers/launch-chromium.ts';

/** A practice site and a Chromium that is on it, with a profile that outlives the browser. */
export interface Practice {
  site: PracticeSite;
  chromium: Chromium;
  /** The tab that stands for Upwork. */
  tab: Page;
  /** Starts the browser again on the same profile, after `chromium.close` or `chromium.kill`. */
  relaunch(): Promise<void>;
  end(): Promise<void>;
}

/** Starts the practice site and Chromium with the build under test; `jobs` stand for those of the site. */
export async function startPractice(
  options: Partial<ChromiumOptions> = {},
  jobs?: PracticeJob[],
): Promise<Practice> {
  const profile = await mkdtemp(path.join(tmpdir(), 'proposal-translator-profile-'));
  const site = await serveSite(jobs);
  const launch = () =>
    launchChromium({
      build: inject('builds').chromium,
      profile,
      sitePort: site.port,
      headless: true,
      ...options,
    });
  const firstTab = async (chromium: Chromium) =>
    (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
  const chromium = await launch();
  const practice: Practice = {
    site,
    chromium,
    tab: await firstTab(chromium),
    async relaunch() {
      practice.chromium = await launch();
      practice.tab = await firstTab(practice.chromium);
    },
    async end() {
      if (practice.chromium.browser.connected) await practice.chromium.close();
      await site.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return practice;
}
