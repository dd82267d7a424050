import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { inPieces, practiceAnswer } from '../../practice/model.ts';
import type { ModelScript } from '../../practice/protocol.ts';
import { goldenEnglish, practiceDraft } from '../../practice/recording.ts';
import { waitForState } from '../../scripts/faults/read-run.ts';
import { find } from '../../scripts/walk/roles.ts';
import { startTranslating } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/** The first points of the practice draft, to a line that no rule has to mend: three panels draw each piece of them. */
const lines = 15;
const draft = practiceDraft.split('\n').slice(0, lines).join('\n');
const lastWords = (goldenEnglish.split('\n')[lines - 1] ?? '').slice(-40);

/** Waits until the English of the draft has these words. A page behind another is slow to draw: it is looked at. */
async function waitForEnglish(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('[aria-label^="English"]')].some((box) =>
        box.textContent?.includes(words),
      ),
    { polling: 50 },
    words,
  );
}

/**
 * The English of all points, in one box or in a cell a line; not by roles, which a page behind another does not tell.
 */
function englishOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-fragment]')].map((group) =>
      [...group.querySelectorAll('[aria-label^="English"]')]
        .map((box) => box.textContent ?? '')
        .join('\n')
        .replace(/\n+/g, '\n'),
    ),
  );
}

describeInBrowsers('a translation under way', (stage) => {
  it('shows what the model is writing before the line is whole, in every panel', async () => {
    const gate = new AbortController();
    const held = new AbortController();
    let half = '';
    const script: Partial<ModelScript> = {
      async *answer(request) {
        const raw = practiceAnswer(request).join('');
        const start = raw.indexOf('1.1)');
        if (gate.signal.aborted || start === -1) {
          yield* inPieces(raw);
          return;
        }
        // The first line is written to its middle, and there the model stops.
        const middle = raw.indexOf(' ', start + 40);
        half = raw.slice(start, middle);
        yield* inPieces(raw.slice(0, middle));
        held.abort();
        await Promise.race([once(gate.signal, 'abort'), once(request.signal, 'abort')]);
        yield* inPieces(raw.slice(middle));
      },
    };
    const { panel } = await readyOn(stage, script, draft);
    const second = await stage.open('sidepanel.html');
    await find(second, 'group', 'Fragment 1.3');
    await stage.tab.bringToFront();

    await startTranslating(panel);
    if (!held.signal.aborted) await once(held.signal, 'abort');
    for (const page of [panel, second]) await waitForEnglish(page, half);
    expect(half).toMatch(/^1\.1\) /);
    expect(practiceDraft).not.toContain(half);

    // One that is opened in the middle of the line has it, too.
    const third = await stage.open('sidepanel.html');
    await waitForEnglish(third, half);
    await stage.tab.bringToFront();

    gate.abort();
    await waitForState(panel, practiceJob.id, [], 30_000);
    await waitForEnglish(panel, lastWords);
    const english = await englishOf(panel);
    expect(english.join('\n')).toContain(half);
    for (const page of [second, third]) {
      await waitForEnglish(page, lastWords);
      expect(await englishOf(page)).toEqual(english);
    }
  });
});
