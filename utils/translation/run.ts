import { parseDraft } from '../draft/index.ts';
import { asFailure, type Failure } from '../failure.ts';
import type { RunState } from '../storage/database.ts';
import { askStep } from './ask/ask-step.ts';
import { nextStep, type Step } from './ask/next-step.ts';
import { batchBytes } from './ask/request-budget.ts';
import { pause, retryDelay } from './ask/retry.ts';
import { RunMemory } from './ask/run-memory.ts';
import type { RunParts } from './ask/run-parts.ts';
import { RunRequests } from './ask/run-requests.ts';
import { repairStep } from './repair/repair-step.ts';

/** How often a line that an answer lacks is asked for, and how many answers in a row may have no line at all. */
const maxAsked = 3;

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
    const row = { state, failure, endedAt: memory.now(), notBefore: undefined };
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
  #memory: RunMemory;
  #requests: RunRequests;
  readonly #signal: AbortSignal;
  readonly #givenUp = new Set<string>();
  readonly #asked = new Map<string, number>();
  /** Failures, or answers without a line, in a row. */
  #failures = 0;
  /** How many keys the run had when it was last looked at. */
  keys: number;

  constructor(memory: RunMemory, signal: AbortSignal) {
    this.keys = memory.row.keys.length;
    this.#memory = memory;
    this.#requests = new RunRequests(memory);
    this.#signal = signal;
  }

  async toTheEnd(): Promise<Failure | undefined> {
    await this.#waitUntil(this.#memory.row.notBefore ?? 0);
    while (!this.#signal.aborted) {
      await this.#refresh();
      const { row, draft, rows } = this.#memory;
      const limits = this.#requests.limits(await this.#passedOver());
      const step = nextStep(row, draft, rows, limits);
      if (step.kind === 'done') return this.#leftOver();
      const failure = await this.#take(step);
      if (failure && !(await this.#recover(failure, step))) return failure;
    }
    return undefined;
  }

  /** Does one step; the failure is what kept it from its end. */
  async #take(step: Exclude<Step, { kind: 'done' }>): Promise<Failure | undefined> {
    const kept = this.#memory.kept;
    try {
      if (step.kind === 'repair') {
        await repairStep(this.#memory, this.#requests, step.lines, this.#signal);
        this.#failures = 0;
      } else {
        const { missing, accepted } = await askStep(
          this.#memory,
          this.#requests,
          step.lines,
          this.#signal,
        );
        this.#countMissing(
          missing.map(({ line }) => line.key),
          accepted,
        );
      }
      return undefined;
    } catch (error) {
      if (this.#memory.kept > kept) this.#failures = 0;
      return this.#signal.aborted ? undefined : asFailure(error);
    }
  }

  #countMissing(keys: string[], accepted: number): void {
    for (const key of keys) {
      const count = (this.#asked.get(key) ?? 0) + 1;
      this.#asked.set(key, count);
      if (count >= maxAsked) this.#givenUp.add(key);
    }
    if (accepted > 0) {
      this.#failures = 0;
      if (keys.length === 0) this.#requests.ceiling = batchBytes;
      return;
    }
    // An answer without a single line: less is asked for, and soon nothing.
    this.#requests.ceiling = Math.floor(this.#requests.ceiling / 2);
    if (++this.#failures < maxAsked) return;
    for (const key of this.#memory.row.keys)
      if (this.#memory.rows.get(key)?.runId !== this.#memory.row.id) this.#givenUp.add(key);
  }

  #leftOver(): Failure | undefined {
    const missing = this.#givenUp.size;
    return missing > 0 ? { code: 'not-aligned', detail: { missing } } : undefined;
  }

  /** Says whether the run can go on after a failure: with less, later, or not. */
  async #recover(failure: Failure, step: Step): Promise<boolean> {
    this.#failures++;
    if (failure.code === 'context-too-long') return await this.#leaveOut(step);
    if (failure.code === 'truncated' && this.#askForLess(step)) return true;
    const delay = retryDelay(failure, {
      failures: this.#failures,
      answered: this.#requests.isAnswered,
    });
    if (delay === undefined) return false;
    const notBefore = this.#memory.now() + delay;
    await this.#memory.change({ state: 'waiting', failure, notBefore });
    await this.#waitUntil(notBefore);
    return true;
  }

  async #leaveOut(step: Step): Promise<boolean> {
    const { ontology, shortOntology } = this.#memory.parts.context;
    if (this.#requests.isShort || shortOntology === ontology) return this.#askForLess(step);
    this.#requests.isShort = true;
    await this.#memory.note({ code: 'analyses-left-out' });
    return true;
  }

  #askForLess(step: Step): boolean {
    if (step.kind !== 'ask' || step.lines.length < 2) return false;
    const asked = step.lines.reduce((sum, { line }) => sum + 2 * line.text.length, 0);
    this.#requests.ceiling = Math.floor(Math.min(this.#requests.ceiling, asked) / 2);
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
    if (fresh.length === 0) return;
    this.#memory = (await RunMemory.open(row.id, parts)) ?? this.#memory;
    this.#requests = this.#requests.with(this.#memory);
  }

  /** Lines that are not asked for: answered wrongly too often, or gone from the draft since. */
  async #passedOver(): Promise<Set<string>> {
    const { parts, row, text } = this.#memory;
    const now = await parts.store.draftText(row.draftId);
    if (now === text) return this.#givenUp;
    const present = new Set(parseDraft(now).lines.map(({ key }) => key));
    return new Set([...this.#givenUp, ...row.keys.filter((key) => !present.has(key))]);
  }

  /** Waits where there is something to wait for; the row tells the panel since when and how long. */
  async #waitUntil(time: number): Promise<void> {
    const delay = time - this.#memory.now();
    if (delay > 0) await (this.#memory.parts.wait ?? pause)(delay, this.#signal);
    if (this.#signal.aborted) return;
    await this.#memory.change({ state: 'running', failure: undefined, notBefore: undefined });
  }
}
