import { parseDraft } from '../draft/index.ts';
import { asFailure, type Failure } from '../failure.ts';
import type { RunState } from '../storage/database.ts';
import type { Step } from './ask/next-step.ts';
import { pause, retryDelay } from './ask/retry.ts';
import { RunMemory } from './ask/run-memory.ts';
import type { RunParts } from './ask/run-parts.ts';
import { Sequence } from './ask/sequence.ts';

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
    const over = { notBefore: undefined, waiting: undefined, mending: undefined };
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

class Run {
  readonly #sequence: Sequence;
  readonly #signal: AbortSignal;
  /** Failures in a row, without a line between them. */
  #failures = 0;
  /** How many keys the run had when it was last looked at. */
  keys: number;

  constructor(memory: RunMemory, signal: AbortSignal) {
    this.keys = memory.row.keys.length;
    this.#sequence = new Sequence(memory);
    this.#signal = signal;
  }

  get #memory(): RunMemory {
    return this.#sequence.memory;
  }

  async toTheEnd(): Promise<Failure | undefined> {
    await this.#waitUntil(this.#memory.row.notBefore ?? 0);
    while (!this.#signal.aborted) {
      await this.#refresh();
      const kept = this.#memory.kept;
      const turn = await this.#sequence.turn(await this.#gone(), this.#signal);
      if (this.#signal.aborted) return undefined;
      if (turn.kind === 'done') return await this.#leftOver();
      if (turn.kind === 'went on' || this.#memory.kept > kept) this.#failures = 0;
      if (turn.kind === 'failed' && !(await this.#recover(turn.failure, turn.step)))
        return turn.failure;
    }
    return undefined;
  }

  /** Where most came, the few that did not are told beside it, and the run is no failure. */
  async #leftOver(): Promise<Failure | undefined> {
    const failure = this.#sequence.leftOver;
    if (failure?.code !== 'lines-left') return failure;
    await this.#memory.note(failure);
    return undefined;
  }

  /** Says whether the run can go on after a failure: with less, later, or not. */
  async #recover(failure: Failure, step: Step): Promise<boolean> {
    this.#failures++;
    if (failure.code === 'context-too-long' || failure.code === 'too-large')
      return await this.#sequence.makeRoom(step);
    if (failure.code === 'truncated' && this.#sequence.askForLess(step)) return true;
    const delay = retryDelay(failure, {
      failures: this.#failures,
      answered: this.#sequence.requests.isAnswered,
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
    await this.#memory.readRun();
    const { row, draft, parts } = this.#memory;
    const known = new Set(draft.lines.map(({ key }) => key));
    const fresh = row.keys.slice(this.keys).filter((key) => !known.has(key));
    this.keys = row.keys.length;
    const memory = fresh.length === 0 ? undefined : await RunMemory.open(row.id, parts);
    if (memory) this.#sequence.renew(memory);
  }

  /** Lines of the run that left the draft since. */
  async #gone(): Promise<Set<string>> {
    const { parts, row, text } = this.#memory;
    const now = await parts.store.draftText(row.draftId);
    if (now === text) return new Set();
    const present = new Set(parseDraft(now).lines.map(({ key }) => key));
    return new Set(row.keys.filter((key) => !present.has(key)));
  }

  /** Waits where there is something to wait for; the row tells the panel since when and how long. */
  async #waitUntil(time: number): Promise<void> {
    const delay = time - this.#memory.now();
    if (delay > 0) await (this.#memory.parts.wait ?? pause)(delay, this.#signal);
    if (this.#signal.aborted) return;
    await this.#memory.change({ state: 'running', failure: undefined, notBefore: undefined });
  }
}
