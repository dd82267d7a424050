import type { Page } from 'puppeteer-core';
import type { LineRow, RunState } from '../../utils/storage/database.ts';
import { BETWEEN } from '../walk/until.ts';

/** What is stored for one draft. */
export interface Stored {
  lines: LineRow[];
  runs: { id: string; state: RunState; requests: number }[];
}

/** Reads the lines and runs of a draft from a page of the extension. */
export function readStored(panel: Page, draftId: string): Promise<Stored> {
  return panel.evaluate(
    (draftId) =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('proposal-translator');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['lines', 'runs']);
          const lines = reading.objectStore('lines').index('draftId').getAll(draftId);
          const runs = reading.objectStore('runs').index('draftId').getAll(draftId);
          reading.onerror = () => reject(reading.error);
          reading.oncomplete = () =>
            resolve({
              lines: lines.result,
              // Each row holds the whole text of a request, which nobody needs here.
              runs: runs.result.map(({ id, state, requests }) => ({ id, state, requests })),
            });
          opening.result.close();
        };
      }),
    draftId,
  );
}

/** Waits until a run of the draft is in one of the states, or none is under way any more. */
export async function waitForState(
  panel: Page,
  draftId: string,
  states: RunState[],
  timeout: number,
): Promise<void> {
  await panel.waitForFunction(
    async (draftId, states) => {
      const runs = await new Promise<{ state: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('proposal-translator');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const table = opening.result.transaction('runs').objectStore('runs');
          const reading = table.index('draftId').getAll(draftId);
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
          opening.result.close();
        };
      });
      const isOver = runs.every(({ state }) => state !== 'running' && state !== 'waiting');
      return runs.length > 0 && (isOver || runs.some(({ state }) => states.includes(state)));
    },
    { polling: BETWEEN, timeout },
    draftId,
    states as string[],
  );
}
