import 'fake-indexeddb/auto';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { practiceDraft } from '../../practice/recording.ts';
import { promptDocuments } from '../../utils/documents/index.ts';
import { Database, type RunRow } from '../../utils/storage/database.ts';
import { createCapabilityStore, createRunStore } from '../../utils/storage/run-store.ts';
import { checkTranslation, fixTranslation, rules } from '../../utils/style/index.ts';
import { engines } from '../../utils/translation/engines/index.ts';
import { type Engine, executeRun, planRun } from '../../utils/translation/index.ts';

/** One figure of the bench with the most that it may be. */
interface BenchFigure {
  name: string;
  value: number;
  limit: number;
}

const draftId = 'bench';

/**
 * Translates the practice draft with a model that takes a fixed time for each word, and lets a bare client send each
 * request again as soon as it is answered, so that both meet the same machine: what the run adds to the model's own time
 * (checks, fixes, storing) is the ratio of the two.
 * Also the share of each request that does not begin like the one before.
 */
export async function benchRun(): Promise<void> {
  for (const { name, value, limit } of await measureRun())
    console.log(`${name.padEnd(42)} ${value.toFixed(3)} (at most ${limit})`);
}

async function measureRun(): Promise<BenchFigure[]> {
  // In a process of its own, as a model is: what the run computes must not slow the server's clock.
  const server = fork(fileURLToPath(new URL('run-server.ts', import.meta.url)));
  try {
    const [baseUrl] = (await once(server, 'message')) as [string];
    let bare = 0;
    const total = await timeOf(() =>
      translate(baseUrl, async (body) => {
        bare += await timeOf(() => replay(baseUrl, body));
      }),
    );
    const ours = total - bare;
    const requests = await requestsOf(server);
    const prompts = requests
      .filter((_, index) => index % 2 === 0)
      .map(({ prompt }) => Buffer.from(prompt));
    const fresh = prompts.slice(1).map((prompt, index) => {
      const before = prompts[index] as Buffer;
      const at = prompt.findIndex((byte, place) => byte !== before[place]);
      return 1 - at / prompt.length;
    });
    return [
      { name: 'whole draft: time against a bare client', value: ours / bare, limit: 1.05 },
      { name: 'largest share of new bytes in a request', value: Math.max(...fresh), limit: 0.1 },
    ];
  } finally {
    server.kill();
  }
}

async function requestsOf(server: ChildProcess): Promise<{ prompt: string }[]> {
  server.send('requests');
  const [requests] = (await once(server, 'message')) as [{ prompt: string }[]];
  return requests;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Translates the practice draft; `after` gets the body of each request when its answer has come. */
async function translate(baseUrl: string, after: (body: string) => Promise<void>): Promise<void> {
  const db = new Database('bench');
  const store = createRunStore(db);
  const create = engines['openai-compatible'];
  if (!create) throw new Error('no engine');
  const run: RunRow = {
    id: 'bench',
    draftId,
    state: 'running',
    keys: planRun(practiceDraft, [], [], {}).map(({ key }) => key),
    engine: 'openai-compatible',
    model: 'practice',
    host: '',
    startedAt: Date.now(),
    notes: [],
    requests: 0,
    inputTokens: 0,
    cachedTokens: 0,
    outputTokens: 0,
  };
  await db.drafts.put({
    id: draftId,
    text: practiceDraft,
    createdAt: 0,
    updatedAt: 0,
    unticked: [],
    ignored: [],
    fields: {},
  });
  await db.runs.add(run);
  const engine = create({
    baseUrl,
    model: 'practice',
    key: '',
    capabilities: createCapabilityStore(db),
    hasPermission: async () => true,
  });
  const translate: Engine['translate'] = async function* (request, signal) {
    let body = '';
    for await (const piece of engine.translate(request, signal)) {
      if (piece.kind === 'sent') body = piece.text;
      yield piece;
    }
    await after(body);
  };
  const parts = {
    store,
    engine: { ...engine, translate },
    rules: { check: checkTranslation, fix: fixTranslation },
    context: {
      documents: promptDocuments([], { rules }),
      ontology: '',
      shortOntology: '',
      glossary: [],
      settings: {},
    },
  };
  await executeRun(run.id, parts, new AbortController().signal);
  const ended = await db.runs.get(run.id);
  if (ended?.state !== 'done')
    throw new Error(`the run ended as ${JSON.stringify(ended?.failure)}`);
}

/** Sends a request and only reads its answer. */
async function replay(baseUrl: string, body: string): Promise<void> {
  const reply = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await reply.text();
}
