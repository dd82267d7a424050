import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../../practice/job.ts';
import { PRACTICE_MODEL } from '../../../practice/model.ts';
import type { ModelScript, ModelServer } from '../../../practice/protocol.ts';
import { practiceDraft } from '../../../practice/recording.ts';
import { practicePages } from '../../../practice/serve-site.ts';
import { agree, chooseEngine, readJob, writeDraft } from '../../../scripts/walk/walk-panel.ts';
import type { Stage } from './stage.ts';

/** A panel that is ready to translate, and the model that it asks. */
export interface Ready {
  model: ModelServer;
  panel: Page;
}

/** Walks to the point where `Translate` can be pressed, with a model that follows the script: agreed, engine set, job read, draft written. */
export async function readyOn(
  stage: Stage,
  script: Partial<ModelScript> = {},
  draft = practiceDraft,
): Promise<Ready> {
  const model = await stage.serveModel(script);
  await stage.tab.goto(practicePages.job(practiceJob.id));
  await chooseEngine(stage.browser, {
    engine: 'openai-compatible',
    baseUrl: model.baseUrl,
    model: PRACTICE_MODEL,
    ...(script.key === undefined ? {} : { key: script.key }),
  });
  const panel = await stage.openPanel();
  await agree(panel);
  await readJob(panel, practiceJob.title);
  if (draft !== '') await writeDraft(panel, draft);
  return { model, panel };
}
