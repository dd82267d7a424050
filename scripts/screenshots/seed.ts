import type { Page } from 'puppeteer-core';
import type { Failure, FailureCode } from '../../utils/failure.ts';
import { failures } from '../../utils/interface/en/failures.ts';
import type { DraftRow, RunRow } from '../../utils/storage/database.ts';
import { readRows } from '../walk/read-rows.ts';

/** Writes rows into a table of the extension's database, past the panel: it shows them once it is loaded anew. */
async function writeRows(page: Page, table: string, rows: unknown[]): Promise<void> {
  await page.evaluate(
    async (table, rows) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('proposal-translator');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction(table, 'readwrite');
      for (const row of rows) writing.objectStore(table).put(row);
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      });
      database.close();
    },
    table,
    rows,
  );
}

/** A hundred more drafts, of many lengths, days and states. */
export async function seedDrafts(page: Page): Promise<void> {
  const [draft] = await readRows<DraftRow>(page, 'drafts');
  if (!draft) throw new Error('there is no draft to copy');
  const day = 24 * 60 * 60 * 1000;
  const copies = Array.from({ length: 100 }, (_, place): DraftRow => {
    const at = draft.updatedAt - place * day;
    const { inserted, life, ...rest } = draft;
    return {
      ...rest,
      id: `draft-${place}`,
      text: draft.text.slice(0, 40 + place * 90),
      createdAt: at,
      updatedAt: at,
      ...(place % 3 === 0 && life ? { life } : {}),
      ...(place % 17 === 0 ? { archivedAt: at } : {}),
    };
  });
  await writeRows(page, 'drafts', copies);
}

const detail: Failure['detail'] = {
  host: 'api.an-example-provider.com',
  model: 'a-large-model-2026-11-27-preview',
  over: 1126,
  missing: 3,
  left: 3,
  lines: '1.1, 2.3',
  seconds: 3598,
};

/** Every failure that has a sentence. */
export const everyFailure = Object.keys(failures) as FailureCode[];

/** Lets the last run have ended with a failure; the panel shows it once it is loaded anew. */
export async function endRunWith(page: Page, code: FailureCode): Promise<void> {
  const runs = await readRows<RunRow>(page, 'runs');
  const last = runs.sort((a, b) => b.startedAt - a.startedAt)[0];
  if (!last) throw new Error('there is no run that could have failed');
  await writeRows(page, 'runs', [{ ...last, state: 'failed', failure: { code, detail } }]);
}
