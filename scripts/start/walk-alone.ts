import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../practice/job.ts';
import { goldenEnglish, plantedErrors, practiceDraft } from '../../practice/recording.ts';
import type { Chromium } from '../browsers/launch-chromium.ts';
import { press, write } from '../walk/roles.ts';
import { goToForm, insert, readForm, tickOnlyThese } from '../walk/walk-form.ts';
import {
  agree,
  findFragment,
  readAllEnglish,
  readEnglish,
  readJob,
  translate,
  writeDraft,
} from '../walk/walk-panel.ts';
import type { Pictures } from './take-pictures.ts';

/** The point whose finding only the writer can mend. */
const LEFT_FOR_WRITER = '2.7';

/** Mends by hand what the practice model gets wrong however often it is asked. */
async function mendByHand(panel: Page): Promise<void> {
  const planted = plantedErrors.find(({ cure }) => cure === 'hand');
  if (!planted) return;
  const fragment = await findFragment(panel, LEFT_FOR_WRITER);
  const english = await readEnglish(panel, LEFT_FOR_WRITER);
  // A repair that makes nothing better is dropped, so either answer may stand there.
  const wrong = english.includes(planted.later) ? planted.later : planted.first;
  await write(fragment, 'English', english.replace(wrong, planted.right));
}

/** Blank lines part the points, and spaces at the end of a line carry no meaning. */
function withoutBlanks(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n').trim();
}

/** What the walk ends with: the English as the panel has it, and as the form holds it. */
export interface Walked {
  english: string;
  coverLetter: string;
  answers: string[];
}

/**
 * Does the main job from the first screen to the filled form, as a person does, and takes a picture
 * of each step. Throws where a step does not lead to the next.
 */
export async function walkAlone(
  chromium: Chromium,
  tab: Page,
  pictures: Pictures,
): Promise<Walked> {
  const panel = await chromium.openPanel(tab);
  await pictures.take('consent', tab, panel);
  await agree(panel);
  await readJob(panel, practiceJob.title);
  await pictures.take('job', tab, panel);
  await writeDraft(panel, practiceDraft);
  await pictures.take('draft', tab, panel);
  await translate(panel);
  await pictures.take('translated', tab, panel);
  await mendByHand(panel);
  const english = withoutBlanks((await readAllEnglish(panel)).join('\n'));
  if (english !== withoutBlanks(goldenEnglish))
    throw new Error(`The English is not what was to come of it:\n${english}`);
  await goToForm(tab);
  await press(panel, 'Fields');
  await tickOnlyThese(panel);
  await pictures.take('fields', tab, panel);
  await press(panel, 'Fields');
  await insert(panel);
  await tab.waitForFunction(
    () =>
      [...document.querySelectorAll('textarea')].filter(({ value }) => value !== '').length >= 3,
  );
  const { coverLetter, answers, clicks } = await readForm(tab);
  if (clicks.length > 0) throw new Error(`The page's own button was pressed: ${clicks}.`);
  await tab.evaluate(() => {
    const filled = [...document.querySelectorAll('textarea')].find(({ value }) => value !== '');
    filled?.parentElement?.parentElement?.scrollIntoView();
  });
  // «Inserted» is said of what stays: half a second after the fields are filled.
  await panel.waitForSelector('.results');
  await pictures.take('inserted', tab, panel);
  return { english, coverLetter, answers };
}
