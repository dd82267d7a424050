import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { practiceJob } from '../practice/job.ts';
import { PRACTICE_MODEL, servePracticeModel } from '../practice/model.ts';
import { practicePages, serveSite } from '../practice/serve-site.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { copyBuild } from './browsers/copy-build.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { auditPage } from './screenshots/audit.ts';
import { listMisfits } from './screenshots/fit.ts';
import { settle, speak } from './screenshots/settle.ts';
import { listStates } from './screenshots/states.ts';
import { takeStorePictures } from './screenshots/store.ts';
import { measureChrome } from './walk/measure-chrome.ts';
import { chooseEngine } from './walk/walk-panel.ts';

// Pictures of every view and state of the real extension, in both widths, themes and languages, each
// looked over by axe-core. Words after the command narrow the list: `npm run screenshots draft dark en`.
// `npm run screenshots -- store` makes those of the stores and of the README instead, into docs/store/pictures.
const root = fileURLToPath(new URL('..', import.meta.url));
const home = path.join(root, '.start', 'screenshots');
const wanted = process.argv.slice(2);
const widths = {
  narrow: { width: 360, height: 765 },
  // The narrow panel at the browser's zoom of 200 %.
  zoom: { width: 180, height: 382, deviceScaleFactor: 2 },
  wide: { width: 1280, height: 800 },
};

const isWanted = (words: string[]) => wanted.every((word) => words.includes(word));

interface Shot {
  name: string;
  language: string;
  isOneOfMany?: boolean | undefined;
}

async function shoot(page: Page, { name, language, isOneOfMany }: Shot): Promise<number> {
  let found = 0;
  for (const theme of isOneOfMany ? ['light'] : ['light', 'dark'])
    for (const [width, viewport] of Object.entries(widths)) {
      if (isOneOfMany && width === 'wide') continue;
      await page.setViewport(viewport);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await settle(page);
      if (isWanted([name, language, theme, width]))
        await page.screenshot({
          fullPage: name === 'options',
          path: path.join(
            home,
            'pictures',
            `${name}-${language}-${theme}-${width}.png`,
          ) as `${string}.png`,
        });
      if (theme === 'light') {
        const chrome = await measureChrome(page);
        if (chrome && width === 'narrow')
          console.log(`${name} ${language}: ${Math.round(chrome * 1000) / 10} % is no text`);
        for (const misfit of await listMisfits(page))
          console.log(`${name} ${language} ${width}: ${misfit}`);
      }
      for (const violation of await auditPage(page)) {
        found++;
        console.log(`${name} ${language} ${theme} ${width}: ${violation}`);
      }
    }
  return found;
}

async function main(): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await mkdir(path.join(home, 'pictures'), { recursive: true });
  const build = await copyBuild(await buildExtension('chromium'), path.join(home, 'extension'));
  const site = await serveSite();
  const model = await servePracticeModel(0);
  const chromium = await launchChromium({
    build,
    profile: path.join(home, 'profile'),
    sitePort: site.port,
    headless: true,
  });
  let found = 0;
  try {
    const tab = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
    await tab.goto(practicePages.job(practiceJob.id));
    await chooseEngine(chromium, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: PRACTICE_MODEL,
    });
    const options = await chromium.browser.newPage();
    await options.goto(chromium.url('options.html'));
    await options.waitForSelector('.rule-list li');
    const panel = await chromium.browser.newPage();
    await panel.goto(chromium.url('sidepanel.html?view=wide'));
    for (const state of listStates(practiceJob.title)) {
      if (state.isOneOfMany && wanted.length > 0 && !wanted.includes(state.name)) continue;
      await panel.setViewport(widths.narrow);
      await panel.bringToFront();
      await state.go(panel, tab);
      for (const language of ['ru', 'en'] as const) {
        await speak(options, panel, language);
        await panel.bringToFront();
        found += await shoot(panel, { ...state, language });
      }
    }
    for (const language of ['ru', 'en'] as const) {
      await options.bringToFront();
      await speak(options, options, language);
      found += await shoot(options, { name: 'options', language });
    }
  } finally {
    await chromium.close();
    await model.close();
    await site.close();
  }
  console.log(`${path.join(home, 'pictures')}\n${found} findings of axe-core`);
  if (found > 0) process.exitCode = 1;
}

const work = wanted.includes('store')
  ? takeStorePictures(root).then((folder) => console.log(folder))
  : main();
work.catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
