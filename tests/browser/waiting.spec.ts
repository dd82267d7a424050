import { beforeEach, describe, expect, it } from 'vitest';
import { goldenEnglish } from '../../practice/recording.ts';
import { press, waitForWords } from '../../scripts/walk/roles.ts';
import { readEnglish, startTranslating, waitForRun } from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';

const DRAFT =
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен';

let ready: Ready;

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
  beforeEach(() => stage.clear());

  describe('a model that is long silent', () => {
    it.each([
      ['says nothing', ': busy\n\n', /Waiting for the model’s first words: 0:0\d/],
      [
        'thinks',
        'data: {"choices":[{"index":0,"delta":{"reasoning_content":"Hm"}}]}\n\n',
        /The model is thinking: 0:0\d/,
      ],
    ])(
      '%s: the panel says for how long, and takes the answer in the end',
      async (_what, chunk, words) => {
        const { fault, letGo } = held(chunk);
        ready = await readyOn(stage, { fault }, DRAFT);
        await startTranslating(ready.panel);
        await waitForWords(ready.panel, words);
        letGo();
        await waitForRun(ready.panel);
        expect(await readEnglish(ready.panel, '1.1')).toBe(
          goldenEnglish.split('\n').find((line) => line.startsWith('1.1)')),
        );
        expect(ready.model.requests.length).toBe(1);
      },
    );
  });

  it('Stop is heard while a model writes blank lines without end', async () => {
    function* blank() {
      const line = 'data: {"choices":[{"index":0,"delta":{"content":"\\n"}}]}\n\n';
      for (let count = 0; count < 200_000; count += 100) yield line.repeat(100);
    }
    ready = await readyOn(stage, { fault: () => ({ kind: 'raw', chunks: blank() }) }, DRAFT);
    await startTranslating(ready.panel);
    await press(ready.panel, 'Stop');
    await waitForWords(ready.panel, /Stopped|not the lines/);
    await waitForRun(ready.panel);
    expect(ready.model.requests.length).toBe(1);
  });
});
