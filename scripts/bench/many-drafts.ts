import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../practice/job.ts';
import { goldenEnglish, practiceDraft } from '../../practice/recording.ts';
import { draftLines } from '../../utils/draft/index.ts';
import { find, press, waitForWords, write } from '../walk/roles.ts';

/** As many answers as two years of daily work leave. */
const manyDrafts = 1000;

/** Past answers that a rule is tried on. */
const triedAnswers = 200;

/** Puts drafts with their lines of English into the database of the extension, as a person would have them. */
function fillDrafts(page: Page, count: number): Promise<void> {
  const english = goldenEnglish.split('\n');
  const lines = draftLines(practiceDraft)
    .filter(({ kind }) => kind === 'russian')
    .map(({ key, text, index }) => ({ key, source: text.trimEnd(), target: english[index] ?? '' }));
  return page.evaluate(
    async (count, text, lines, title) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('proposal-translator');
        opening.onsuccess = () => resolve(opening.result);
      });
      const work = database.transaction(['drafts', 'lines'], 'readwrite');
      for (let n = 0; n < count; n++) {
        const id = `draft-${String(n).padStart(4, '0')}`;
        const at = Date.now() - n * 8e7;
        const own = { unticked: [], ignored: [], fields: {} };
        const words = `${title} ${n}\n\n${text}`;
        work.objectStore('drafts').put({ id, text: words, createdAt: at, updatedAt: at, ...own });
        for (const line of lines)
          work.objectStore('lines').put({ draftId: id, ...line, at, runId: 'r', history: [] });
      }
      await new Promise((resolve) => {
        work.oncomplete = resolve;
      });
      database.close();
    },
    count,
    practiceDraft,
    lines,
    practiceJob.title,
  );
}

/** Has one look after another at a panel that holds many answers. */
export async function measureMany(
  page: Page,
  report: (what: string, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const reopen = async (count: number) => {
    await fillDrafts(page, count);
    await page.reload();
    await find(page, 'textbox', 'Russian draft');
  };
  await reopen(triedAnswers);
  await report('opening the rules', () => writeRule(page));
  await report(`trying a rule on ${triedAnswers} past answers`, () => tryRule(page));
  await reopen(manyDrafts);
  await report(`opening a list of ${manyDrafts} drafts`, () => openList(page));
  await report('searching it in both languages', () => searchList(page));
  await press(page, 'Close');
  await report(`remembering ${manyDrafts} answers, and searching them`, () => searchMemory(page));
}

/** Writes a rule that finds something in each answer. */
async function writeRule(page: Page): Promise<void> {
  await press(page, 'Documents');
  await waitForWords(page, /paragraphs proven/);
  await press(page, 'Add a rule of your own');
  await write(page, 'Forbidden words (word → replacement, one a line)', 'page');
}

async function tryRule(page: Page): Promise<void> {
  await press(page, 'Try on past answers');
  await waitForWords(page, /places in ([1-9]\d*) of \1 past answers/);
}

/** Looks for words of a line that every answer has. */
async function searchMemory(page: Page): Promise<void> {
  await press(page, 'More');
  await press(page, 'Search your answers');
  const box = await find(page, 'searchbox', 'Words in Russian or English, in any form');
  await box.type('дополнительная библиотека Redis');
  await waitForWords(page, /Redis/);
}

/** Opens the list of all drafts, until its first rows stand there. */
async function openList(page: Page): Promise<void> {
  await press(page, 'More');
  await press(page, 'All drafts');
  await page.waitForSelector('dialog li:nth-child(20)');
}

/** Looks for a word of the Russian that stands in one draft only. */
async function searchList(page: Page): Promise<void> {
  const box = await find(page, 'searchbox', 'Search in both languages');
  await box.type(`${practiceJob.title} ${manyDrafts - 1}`);
  await page.waitForFunction(() => document.querySelectorAll('dialog li').length === 1);
}
