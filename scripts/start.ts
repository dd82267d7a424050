import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { practiceJob } from '../practice/job.ts';
import { PRACTICE_MODEL, servePracticeModel } from '../practice/model.ts';
import { practicePages, serveSite } from '../practice/serve-site.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { copyBuild } from './browsers/copy-build.ts';
import { type Chromium, launchChromium } from './browsers/launch-chromium.ts';
import { findBrowser } from './browsers.ts';
import { hasDisplay } from './start/has-display.ts';
import { openPictures } from './start/take-pictures.ts';
import { walkAlone } from './start/walk-alone.ts';
import { chooseEngine } from './walk/walk-panel.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = path.join(root, '.start');

/** Keeps the browser open until it is closed by whoever looks at it. */
async function handOver(chromium: Chromium): Promise<void> {
  console.log(
    [
      'The browser is on the practice job, and the practice model is set up: a recording, no real model.',
      '1. Press the button of the extension in the toolbar, and agree.',
      '2. Press Read job, paste practice/draft.ru.md into the editor, press Translate.',
      '3. Press «Apply now» on the page, then Fields and Insert in the panel.',
      'Close the browser to end.',
    ].join('\n'),
  );
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
}

/** Does the main job without a display, prints the English and where the pictures are. */
async function goAlone(chromium: Chromium): Promise<void> {
  const tab = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
  const pictures = await openPictures(path.join(home, 'pictures'));
  const { english, coverLetter, answers } = await walkAlone(chromium, tab, pictures);
  console.log(`\n${english}\n`);
  const fields: [string, string][] = [
    ['Cover letter', coverLetter],
    ...answers.map((answer, place): [string, string] => [`Question ${place + 1}`, answer]),
  ];
  for (const [name, text] of fields)
    console.log(
      text === ''
        ? `In the form, ${name}: left empty, every section has gone to its own question.`
        : `In the form, ${name}: ${text.length} characters, of 5,000 that fit.`,
    );
  console.log(`\nThe practice model plays back a recording; nothing left this machine.`);
  console.log(`Pictures: ${pictures.directory}`);
}

async function start(): Promise<void> {
  const isAlone = !hasDisplay() || process.argv.includes('--headless');
  await findBrowser('chromium');
  console.log('Building the extension…');
  await mkdir(home, { recursive: true });
  const build = await copyBuild(await buildExtension('chromium'), path.join(home, 'extension'));
  const profile = path.join(home, isAlone ? 'profile-alone' : 'profile');
  // Alone it is a rehearsal from the first screen on; a person finds their drafts again.
  if (isAlone) await rm(profile, { recursive: true, force: true });
  const site = await serveSite();
  const model = await servePracticeModel(isAlone ? 0 : 15);
  let chromium: Chromium | undefined;
  try {
    chromium = await launchChromium({ build, profile, sitePort: site.port, headless: isAlone });
    const tab = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
    await tab.goto(practicePages.job(practiceJob.id));
    await chooseEngine(chromium, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: PRACTICE_MODEL,
    });
    await tab.bringToFront();
    await (isAlone ? goAlone(chromium) : handOver(chromium));
  } finally {
    if (chromium?.browser.connected) await chromium.close();
    await model.close();
    await site.close();
  }
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
