import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { otherJob, practiceJob } from '../../practice/job.ts';
import { inPieces, practiceAnswer } from '../../practice/model.ts';
import type { Fault, ModelRequest, ModelScript } from '../../practice/protocol.ts';
import { goldenEnglish, practiceDraft } from '../../practice/recording.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { readAsked } from '../../scripts/faults/read-asked.ts';
import { waitForState } from '../../scripts/faults/read-run.ts';
import { hit } from '../../scripts/walk/in-step.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { find, press, textOf, waitForWords } from '../../scripts/walk/roles.ts';
import { BETWEEN } from '../../scripts/walk/until.ts';
import {
  chooseLanes,
  findFragment,
  startTranslating,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { chooseFromMenu } from '../support/fresh.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

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
    { polling: BETWEEN },
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
    await waitForState(panel, practiceJob.id, [], 100_000);
    for (const page of [panel, second, third]) await waitForEnglish(page, lastWords);
    // What was mended behind a line comes to each in its own time.
    const texts = async () => {
      const all: string[] = [];
      for (const page of [panel, second, third]) all.push((await englishOf(page)).join('\n'));
      return all;
    };
    await expect.poll(async () => new Set(await texts()).size, { timeout: 30_000 }).toBe(1);
    expect((await texts())[0]).toContain(half);
  });
});

/** Puts the eye on a point, as a click does. */
async function lookAt(panel: Page, id: string): Promise<void> {
  await hit(await find(await findFragment(panel, id), 'textbox', 'English'));
}

/** A line of the practice letter without its number, and its English. */
function lineOf(words: RegExp): [russian: string, english: string] {
  const at = practiceDraft.split('\n').findIndex((line) => words.test(line));
  const [russian = '', english = ''] = [practiceDraft, goldenEnglish].map((text) =>
    text
      .split('\n')
      [at]?.trim()
      .replace(/^[\d.]+\)\s*/, ''),
  );
  return [russian, english];
}

