import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { inPieces, PRACTICE_MODEL, practiceAnswer } from '../../practice/model.ts';
import type { Fault } from '../../practice/protocol.ts';
import { goldenEnglish } from '../../practice/recording.ts';
import { find, press, textOf, waitForWords, write } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import {
  chooseEngineIn,
  readEnglish,
  startTranslating,
  translate,
  waitForRun,
} from '../../scripts/walk/walk-panel.ts';
import { askedLines } from '../support/ready.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

const DRAFT = [
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен',
  '1.3) Я рекомендую хранить готовые фрагменты страниц в Redis, уменьшить картинки до ширины экрана и не переписывать интерфейс.',
].join('\n');

const english = (id: string) =>
  goldenEnglish.split('\n').find((line) => line.startsWith(`${id})`)) ?? '';

let ready: Ready;

const first = (fault: Fault) => (_request: unknown, number: number) =>
  number === 0 ? fault : undefined;

const says = (words: RegExp) => waitForWords(ready.panel, words);

/** The draft is there still, and the next `Translate` brings its English. */
async function goesOn(): Promise<void> {
  expect((await textOf(ready.panel, 'Russian draft')).trim()).toBe(DRAFT);
  await translate(ready.panel);
  expect(await readEnglish(ready.panel, '1.1')).toBe(english('1.1'));
  expect(await readEnglish(ready.panel, '1.3')).toBe(english('1.3'));
}

/** Chooses in a list what a person sees there. */
async function choose(page: Page, list: string, name: string): Promise<void> {
  const select = await find(page, 'combobox', list);
  const value = await select.evaluate(
    (element, name) =>
      [...(element as HTMLSelectElement).options].find(({ text }) => text === name)?.value,
    name,
  );
  await select.select(value ?? name);
}

describeInBrowsers('a model that fails', (stage) => {
  beforeEach(() => stage.clear());

  it('refuses the key', async () => {
    ready = await readyOn(stage, { fault: first({ kind: 'status', status: 401 }) }, DRAFT);
    await press(ready.panel, 'Translate');
    await says(/refused the key/);
    await waitForRun(ready.panel);
    await goesOn();
  });

  it('asks to wait, and is asked again when the time has come', async () => {
    ready = await readyOn(
      stage,
      { fault: first({ kind: 'status', status: 429, retryAfter: 2 }) },
      DRAFT,
    );
    await startTranslating(ready.panel);
    await says(/Waiting to try again/);
    await waitForRun(ready.panel);
    expect(await readEnglish(ready.panel, '1.3')).toBe(english('1.3'));
    const [before, after] = ready.model.requests;
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  it('is not there', async () => {
    ready = await readyOn(stage, {}, DRAFT);
    const { port } = ready.model;
    await ready.model.close();
    await press(ready.panel, 'Translate');
    await says(/cannot be reached/);
    await waitForRun(ready.panel);
    ready.model = await stage.serveModel({ port });
    await goesOn();
  });

  it.each([
    ['prose', 'Certainly! I would be happy to help you with this translation.'],
    ['nothing', ''],
  ])('answers with %s', async (_what, words) => {
    let calls = 0;
    ready = await readyOn(
      stage,
      {
        answer: (request) => {
          calls += 1;
          return calls <= 3 ? words : practiceAnswer(request);
        },
      },
      DRAFT,
    );
    await press(ready.panel, 'Translate');
    await says(/not the lines that were asked for/);
    await waitForRun(ready.panel);
    calls = 3;
    await goesOn();
  });

  it('closes without the end of the stream, and is asked for the rest only', async () => {
    const line = inPieces(`[1] ${english('1.1')}\n`).length;
    ready = await readyOn(stage, { fault: first({ kind: 'no end', after: line + 5 }) }, DRAFT);
    await startTranslating(ready.panel);
    await waitForRun(ready.panel);
    expect(await readEnglish(ready.panel, '1.3')).toBe(english('1.3'));
    const asked = ready.model.requests.map(({ user }) => askedLines(user));
    expect(asked).toEqual([DRAFT.split('\n'), DRAFT.split('\n').slice(1)]);
  });

  it('is changed for a saved one by a click, and goes on with the one named for it when it fails', async () => {
    ready = await readyOn(stage, {}, DRAFT);
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
    await press(options, `Good server · ${PRACTICE_MODEL}`);
    await options.close();

    await choose(ready.panel, 'Connection', 'Strict server');
    await press(ready.panel, 'Translate');
    await find(ready.panel, 'button', 'Go on with Good server');
    expect(other.requests.length).toBeGreaterThan(0);
    expect(ready.model.requests).toEqual([]);
    await press(ready.panel, 'Go on with Good server');
    await until(() => ready.model.requests.length > 0, 'a request was sent');
    await waitForRun(ready.panel);
    expect(await readEnglish(ready.panel, '1.3')).toBe(english('1.3'));
  });
});
