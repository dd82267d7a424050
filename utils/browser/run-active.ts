import { asFailure, ExpectedFailure } from '../failure.ts';
import { type Price, priceOf } from '../prices.ts';
import { database, type RunRow } from '../storage/database.ts';
import { newRun } from '../storage/new-run.ts';
import { addToRun, createRunStore } from '../storage/run-store.ts';
import { hasConsent, readSettings, type Settings, serverOf } from '../storage/settings.ts';
import { type Engine, executeRun, laneCount, planRun } from '../translation/index.ts';
import { readRunContext, runRules } from './run-context.ts';
import { afterLock, runLock } from './run-lock.ts';
import { endPieces, sendPiece } from './run-pieces.ts';
import { stopIfLeft, untilEnd } from './until-end.ts';

export interface TranslateData {
  draftId: string;
  keys?: string[];
  again?: boolean;
  wish?: string;
  verbatim?: string[];
}

/** Gives the engine that the settings name for a draft; handed in, so that a page need not load what only the worker asks. */
export type EngineFor = (settings: Settings, draftId: string) => Promise<Engine>;

/** What stops the runs of this worker (or page), by draft. */
const active = new Map<string, { stop: AbortController; skip: AbortController }>();

/**
 * Starts a run over a draft and gives its id; it goes on after this returns. Where one is under way, the
 * lines are added to it. Throws when nothing may be sent, or there is nothing to do.
 */
export async function startRun(data: TranslateData, engineFor: EngineFor): Promise<RunRow> {
  const settings = await readSettings();
  if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
  const by = await engineFor(settings, data.draftId);
  const added = await joinRun(data, engineFor);
  if (added) return added;
  const keys = await keysOf(data);
  if (keys.length === 0) throw new ExpectedFailure('nothing-to-translate');
  const wish = data.wish?.replace(/\s+/g, ' ').trim();
  const row = {
    id: crypto.randomUUID(),
    draftId: data.draftId,
    keys,
    ...(wish ? { wish } : {}),
    ...(data.verbatim?.length ? { verbatim: data.verbatim } : {}),
    engine: by.id,
    model: by.model,
    host: by.host,
    ...priceNow(by, settings),
  };
  const run = newRun(row, Date.now());
  // Two windows may press at once: the row is written only where no other run of the draft is open.
  const other = await database.transaction('rw', database.runs, async () => {
    const found = await openRun(data.draftId);
    if (!found) await database.runs.add(run);
    return found;
  });
  if (other) return other;
  void carryOn(run, by);
  return run;
}

/** Adds lines to the run of the draft that is under way, and wakes it where it was cut off. */
async function joinRun(data: TranslateData, engineFor: EngineFor): Promise<RunRow | undefined> {
  const run = await openRun(data.draftId);
  if (!run) return undefined;
  const keys = await keysOf(data);
  const fresh = keys.filter((key) => !run.keys.includes(key));
  const isWish = data.wish?.trim() && data.wish.trim() !== run.wish;
  if (isWish || (data.again && fresh.length < keys.length))
    throw new ExpectedFailure('already-running');
  const joined = await addToRun(database, run.id, fresh);
  if (joined && !active.has(data.draftId)) void resumeRun(joined, engineFor);
  return joined;
}

/** Goes on with every run that was cut off. Call it when the worker starts. */
export async function resumeRuns(engineFor: EngineFor): Promise<void> {
  const open = await database.runs.where('state').anyOf('running', 'waiting').toArray();
  const cutOff = open.filter(({ reading }) => !reading);
  await Promise.all(cutOff.map((run) => resumeRun(run, engineFor)));
}

async function resumeRun(run: RunRow, engineFor: EngineFor): Promise<void> {
  if (active.has(run.draftId)) return;
  if (run.engine === 'built-in') {
    await stopIfLeft(runLock(run.draftId), run.id);
    return;
  }
  try {
    const settings = await readSettings();
    if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
    await carryOn(run, await engineFor(settings, run.draftId));
  } catch (error) {
    const ended = { state: 'failed', failure: asFailure(error), endedAt: Date.now() } as const;
    await database.runs.update(run.id, ended);
  }
}

/** Stops the run of a draft at once; one that nobody carries on is marked as stopped. */
export async function stopRun(draftId: string): Promise<void> {
  const mine = active.get(draftId);
  mine?.stop.abort();
  if (mine) return;
  const run = await openRun(draftId);
  const ended = { state: 'stopped', endedAt: Date.now() } as const;
  if (run) await database.runs.update(run.id, { ...ended, notBefore: undefined } as never);
}

/** Lets the run of a draft go on without the terms that are being named. */
export function skipTerms(draftId: string): void {
  active.get(draftId)?.skip.abort();
}

/** True where the run of the draft is one of this worker or page. */
export function isActive(draftId: string): boolean {
  return active.has(draftId);
}

async function carryOn(run: RunRow, engine: Engine): Promise<void> {
  const { draftId } = run;
  if (active.has(draftId)) return;
  const stop = new AbortController();
  const skip = new AbortController();
  active.set(draftId, { stop, skip });
  const work = () =>
    afterLock(runLock(draftId), stop.signal, async () => {
      // The settings may have changed since the run began.
      const { id, model, host } = engine;
      const settings = await readSettings();
      const price = priceNow(engine, settings);
      await database.runs.update(run.id, { engine: id, model, host, ...price });
      const parts = {
        store: createRunStore(database),
        engine,
        rules: runRules,
        context: await readRunContext(draftId, settings, database, run.verbatim),
        lanes: laneCount(engine, settings.lanes),
        skipTerms: skip.signal,
        onPiece: (key: string, text: string) => sendPiece({ draftId, key, text }),
      };
      await executeRun(run.id, parts, stop.signal);
    });
  await untilEnd(run.id, stop.signal, work, () => {
    active.delete(draftId);
    endPieces(draftId);
  });
}

/** The user's own price stands above the table's. A run keeps its price: both change. */
export function priceNow({ id, model, host }: Engine, settings: Settings): { price?: Price } {
  const own = id === settings.engine ? serverOf(settings).price : undefined;
  const price = own ?? priceOf(model, host);
  return price ? { price } : {};
}

function openRun(draftId: string): Promise<RunRow | undefined> {
  return database.runs
    .where('draftId')
    .equals(draftId)
    .and(({ state, reading }) => !reading && (state === 'running' || state === 'waiting'))
    .first();
}

async function keysOf(data: TranslateData): Promise<string[]> {
  const store = createRunStore(database);
  const [text, lines, edits] = await Promise.all([
    store.draftText(data.draftId),
    store.lines(data.draftId),
    store.edits(data.draftId),
  ]);
  return planRun(text, lines, edits, data).map(({ key }) => key);
}
