import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../practice/job.ts';
import { goldenEnglish, practiceDraft } from '../../practice/recording.ts';
import { find, press } from '../walk/roles.ts';

/** As many answers as two years of daily work leave. */
export const manyDrafts = 1000;

/** Puts drafts with their lines of English into the database of the extension, as a person would have them. */
export function fillDrafts(page: Page): Promise<void> {
  const sources = practiceDraft.split('\n').filter((line) => line.trim() !== '');
  const lines = sources.map((source, at) => [source, goldenEnglish.split('\n')[at] ?? '']);
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
        for (const [key, [source, target]] of lines.entries())
          work
            .objectStore('lines')
            .put({ draftId: id, key: String(key), source, target, at, runId: 'r', history: [] });
      }
      await new Promise((resolve) => {
        work.oncomplete = resolve;
      });
      database.close();
    },
    manyDrafts,
    practiceDraft,
    lines,
    practiceJob.title,
  );
}

/** Opens the list of all drafts, until its first rows stand there. */
export async function openList(page: Page): Promise<void> {
  await press(page, 'More');
  await press(page, 'All drafts');
  await page.waitForSelector('dialog li:nth-child(20)');
}

/** Looks for a word of the Russian that stands in one draft only. */
export async function searchList(page: Page): Promise<void> {
  const box = await find(page, 'searchbox', 'Search in both languages');
  await box.type(`${practiceJob.title} ${manyDrafts - 1}`);
  await page.waitForFunction(() => document.querySelectorAll('dialog li').length === 1);
}