describeInBrowsers('a letter in lanes, and what is remembered of it', (stage) => {
  let ready: Ready;
  /** What the lane meets that has the end of the letter. */
  let atTheEnd: Fault | undefined;
  /** What the request for the terms meets. */
  let atNaming: Fault | undefined = { kind: 'silence' };
  let isMet = new AbortController();
  let underWay = 0;
  /** As many as were asked at once. */
  let widest = 0;
  const end = practiceDraft.trimEnd().split('\n').at(-1)?.trimEnd() ?? '';
  /** A line of the letter, and its English. */
  const backends = lineOf(/поддерживает Redis/);
  const goldenEnd = goldenEnglish.trimEnd().split('\n').at(-1) ?? '';

  const script: Partial<ModelScript> = {
    fault({ user }) {
      const { isTerms, lines } = readAsked(user);
      if (isTerms) return atNaming;
      if (!atTheEnd || !lines.some(({ source }) => source === end)) return undefined;
      isMet.abort();
      return atTheEnd;
    },
    async *answer(request) {
      widest = Math.max(widest, ++underWay);
      try {
        yield* practiceAnswer(request);
      } finally {
        underWay -= 1;
      }
    },
    // The answers are under way for so long that those of three lanes meet.
    pace: 1,
  };

  /** The lines that requests asked for the first time, not to be mended. */
  const firstAsked = (requests: readonly ModelRequest[]) =>
    requests
      .map(({ user }) => readAsked(user))
      .filter(({ isTerms }) => !isTerms)
      .flatMap(({ lines }) => lines.filter(({ isRepair }) => !isRepair))
      .map(({ source }) => source);

  const storedSources = async () =>
    (await readRows<{ source: string }>(ready.panel, 'lines')).map(({ source }) => source);

  /** Asks for what is open: nothing of it is stored yet, and nothing is asked for twice. */
  async function translateRest(during: () => Promise<void> = async () => {}): Promise<void> {
    const stored = new Set(await storedSources());
    const before = ready.model.requests.length;
    await startTranslating(ready.panel);
    await during();
    await waitForRun(ready.panel);
    const asked = firstAsked(ready.model.requests.slice(before));
    expect(asked.filter((source) => stored.has(source))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  }

  beforeAll(async () => {
    ready = await readyOn(stage, script);
    await chooseLanes(stage.browser, 3);
  });

  it('goes on without the names of terms, and without the lane that is refused', async () => {
    atTheEnd = { kind: 'status', status: 400, code: 'content_filter', message: 'Flagged.' };
    await translateRest(async () => {
      await waitForWords(ready.panel, /Naming \d+ words that recur/);
      await press(ready.panel, 'Do not wait for them');
    });
    await waitForWords(ready.panel, /refused this text/);
    atNaming = undefined;
    expect(widest).toBeGreaterThan(1);
    const stored = await storedSources();
    expect(stored).not.toContain(end);
    expect(stored.length).toBeGreaterThan(40);
  });

  it('is stopped in one lane, and keeps what has come', async () => {
    atTheEnd = { kind: 'silence' };
    isMet = new AbortController();
    const kept = await storedSources();
    await translateRest(async () => {
      if (!isMet.signal.aborted) await once(isMet.signal, 'abort');
      await press(ready.panel, 'Stop');
      await waitForWords(ready.panel, /Stopped/);
    });
    expect(await storedSources()).toEqual(expect.arrayContaining(kept));
    expect(await storedSources()).not.toContain(end);
  });

  it('is asked for strictly one after another where the user wants it so', async () => {
    const options = await stage.browser.open('options.html');
    await hit(await find(options, 'checkbox', 'Strictly one after another, as T.md says'));
    await find(options, 'combobox', 'Parts at once');
    await options.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#lanes')?.disabled === true,
    );
    await options.close();
    await ready.panel.bringToFront();
    atTheEnd = undefined;
    widest = 0;
    await translateRest();
    expect(widest).toBe(1);
    expect(await storedSources()).toContain(end);
    await waitForEnglish(ready.panel, goldenEnd.slice(-40));
    await chooseFromMenu(ready.panel, 'Runs and receipts');
    await waitForWords(ready.panel, /3 parts side by side/);
    await press(ready.panel, 'Close');
  });

  it('offers its sentences to the next answer, the same and the similar, each by one key', async () => {
    const { panel } = ready;
    await stage.tab.goto(practicePages.job(otherJob.id));
    await panel.bringToFront();
    await panel.waitForFunction(() => document.querySelector('[data-fragment]') === null);
    const [, english] = backends;
    await writeDraft(panel, `1) ${backends[0]}\n2) ${backends[0].replace('4.0', '5.2')}`);
    await lookAt(panel, '1');
    await waitForWords(panel, /From your answer of /);
    await panel.keyboard.press('F4');
    await waitForEnglish(panel, `1) ${english}`);
    await lookAt(panel, '2');
    await waitForWords(panel, /Like one of .*; what differs is marked/);
    expect(
      await panel.$$eval('.remembrance mark', (all) => all.map((one) => one.textContent)),
    ).toEqual(['4.0', '5.2']);
    await panel.keyboard.press('F4');
    await waitForEnglish(panel, `2) ${english}`);
    expect(await storedSources()).not.toContain(`1) ${backends[0]}`);
  });

  it('finds where it was written in any form and either language, and inserts it', async () => {
    const { panel } = ready;
    const [wish, english] = lineOf(/ускорить страницы/);
    await chooseFromMenu(panel, 'Search your answers');
    const search = await find(panel, 'searchbox', 'Words in Russian or English, in any form');
    await search.type('additional library');
    await find(panel, 'button', `Insert into the draft: ${backends[0]}`);
    await search.evaluate((box) => (box as HTMLInputElement).select());
    await search.type('ускорил страницу товара');
    await press(panel, `Insert into the draft: 1.1) ${wish}`);
    await waitForEnglish(panel, english);
    expect(await textOf(panel, 'Russian draft')).toContain(wish);
  });
});
