import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL, servePracticeModel } from '../../practice/model.ts';
import { practiceDraft } from '../../practice/recording.ts';
import { practicePages, serveSite } from '../../practice/serve-site.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { copyBuild } from '../browsers/copy-build.ts';
import { type Chromium, launchChromium } from '../browsers/launch-chromium.ts';
import { press } from '../walk/roles.ts';
import { until } from '../walk/until.ts';
import { goToForm, insert, tickOnlyThese } from '../walk/walk-form.ts';
import { agree, chooseEngine, readJob, translate, writeDraft } from '../walk/walk-panel.ts';
import { settle, speak } from './settle.ts';
import { besides, cut } from './side-by-side.ts';

/** What the stores take: no alpha, these sizes. */
const picture = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };

const languages = ['en', 'ru'] as const;
type Language = (typeof languages)[number];

/** What stands on the tile, the words of the listing. */
async function tileWords(root: string, language: Language): Promise<[string, string]> {
  const words = await readFile(path.join(root, `locales/${language}.yml`), 'utf8');
  const of = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(words)?.[1] ?? '';
  return [of('extName'), of('extDescription')];
}

async function takeTile(root: string, page: Page, language: Language): Promise<Buffer> {
  const icon = await readFile(path.join(root, 'assets/icon.svg'), 'utf8');
  const [name, description] = await tileWords(root, language);
  await page.setViewport(tile);
  await page.setContent(
    `<body style="margin:0;box-sizing:border-box;width:440px;height:280px;padding:28px 32px;background:#eef2ff;color:#1e1b4b;font:17px/1.4 system-ui,sans-serif">
      <div style="width:64px">${icon}</div>
      <h1 style="font-size:25px;line-height:1.2;margin:18px 0 10px">${name}</h1>
      <p style="margin:0">${description}</p></body>`,
  );
  return Buffer.from(await page.screenshot({ type: 'jpeg', quality: 90 }));
}

/** Makes the window so large that page and panel together fill the picture. */
async function fitWindow(tab: Page, panel: Page): Promise<void> {
  const sizeOf = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const session = await tab.createCDPSession();
  const isFitted = async () => {
    const [page, side] = [await sizeOf(tab), await sizeOf(panel)];
    const width = picture.width - 1 - page.width - side.width;
    const height = picture.height - side.height;
    if (width === 0 && height === 0) return true;
    const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', {
      windowId,
      bounds: { width: (bounds.width ?? 0) + width, height: (bounds.height ?? 0) + height },
    });
    return false;
  };
  await until(isFitted, 'page and panel fill the picture', 20_000);
  await session.detach();
}

/** Walks the main job and takes each picture in both languages. */
async function walk(root: string, home: string, chromium: Chromium, tab: Page): Promise<void> {
  const options = await chromium.open('options.html');
  await tab.bringToFront();
  const widthOfTab = () => tab.evaluate(() => innerWidth);
  const whole = await widthOfTab();
  const panel = await chromium.openPanel(tab);
  // The panel slides open: it is as wide as it will be before it takes its room from the page.
  await until(async () => (await widthOfTab()) < whole, 'the panel stands beside the page', 20_000);
  const keep = (name: string, language: Language, bytes: Buffer) =>
    writeFile(path.join(home, language, `${name}.jpg`), bytes);
  const take = async (name: string, shown = 'main') => {
    for (const language of [...languages].reverse()) {
      await speak(options, panel, language);
      // The words of what opens late come late, too.
      await panel.waitForSelector(shown);
      await settle(panel);
      await keep(name, language, await besides(tab, panel, picture));
    }
  };
  await fitWindow(tab, panel);
  await agree(panel);
  await readJob(panel, practiceJob.title);
  await writeDraft(panel, practiceDraft);
  await translate(panel);
  await take('translated');
  const wide = await chromium.open('sidepanel.html?view=wide');
  await wide.setViewport(picture);
  for (const language of [...languages].reverse()) {
    await speak(options, wide, language);
    await settle(wide);
    await keep('columns', language, await cut(wide));
  }
  await wide.close();
  await tab.bringToFront();
  await goToForm(tab);
  await press(panel, 'Fields');
  await tickOnlyThese(panel);
  await press(panel, 'Fields');
  await insert(panel);
  await panel.waitForSelector('.results li.good');
  await tab.evaluate(() =>
    [...document.querySelectorAll('textarea')]
      .find(({ value }) => value !== '')
      ?.parentElement?.parentElement?.scrollIntoView(),
  );
  await take('inserted', '.results');
  const blank = await chromium.browser.newPage();
  for (const language of languages)
    await keep('tile', language, await takeTile(root, blank, language));
}

/** Makes the pictures of the listings and of the README from the built extension, on the practice site. */
export async function takeStorePictures(root: string): Promise<string> {
  const scratch = path.join(root, '.start', 'store');
  const home = path.join(root, 'docs', 'store', 'pictures');
  await rm(scratch, { recursive: true, force: true });
  for (const language of languages) await mkdir(path.join(home, language), { recursive: true });
  const built = await buildExtension('chromium');
  const build = await copyBuild(built, path.join(scratch, 'extension'));
  const site = await serveSite();
  const model = await servePracticeModel(0);
  const chromium = await launchChromium({
    build,
    profile: path.join(scratch, 'profile'),
    sitePort: site.port,
    headless: true,
    width: picture.width,
    height: picture.height + 200,
  });
  try {
    const tab = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
    await tab.goto(practicePages.job(practiceJob.id));
    const { baseUrl } = model;
    await chooseEngine(chromium, { engine: 'openai-compatible', baseUrl, model: PRACTICE_MODEL });
    await walk(root, home, chromium, tab);
  } finally {
    await chromium.close();
    await model.close();
    await site.close();
  }
  return home;
}
