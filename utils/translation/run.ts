import { parseDraft } from '../draft/index.ts';
import { asFailure, type Failure } from '../failure.ts';
import type { RunState } from '../storage/database.ts';
import { Learnt } from './ask/learnt.ts';
import { openPoints } from './ask/next-step.ts';
import { pause, retryDelay } from './ask/retry.ts';
import { RunMemory } from './ask/run-memory.ts';
import type { RunParts } from './ask/run-parts.ts';
import { Sequence } from './ask/sequence.ts';
import { LaneCrew } from './lanes/lane-crew.ts';

/**
 * Carries a stored run to its end, or on from where it was cut off: asks, checks, fixes and stores line by line,
 * repairs, waits where that helps. Everything it needs to go on is in the store. The run's row tells how it
 * ended; only a failing store is thrown. An aborted signal stops it at once.
 */
export async function executeRun(id: string, parts: RunParts, signal: AbortSignal): Promise<void> {
  const memory = await RunMemory.open(id, parts);
  if (!memory) return;
  const run = new Run(memory, signal);
  const end = (state: RunState, failure?: Failure) => {
    const over = {
      notBefore: undefined,
      waiting: undefined,
      mending: undefined,
      naming: undefined,
    };
    const row = { state, failure, endedAt: memory.now(), ...over };
    return parts.store.endRun(id, state === 'done' ? run.keys : Infinity, row);
  };
  try {
    for (let ended = false; !ended; ) {
      const failure = await run.toTheEnd();
      if (signal.aborted) ended = await end('stopped');
      else if (failure) ended = await end('failed', failure);
      else ended = await end('done');
    }
  } catch (error) {
    await end(signal.aborted ? 'stopped' : 'failed', signal.aborted ? undefined : asFailure(error));
  }
}

/** What a step of a run came to. */
type Outcome = { kind: 'done' | 'went on' } | { kind: 'failed'; failure: Failure };

class Run {
  readonly #memory: RunMemory;
  readonly #signal: AbortSignal;
  readonly #learnt: Learnt;
  readonly #crew: LaneCrew;
  /** Asks for repairs, which come when nothing else is under way. */
  readonly #mender: Sequence;
  /** Failures in a row, without a line between them. */
  #failures = 0;
  /** Why a lane was lost while others went on. */
  #lost: Failure | undefined;
  /** How many keys the run had when it was last looked at. */
  keys: number;

  constructor(memory: RunMemory, signal: AbortSignal) {
    this.keys = memory.row.keys.length;
    this.#memory = memory;
    this.#signal = signal;
    this.#learnt = new Learnt(memory.hasLines);
    this.#mender = new Sequence(memory, this.#learnt);
    this.#crew = new LaneCrew(memory, this.#learnt, signal, () => this.#look());
  }

  async toTheEnd(): Promise<Failure | undefined> {
    await this.#waitUntil(this.#memory.row.notBefore ?? 0);
    while (!this.#signal.aborted) {
      await this.#refresh();
      const { kept } = this.#memory;
      const outcome = await this.#step();
      if (this.#signal.aborted) return undefined;
      if (outcome.kind === 'done') return this.#lost ?? (await this.#leftOver());
      if (outcome.kind === 'went on' || this.#memory.kept > kept) this.#failures = 0;
      if (outcome.kind === 'failed' && !(await this.#recover(outcome.failure)))
        return outcome.failure;
    }
    return undefined;
  }

  /** First all that is open; then what the lanes say differently; then the repairs. */
  async #step(): Promise<Outcome> {
    const { row, draft, rows } = this.#memory;
    const { gone } = await this.#look();
    const open = openPoints(row, draft, rows, new Set([...this.#learnt.givenUp, ...gone]));
    if (open.length > 0) {
      const { failure, lost } = await this.#crew.ask(open);
      for (const lane of lost) {
        this.#lost ??= lane.failure;
        lane.sequence.giveUp();
      }
      return failure ? { kind: 'failed', failure } : { kind: 'went on' };
    }
    await this.#crew.checkTerms();
    return await this.#mender.repair(this.#signal);
  }

  /** Where most came, the few that did not are told beside it, and the run is no failure. */
  async #leftOver(): Promise<Failure | undefined> {
    const missing = this.#learnt.givenUp.size;
    if (missing === 0) return undefined;
    const { host } = this.#memory.row;
    if (this.#memory.hasLines) await this.#memory.note({ code: 'lines-left', detail: { missing } });
    else
      return this.#learnt.onlyThought
        ? { code: 'only-thought', detail: { host } }
        : { code: 'not-aligned', detail: { missing } };
    return undefined;
  }

  /** Says whether the run can go on after a failure: later, or not. */
  async #recover(failure: Failure): Promise<boolean> {
    this.#failures++;
    const delay = retryDelay(failure, {
      failures: this.#failures,
      answered: this.#learnt.isAnswered,
    });
    if (delay === undefined) return false;
    const notBefore = this.#memory.now() + delay;
    await this.#memory.change({ state: 'waiting', failure, notBefore, waiting: undefined });
    await this.#waitUntil(notBefore);
    return true;
  }

  /**
   * Reads what the user may have done meanwhile. D stays as it was when the run began, so that the prefix holds, unless
   * lines were added to the run that it does not have.
   */
  async #refresh(): Promise<void> {
    await this.#memory.readKeys();
    const { row, draft } = this.#memory;
    const known = new Set(draft.lines.map(({ key }) => key));
    const isNew = row.keys.slice(this.keys).some((key) => !known.has(key));
    this.keys = row.keys.length;
    if (isNew) await this.#memory.reload();
  }

  /** Lines of the run that left the draft since, and whether others were added to it. */
  async #look(): Promise<{ gone: Set<string>; hasMore: boolean }> {
    await this.#memory.readKeys();
    const { parts, row, text } = this.#memory;
    const hasMore = row.keys.length > this.keys;
    const now = await parts.store.draftText(row.draftId);
    if (now === text) return { gone: new Set(), hasMore };
    const present = new Set(parseDraft(now).lines.map(({ key }) => key));
    return { gone: new Set(row.keys.filter((key) => !present.has(key))), hasMore };
  }

  /** Waits where there is something to wait for; the row tells the panel since when and how long. */
  async #waitUntil(time: number): Promise<void> {
    const delay = time - this.#memory.now();
    if (delay > 0) await (this.#memory.parts.wait ?? pause)(delay, this.#signal);
    if (this.#signal.aborted) return;
    const { state, failure, notBefore } = this.#memory.row;
    // A run that has just begun says so already, and its first request waits for no write.
    if (state === 'running' && !failure && notBefore === undefined) return;
    await this.#memory.change({ state: 'running', failure: undefined, notBefore: undefined });
  }
}
