import { beforeEach, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { inPieces, practiceAnswer } from '../../practice/model.ts';
import type { ModelScript } from '../../practice/protocol.ts';
import { practiceDraft } from '../../practice/recording.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { write } from '../../scripts/walk/roles.ts';
import { BETWEEN, until } from '../../scripts/walk/until.ts';
import {
  findFragment,
  readEnglish,
  startTranslating,
  waitForDraft,
  waitForEnglish,
  waitForRun,
} from '../../scripts/walk/walk-panel.ts';
import { englishOf } from '../support/first-line.ts';
import { askedLines } from '../support/ready.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { type Ready, readyOn } from '../support/stage/ready-on.ts';
import type { Stage } from '../support/stage/stage.ts';

/** Half of the practice draft: enough points for five requests. */
const DRAFT = practiceDraft
  .split(/\n(?=\d+(?:\.\d+)?\) )/)
  .filter((point) => !/^(?:2\.[4-7]|3\.[12])\)/.test(point))
  .join('\n');

let ready: Ready;
let goOn: () => void;

/** A panel whose model answers two requests, and stops in the middle of its answer to the third. */
async function begin(stage: Stage): Promise<void> {
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let number = 0;
  const script: Partial<ModelScript> = {
    async *answer(request) {
      number += 1;
      const pieces = inPieces(practiceAnswer(request).join(''));
      if (number !== 3) {
        yield* pieces;
        return;
      }
      yield* pieces.slice(0, pieces.length / 2);
      await Promise.race([
        gate,
        new Promise((resolve) => request.signal.addEventListener('abort', resolve)),
      ]);
      yield* pieces.slice(pieces.length / 2);
    },
  };
  ready = await readyOn(stage, script, DRAFT);
}

/** Starts a run and waits until it stands in the middle of an answer. */
async function stopInTheMiddle(): Promise<void> {
  await startTranslating(ready.panel);
  await ready.panel.waitForFunction(
    (line) =>
      [...document.querySelectorAll('[role="group"], section, fieldset')].some(
        (group) =>
          (group as HTMLElement).innerText.includes(line) ||
          [...group.querySelectorAll('textarea')].some(({ value }) => value.includes(line)),
      ),
    { polling: BETWEEN },
    englishOf('1.1'),
  );
  await until(() => ready.model.requests.length >= 3, 'three requests were sent');
}

/** Every line was asked for once, but for those of the request that was cut off. */
function expectNothingPaidTwice(): void {
  const asked = ready.model.requests
    .filter((_request, place) => place !== 2)
    .filter(({ user }) => !user.includes('English so far:'))
    .flatMap(({ user }) => askedLines(user));
  expect(new Set(asked).size).toBe(asked.length);
}

describeInBrowsers('cut off in the middle of a run', (stage) => {
  beforeEach(async () => {
    await stage.clear();
    await begin(stage);
  });

  it('goes on after the worker was ended', async () => {
    await stopInTheMiddle();
    await stage.browser.stopWorker(ready.panel);
    await waitForRun(ready.panel);
    for (const id of ['1.1', '1.3', '2.3', '3.3'])
      await waitForEnglish(ready.panel, id, englishOf(id));
    expectNothingPaidTwice();
  });

  it('goes on with the panel closed and opened again', async () => {
    await stopInTheMiddle();
    await ready.panel.close();
    goOn();
    ready.panel = await stage.openPanel();
    await waitForEnglish(ready.panel, '3.3', englishOf('3.3'));
    await waitForRun(ready.panel);
    expectNothingPaidTwice();
  });

  it('keeps draft, lines and edits when the browser is killed', async () => {
    await stopInTheMiddle();
    const edited = `${englishOf('1.1')} at all`;
    await write(await findFragment(ready.panel, '1.1'), 'English', edited);
    await ready.panel.waitForFunction(() => document.body.innerText.includes('edited by hand'));
    await stage.browser.kill();
    await stage.launch();
    await stage.tab.goto(practicePages.job(practiceJob.id));
    ready.panel = await stage.openPanel();
    await waitForDraft(ready.panel, '3.3) Дополнительно');
    await waitForEnglish(ready.panel, '1.1', edited);
    goOn();
    await waitForRun(ready.panel);
    await waitForEnglish(ready.panel, '3.3', englishOf('3.3'));
    expect(await readEnglish(ready.panel, '1.1')).toContain(edited);
    expectNothingPaidTwice();
  });
});
