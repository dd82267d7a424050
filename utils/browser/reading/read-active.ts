import { ExpectedFailure } from '../../failure.ts';
import { postLines } from '../../job/post-lines.ts';
import { database, type RunRow } from '../../storage/database.ts';
import { newRun } from '../../storage/new-run.ts';
import type { ReadingKind } from '../../storage/reading-rows.ts';
import { createRunStore } from '../../storage/run-store.ts';
import { hasConsent, readSettings, type Settings, settingsWith } from '../../storage/settings.ts';
import type { TermPair } from '../../style/rule.ts';
import { executeReading, linesOf } from '../../translation/index.ts';
import { type EngineFor, priceNow } from '../run-active.ts';
import { readRunContext, runRules } from '../run-context.ts';
import { afterLock } from '../run-lock.ts';
import { stopIfLeft, untilEnd } from '../until-end.ts';

/** What is to be read, and by whom: a saved connection, else the one in use. */
export interface ReadData {
  draftId: string;
  reading: ReadingKind;
  keys?: string[];
  connection?: string;
  /** Of `shorten`: how many characters the English may have. */
  limit?: number;
}

const readingLock = (draftId: string) => `reading ${draftId}`;

/** What stops the readings of this worker, by draft. */
const active = new Map<string, AbortController>();

/** Starts a reading and gives its id; it goes on after this returns. One a draft at a time. */
export async function startReading(data: ReadData, engineFor: EngineFor): Promise<RunRow> {
  const settings = settingsBy(await readSettings(), data.connection);
  if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
  const engine = await engineFor(settings, data.draftId);
  if (active.has(data.draftId)) throw new ExpectedFailure('already-running');
  const store = createRunStore(database);
  const { draftId: id, reading: kind, keys = [] } = data;
  const post = await readPost(id);
  const lines = await linesOf({ draftId: id, reading: kind, keys }, { store, post });
  if (lines.length === 0) throw new ExpectedFailure('nothing-to-translate');
  const { draftId, reading, connection, limit } = data;
  const row = {
    id: crypto.randomUUID(),
    draftId,
    reading,
    keys: lines.map(({ key }) => key),
    ...(connection ? { connection } : {}),
    ...(limit ? { limit } : {}),
    engine: engine.id,
    model: engine.model,
    host: engine.host,
    ...priceNow(engine, settings),
  };
  const run = newRun(row, Date.now());
  await database.runs.add(run);
  void carryOn(run, engineFor);
  return run;
}

/** Goes on with every reading that was cut off. Call it when the worker starts. */
export async function resumeReadings(engineFor: EngineFor): Promise<void> {
  const open = await database.runs.where('state').anyOf('running', 'waiting').toArray();
  const readings = open.filter(({ reading }) => reading !== undefined);
  await Promise.all(
    readings.map(async (run) => {
      if (run.engine !== 'built-in') return carryOn(run, engineFor);
      await stopIfLeft(readingLock(run.draftId), run.id);
    }),
  );
}

/** Stops the reading of a draft; one that nobody carries on is marked as stopped. */
export async function stopReading(draftId: string): Promise<void> {
  const mine = active.get(draftId);
  mine?.abort();
  if (mine) return;
  await database.runs
    .where('draftId')
    .equals(draftId)
    .and(({ reading, state }) => reading !== undefined && state === 'running')
    .modify({ state: 'stopped', endedAt: Date.now() });
}

/** True where the reading of the draft is one of this worker or page. */
export function isReading(draftId: string): boolean {
  return active.has(draftId);
}

async function carryOn(run: RunRow, engineFor: EngineFor): Promise<void> {
  const { draftId } = run;
  if (active.has(draftId)) return;
  const stop = new AbortController();
  active.set(draftId, stop);
  const work = async () => {
    const settings = settingsBy(await readSettings(), run.connection);
    if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
    const engine = await engineFor(settings, draftId);
    await afterLock(readingLock(draftId), stop.signal, async () => {
      const parts = {
        store: createRunStore(database),
        engine,
        rules: runRules,
        ...(await readReadingContext(draftId, settings)),
      };
      await executeReading(run.id, parts, stop.signal);
    });
  };
  await untilEnd(run.id, stop.signal, work, () => active.delete(draftId));
}

/** What a reader is told, and what its remarks are judged by: as for a run, and the terms that the letter has. */
export async function readReadingContext(draftId: string, settings: Settings) {
  const context = await readRunContext(draftId, settings);
  const runs = await database.runs.where('draftId').equals(draftId).sortBy('startedAt');
  const named: TermPair[] = runs.findLast(({ terms }) => terms && terms.length > 0)?.terms ?? [];
  const known = new Set(context.glossary.map(({ source }) => source.toLowerCase()));
  const more = named.filter(({ source }) => !known.has(source.toLowerCase()));
  return { context, terms: [...context.glossary, ...more], post: await readPost(draftId) };
}

/** What the client wrote of the job that a draft answers. */
export async function readPost(draftId: string): Promise<string[]> {
  return postLines((await database.jobs.get(draftId))?.job);
}

/** The settings as if the named connection were in use. */
function settingsBy(settings: Settings, id: string | undefined): Settings {
  const connection = settings.connections.find((one) => one.id === id);
  if (!connection) return settings;
  const { engine, ...server } = connection;
  return { ...settings, engine, ...settingsWith(engine, server) };
}
