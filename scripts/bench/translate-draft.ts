import { performance } from 'node:perf_hooks';
import { practiceJob } from '../../practice/job.ts';
import { practiceDraft } from '../../practice/recording.ts';
import { largeOntology } from '../../tests/job/large-ontology.ts';
import { promptDocuments } from '../../utils/documents/index.ts';
import { parseDraft } from '../../utils/draft/index.ts';
import { emptyDraft } from '../../utils/panel/draft/save-draft.ts';
import { Database } from '../../utils/storage/database.ts';
import { newRun } from '../../utils/storage/new-run.ts';
import { createCapabilityStore, createRunStore } from '../../utils/storage/run-store.ts';
import {
  checkTranslation,
  findMisaligned,
  fixTranslation,
  rules,
} from '../../utils/style/index.ts';
import { engines } from '../../utils/translation/engines/index.ts';
import { composePrompt, type Engine, executeRun, planRun } from '../../utils/translation/index.ts';

/** What a translation of the practice draft took, in milliseconds, and how its terms stand. */
export interface Translated {
  time: number;
  /** Until the first English word could be seen. */
  words: number;
  deviations: number;
}

const draftId = 'bench';
let count = 0;

/** All lines in one request, and nothing done with the answer. */
export async function oneStream(baseUrl: string, length: number): Promise<{ time: number }> {
  const db = new Database(`bench ${++count}`);
  const { documents, ontology } = contextOf(length);
  const lines = planRun(practiceDraft, [], [], {}).map((line, index) => ({
    number: index + 1,
    source: line.text.trimEnd(),
  }));
  const request = composePrompt({
    draftId,
    documents,
    ontology,
    draft: practiceDraft,
    translated: [],
    lines,
  });
  const begun = performance.now();
  for await (const piece of engineOf(baseUrl, db).translate(request, new AbortController().signal))
    void piece;
  return { time: performance.now() - begun };
}

/** Runs over the whole draft as `Translate` does. */
export async function translateDraft(
  baseUrl: string,
  length: number,
  lanes: number,
): Promise<Translated> {
  const db = new Database(`bench ${++count}`);
  const id = await storeRun(db);
  const begun = performance.now();
  let words = 0;
  await executeRun(
    id,
    {
      store: createRunStore(db),
      engine: engineOf(baseUrl, db),
      rules: { check: checkTranslation, fix: fixTranslation, findMisaligned },
      context: contextOf(length),
      lanes,
      onPiece: (_key, text) => {
        if (words === 0 && /\p{L}{2}/u.test(text)) words = performance.now() - begun;
      },
    },
    new AbortController().signal,
  );
  const time = performance.now() - begun;
  const ended = await db.runs.get(id);
  if (ended?.state !== 'done')
    throw new Error(`the run ended as ${JSON.stringify(ended?.failure)}`);
  return { time, words, deviations: await countDeviations(db) };
}

async function countDeviations(db: Database): Promise<number> {
  const rows = new Map((await db.lines.toArray()).map((row) => [row.key, row]));
  const pairs = parseDraft(practiceDraft).lines.flatMap(({ key }) => rows.get(key) ?? []);
  return pairs.filter(({ source, target }, place) =>
    checkTranslation({ source, target, translated: pairs.slice(0, place) }).some(
      ({ rule }) => rule === '6.10',
    ),
  ).length;
}

async function storeRun(db: Database): Promise<string> {
  const keys = planRun(practiceDraft, [], [], {}).map(({ key }) => key);
  const by = { engine: 'openai-compatible', model: 'practice' };
  const run = newRun({ id: draftId, draftId, keys, ...by }, Date.now());
  await db.drafts.put({ ...emptyDraft(draftId, 0), text: practiceDraft });
  await db.runs.add(run);
  return run.id;
}

function contextOf(length: number) {
  const ontology = largeOntology(length);
  return {
    documents: promptDocuments([], { rules }),
    ontology,
    shortOntology: ontology,
    glossary: [],
    settings: {},
    job: {
      title: practiceJob.title,
      description: practiceJob.description,
      tags: [],
      questions: [],
    },
  };
}

function engineOf(baseUrl: string, db: Database): Engine {
  const create = engines['openai-compatible'];
  if (!create) throw new Error('no engine');
  return create({
    baseUrl,
    model: 'practice',
    key: '',
    capabilities: createCapabilityStore(db),
    hasPermission: async () => true,
  });
}
