import { readRunContext, runRules } from '../../utils/browser/run-context.ts';
import { emptyJob, type Fact, type Job, renderOntology } from '../../utils/job/index.ts';
import { emptyDraft } from '../../utils/panel/draft/save-draft.ts';
import { costOf, priceOf } from '../../utils/prices.ts';
import { Database } from '../../utils/storage/database.ts';
import { newRun } from '../../utils/storage/new-run.ts';
import { createCapabilityStore, createRunStore } from '../../utils/storage/run-store.ts';
import { defaultSettings } from '../../utils/storage/settings.ts';
import { engines } from '../../utils/translation/engines/index.ts';
import { executeRun, planRun } from '../../utils/translation/index.ts';
import { countLines, type StageCounts } from './count-lines.ts';
import type { Letter } from './letter.ts';

/** Whom the letters are sent to. */
export interface Server {
  engine: keyof typeof engines;
  baseUrl: string;
  model: string;
  key: string;
}

/** What one letter came to. */
export interface LetterResult extends StageCounts {
  letter: string;
  /** `done`, or what the run failed with. */
  outcome: string;
  seconds: number;
  requests: number;
  input: number;
  cached: number;
  output: number;
  /** `undefined` where nobody told the price. */
  cents: number | undefined;
}

const fact = <T>(value: T): Fact<T> => ({ value, from: 'user' });

function jobOf({ title, description, tags, questions }: Letter['job']): Job {
  return {
    ...emptyJob(),
    title: fact(title),
    description: fact(description),
    tags: fact(tags),
    questions: fact(questions),
  };
}

function ontologyOf(job: Job, analysis: string): string {
  const [kind, paragraph] = ['analysis', '7'] as const;
  const one = { kind, paragraph, title: 'Анализ', by: 'Research', text: analysis, inPrompt: true };
  return renderOntology(job, { analyses: [one] });
}

/** Carries one letter through the run that the extension does, with a database of its own, and counts what came of it. */
export async function runLetter(letter: Letter, server: Server): Promise<LetterResult> {
  const db = new Database(`eval ${letter.name} ${crypto.randomUUID()}`);
  const draftId = letter.name;
  const at = Date.now();
  const job = jobOf(letter.job);
  const ontology = letter.analysis ? { ontology: ontologyOf(job, letter.analysis) } : {};
  await db.jobs.put({ id: draftId, job, readAt: at, ...ontology });
  await db.drafts.put({ ...emptyDraft(draftId, at), text: letter.draft });
  const create = engines[server.engine];
  if (!create) throw new Error(`There is no engine ${server.engine}.`);
  const capabilities = createCapabilityStore(db);
  const engine = create({ ...server, capabilities, hasPermission: async () => true });
  const keys = planRun(letter.draft, [], [], {}).map(({ key }) => key);
  const { id, model, host } = engine;
  const run = newRun({ id: 'eval', draftId, keys, engine: id, model, host }, at);
  await db.runs.add(run);
  const context = await readRunContext(draftId, defaultSettings, db);
  const parts = { store: createRunStore(db), engine, rules: runRules, context };
  await executeRun(run.id, parts, new AbortController().signal);
  const ended = (await db.runs.get(run.id)) ?? run;
  const rows = await db.lines.toArray();
  await db.delete();
  const tokens = {
    input: ended.inputTokens,
    cached: ended.cachedTokens,
    output: ended.outputTokens,
  };
  const cost = costOf(priceOf(server.model, engine.host), tokens);
  return {
    letter: letter.name,
    outcome: ended.state === 'done' ? 'done' : (ended.failure?.code ?? ended.state),
    ...countLines(letter.draft, rows, context),
    seconds: ((ended.endedAt ?? Date.now()) - at) / 1000,
    requests: ended.requests,
    ...tokens,
    cents: cost === undefined ? undefined : cost * 100,
  };
}
