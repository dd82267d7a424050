import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../practice/job.ts';
import { PRACTICE_MODEL, practiceScript } from '../../practice/model.ts';
import { type ModelScript, type ModelServer, serveModel } from '../../practice/protocol.ts';
import { practiceDraft } from '../../practice/recording.ts';
import { practicePages } from '../../practice/serve-site.ts';
import { agree, chooseEngine, readJob, writeDraft } from '../../scripts/walk/walk-panel.ts';
import { type Practice, startPractice } from './practice.ts';

/** A panel that is ready to translate: agreed, engine set, job read, draft written. */
export interface Ready {
  practice: Practice;
  model: ModelServer;
  panel: Page;
  end(): Promise<void>;
}

/** Walks to the point where `Translate` can be pressed, with a model that follows the script. */
export async function startReady(
  script: Partial<ModelScript> = {},
  draft = practiceDraft,
): Promise<Ready> {
  const model = await serveModel(practiceScript(script));
  const practice = await startPractice();
  await practice.tab.goto(practicePages.job(practiceJob.id));
  await chooseEngine(practice.chromium, {
    engine: 'openai-compatible',
    baseUrl: model.baseUrl,
    model: PRACTICE_MODEL,
    ...(script.key === undefined ? {} : { key: script.key }),
  });
  const panel = await practice.chromium.openPanel(practice.tab);
  await agree(panel);
  await readJob(panel, practiceJob.title);
  if (draft !== '') await writeDraft(panel, draft);
  return {
    practice,
    model,
    panel,
    async end() {
      await practice.end();
      await model.close();
    },
  };
}

/** The source lines that a request asks for: those of its last block. */
export function askedLines(user: string): string[] {
  const block = user.slice(user.lastIndexOf('\n# F\n') + 1);
  return [...block.matchAll(/^\[\d+\] (.*)$/gm)].map((match) => match[1] ?? '');
}
