import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { practiceScript } from '../../practice/model.ts';
import type { ModelRequest } from '../../practice/protocol/model-request.ts';
import type { ModelScript } from '../../practice/protocol.ts';
import { find, has, press, waitForWords } from '../../scripts/walk/roles.ts';
import { until } from '../../scripts/walk/until.ts';
import {
  startTranslating,
  waitForEnglish,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { expectEnglish } from '../support/expect-english.ts';
import { englishOf, russianOf } from '../support/first-line.ts';
import { chooseFromMenu } from '../support/fresh.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

let ready: Ready;

/** Writes a draft of this one line, and has the model follow the script from now on. */
async function begin(line: string, script: Partial<ModelScript>): Promise<void> {
  ready.model.requests.length = 0;
  ready.model.script = practiceScript(script);
  await writeDraft(ready.panel, line);
}

/** A server that writes a chunk and then nothing, until it is let go. */
function held(chunk: string) {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => (letGo = resolve));
  async function* chunks() {
    yield chunk;
    await released;
  }
  return { fault: () => ({ kind: 'first' as const, chunks: chunks() }), letGo };
}

describeInBrowsers('a model that keeps one waiting', (stage) => {
  beforeAll(async () => {
    ready = await readyOn(stage, {}, '');
  });

  describe('a model that is long silent', () => {
    it.each([
      ['says nothing', '1.1', ': busy\n\n', /Waiting for the model’s first words: \d+:\d\d/],
      [
        'thinks',
        '1.2',
        'data: {"choices":[{"index":0,"delta":{"reasoning_content":"Hm"}}]}\n\n',
        /The model is thinking: \d+:\d\d/,
      ],
    ])(
      '%s: the panel says for how long, and takes the answer in the end',
      async (_what, id, chunk, words) => {
        const { fault, letGo } = held(chunk);
        await begin(russianOf(id), { fault });
        await startTranslating(ready.panel);
        await waitForWords(ready.panel, words);
        letGo();
        await waitForRun(ready.panel);
        await expectEnglish(ready.panel, id, englishOf(id));
        expect(ready.model.requests.length).toBe(1);
      },
    );
  });

  it('Stop is heard while a model writes blank lines without end', async () => {
    async function* blank(signal: AbortSignal) {
      const line = 'data: {"choices":[{"index":0,"delta":{"content":"\\n"}}]}\n\n';
      for (let count = 0; count < 200_000; count += 100) yield line.repeat(100);
      // It is not over by itself: what ends it is Stop.
      if (!signal.aborted) await once(signal, 'abort');
    }
    await begin(russianOf('1.3'), {
      fault: ({ signal }) => ({ kind: 'raw', chunks: blank(signal) }),
    });
    await startTranslating(ready.panel);
    await ready.panel.waitForSelector('.run-line progress');
    await until(() => ready.model.requests.length > 0, 'the model was asked');
    await press(ready.panel, 'Stop');
    await waitForWords(ready.panel, /Stopped/);
    await waitForRun(ready.panel);
    expect(ready.model.requests.length).toBe(1);
  });
});

const LETTER = '1) Сервер хранит 3 задачи.\n2) Очень длинная очередь в Redis не теряет задач.';
const said: Record<string, string> = {
  '1) Сервер хранит 3 задачи.': '1) The server keeps 3 task.',
  '2) Очень длинная очередь в Redis не теряет задач.':
    '2) The very long queue in Redis does not lose tasks.',
  '2) Очередь в Redis не теряет задач.': '2) The queue in Redis does not lose tasks.',
};

/** A model that translates, reads, and writes shorter, as it is asked. */
function answerAll({ prompt, user, wantsJson }: ModelRequest): string {
  const remark = { kind: 'grammar', severity: 'major', why: 'Нужно множественное число.' };
  if (prompt.includes('give the number of the line'))
    return JSON.stringify({
      remarks: [
        { ...remark, line: 1, quote: 'keeps 3 task', suggestion: 'keeps 3 tasks' },
        { ...remark, line: 1, quote: 'The server', suggestion: 'See https://evil.example' },
      ],
    });
  const asked = user.slice(Math.max(0, user.lastIndexOf('# F\n'))).matchAll(/^\[(\d+)\] (.*)$/gm);
  const lines = [...asked].flatMap(([, number, line = '']) => {
    const source = line.replace(/^\(\d+\) /, '');
    const text = prompt.includes('You shorten')
      ? source.replace('Очень длинная очередь', 'Очередь')
      : prompt.includes('English sentences into Russian')
        ? source.startsWith('1)')
          ? '1) Сервер хранит 5 задач.'
          : '2) Очередь в Redis не теряет задач.'
        : (said[source] ?? source);
    return text === source ? [] : [{ n: Number(number), text }];
  });
  if (wantsJson) return JSON.stringify({ lines });
  return lines.map(({ n, text }) => `[${n}] ${text}`).join('\n');
}

describeInBrowsers('a letter that is read a second time', (stage) => {
  let panel: Page;
  let model: Ready['model'];

  beforeAll(async () => {
    ({ panel, model } = await readyOn(stage, { answer: answerAll }, LETTER));
    await startTranslating(panel);
    await waitForRun(panel);
    model.requests.length = 0;
  });

  it('is told what a reader found, where it is founded, and mended by a press alone', async () => {
    await chooseFromMenu(panel, 'The second reading');
    await press(panel, 'Check the sense');
    await waitForWords(panel, /Read: 1 warning under the lines\./);
    await press(panel, 'Close');
    await waitForEnglish(panel, '1', 'keeps 3 task.');
    await press(panel, 'Use instead of: keeps 3 task');
    await panel.waitForFunction(() => document.body.innerText.includes('keeps 3 tasks.'));
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('evil.example');
  });

  it('shows the English in Russian again, marked where it says another thing', async () => {
    await chooseFromMenu(panel, 'The second reading');
    await find(panel, 'button', 'Back into Russian');
    // Where the browser has a translator of its own, that one would be asked first.
    const isOwn = await has(panel, 'button', 'By the connection in use');
    await press(panel, isOwn ? 'By the connection in use' : 'Back into Russian');
    await waitForWords(panel, /2 of 2 lines\./);
    await press(panel, 'Close');
    await waitForWords(
      panel,
      /Сервер хранит 5 задач\..*number «3»: not in it.*number «5»: only in it/s,
    );
    expect(model.requests.at(-1)?.prompt).not.toContain('длинная');
  });

  it('takes a shorter line into the draft, and has this one translated alone', async () => {
    await chooseFromMenu(panel, 'The second reading');
    await press(panel, 'Shorten');
    await startTranslating(panel, 'Take line 2');
    await waitForRun(panel);
    await press(panel, 'Close');
    await panel.waitForFunction(() =>
      document.body.innerText.includes('2) The queue in Redis does not lose tasks.'),
    );
    const last = model.requests.at(-1)?.user ?? '';
    expect(last.slice(last.lastIndexOf('\n# F\n'))).not.toContain('Сервер');
  });

  it('has a receipt for each reading', async () => {
    await chooseFromMenu(panel, 'Runs and receipts');
    await waitForWords(panel, /Shorten · .*Back into Russian · .*Check the sense · /s);
    await press(panel, 'Close');
  });
});
