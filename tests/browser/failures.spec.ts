import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { inPieces, PRACTICE_MODEL, practiceScript } from '../../practice/model.ts';
import type { Fault, ModelScript } from '../../practice/protocol.ts';
import { readRows } from '../../scripts/walk/read-rows.ts';
import { find, press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import {
  chooseEngineIn,
  startTranslating,
  translate,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { expectEnglish } from '../support/expect-english.ts';
import { englishOf, russianOf } from '../support/first-line.ts';
import { askedLines } from '../support/ready.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

let ready: Ready;

/** Lines that no test before has asked for, whose English the recording has. */
let lines: string[];
let english: string[];

const POINTS = '1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 3.3'.split(' ');

let points: string[];

/** The first request fails so. */
const first = (fault: Fault) => {
  let asked = 0;
  return () => (asked++ === 0 ? fault : undefined);
};

/** Has the model follow this from now on. */
function follow(script: Partial<ModelScript>): void {
  ready.model.script = practiceScript(script);
}

const says = (words: RegExp) => waitForWords(ready.panel, words);

async function expectLines(): Promise<void> {
  for (const line of english) await expectEnglish(ready.panel, line.split(')')[0] ?? '', line);
}

/** The draft is there still, and the next `Translate` brings its English; what was told is told no more. */
async function goesOn(told: RegExp): Promise<void> {
  expect((await textOf(ready.panel, 'Russian draft')).trim()).toBe(lines.join('\n'));
  await translate(ready.panel);
  await expectLines();
  expect(await ready.panel.evaluate(() => document.body.innerText)).not.toMatch(told);
}

/** Chooses in a list what a person sees there. */
async function choose(page: Page, list: string, name: string): Promise<void> {
  const select = await find(page, 'combobox', list);
  let value: string | undefined;
  await until(async () => {
    value = await select.evaluate(
      (element, name) =>
        [...(element as HTMLSelectElement).options].find(({ text }) => text === name)?.value,
      name,
    );
    return value !== undefined;
  }, `«${name}» could be chosen in «${list}»`);
  await select.select(value as string);
}

describeInBrowsers('a model that fails', (stage) => {
  beforeAll(async () => {
    points = [...POINTS];
    ready = await readyOn(stage, {}, '');
  });

  beforeEach(async () => {
    ready.model.requests.length = 0;
    const taken = points.splice(0, 2);
    lines = taken.map(russianOf);
    english = taken.map(englishOf);
    await writeDraft(ready.panel, lines.join('\n'));
  });

  it('refuses the key', async () => {
    follow({ fault: first({ kind: 'status', status: 401 }) });
    await press(ready.panel, 'Translate');
    await says(/refused the key/);
    await waitForRun(ready.panel);
    await goesOn(/refused the key/);
  });

  it('asks to wait, and is asked again when the time has come', async () => {
    follow({ fault: first({ kind: 'status', status: 429, retryAfter: 2 }) });
    // The page itself watches: that it waits stands there for two seconds only.
    const told = ready.panel.waitForFunction(
      () => document.body.innerText.includes('Waiting to try again'),
      { polling: 'mutation' },
    );
    await startTranslating(ready.panel);
    await told;
    await waitForRun(ready.panel);
    await expectLines();
    const [before, after] = ready.model.requests;
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  it('is not there', async () => {
    const { port } = ready.model;
    await ready.model.close();
    await press(ready.panel, 'Translate');
    await says(/cannot be reached/);
    await waitForRun(ready.panel);
    ready.model = await stage.serveModel({ port });
    await goesOn(/cannot be reached/);
  });

  it.each([
    ['prose', 'Certainly! I would be happy to help you with this translation.'],
    ['nothing', ''],
  ])('answers with %s', async (_what, words) => {
    follow({ answer: () => words });
    await press(ready.panel, 'Translate');
    await says(/not the lines that were asked for/);
    await waitForRun(ready.panel);
    follow({});
    await goesOn(/not the lines that were asked for/);
  });

  it('closes without the end of the stream, and is asked for the rest only', async () => {
    const written = inPieces(`[1] ${english[0]}\n`).length;
    follow({ fault: first({ kind: 'no end', after: written + 5 }) });
    await startTranslating(ready.panel);
    await waitForRun(ready.panel);
    await expectLines();
    const asked = ready.model.requests.map(({ user }) => askedLines(user));
    expect(asked).toEqual([lines, lines.slice(1)]);
  });

  it('is changed for a saved one by a click, and goes on with the one named for it when it fails', async () => {
    follow({});
    const other = await stage.serveModel({ fault: () => ({ kind: 'status', status: 401 }) });
    const options = await stage.open('options.html');
    const save = async (name: string) => {
      await write(options, 'Name of this connection', name);
      await press(options, 'Save connection');
      await find(options, 'button', `${name} · ${PRACTICE_MODEL}`);
    };
    await save('Good server');
    const { baseUrl } = other;
    await chooseEngineIn(options, { engine: 'openai-compatible', baseUrl, model: PRACTICE_MODEL });
    await save('Strict server');
    await choose(options, 'If it fails, offer', 'Good server');
    const isInUse = (url: string) =>
      until(async () => {
        const rows = await readRows<{ compatible?: { baseUrl: string } }>(ready.panel, 'settings');
        return rows.some(({ compatible }) => compatible?.baseUrl === url);
      }, 'the connection was in use');
    await press(options, `Good server · ${PRACTICE_MODEL}`);
    await isInUse(ready.model.baseUrl);
    await options.close();

    await choose(ready.panel, 'Connection', 'Strict server');
    await isInUse(baseUrl);
    await press(ready.panel, 'Translate');
    await find(ready.panel, 'button', 'Go on with Good server');
    expect(other.requests.length).toBeGreaterThan(0);
    expect(ready.model.requests).toEqual([]);
    await startTranslating(ready.panel, 'Go on with Good server');
    await waitForRun(ready.panel);
    await expectLines();
  });
});
