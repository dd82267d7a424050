import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL, practiceAnswer } from '../../practice/model.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { press, waitForWords } from '../../scripts/walk/roles.ts';
import {
  agree,
  chooseEngineIn,
  readJob,
  startTranslating,
  waitForRun,
  writeDraft,
} from '../../scripts/walk/walk-panel.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';

const LINE =
  '1.1) Ваше желание ускорить страницы товаров оправдано, а полный переход на SPA для этого не нужен';

const refused = /sends requests on to another address/;

describeInBrowsers('a server that sends requests on', (stage) => {
  let panel: Page;
  let options: Page;
  let named: ModelServer;
  let other: ModelServer;

  beforeAll(async () => {
    // It lets everybody in, so that a browser that followed would deliver.
    other = await stage.serveModel({ allowsOrigins: true, models: ['theirs'] });
    named = await stage.serveModel();
    await stage.tab.goto(practicePages.job(practiceJob.id));
    panel = await stage.open('sidepanel.html');
    await agree(panel);
    await readJob(panel, practiceJob.title);
    await writeDraft(panel, LINE);
    options = await stage.open('options.html');
    await chooseEngineIn(options, {
      engine: 'openai-compatible',
      baseUrl: named.baseUrl,
      model: PRACTICE_MODEL,
      key: 'sk-never-elsewhere',
    });
  });

  it.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
    named.script = {
      answer: practiceAnswer,
      redirect: { status, to: `http://localhost:${other.port}` },
    };
    await panel.bringToFront();
    await startTranslating(panel);
    await waitForWords(panel, refused);
    await waitForRun(panel);
    await options.bringToFront();
    for (const button of ['Test connection', 'List models']) {
      await press(options, button);
      await waitForWords(options, refused);
    }
    expect(other.requests).toEqual([]);
    expect(await options.$('::-p-text(theirs)')).toBeNull();
  });
});
