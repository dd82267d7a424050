import { asFailure, type Failure } from '../../failure.ts';
import type { AnswerFormat } from '../engine.ts';
import { repairStep } from '../repair/repair-step.ts';
import { type AskResult, askStep } from './ask-step.ts';
import type { Learnt } from './learnt.ts';
import { nextAsk, nextRepair, type Step } from './next-step.ts';
import { beginningOf, judgeCount } from './prompt-count.ts';
import { lessThan, mostBytes } from './request-size.ts';
import type { RunMemory } from './run-memory.ts';
import { RunRequests } from './run-requests.ts';

/** How often a line that an answer lacks is asked for, and how many answers in a row may have no line at all. */
const maxAsked = 3;

/** What one turn of a sequence came to. */
export type Turn =
  | { kind: 'done' }
  /** `isEmpty`: the answer held none of the lines that were asked for; `isMixed`: it held lines of another. */
  | { kind: 'went on'; isEmpty: boolean; isMixed: boolean }
  | { kind: 'failed'; failure: Failure; step: Step };

/**
 * Requests that follow one another over some lines: gather, ask, check, repair. It holds no more than what its last
 * answers taught it; what is done stands in the memory, so that several sequences may share one.
 */
export class Sequence {
  readonly memory: RunMemory;
  readonly requests: RunRequests;
  readonly #learnt: Learnt;
  /** The lines of the run that it does not ask for: others do. */
  #others: ReadonlySet<string> = new Set();
  /** Answers without a line in a row. */
  #empty = 0;

  constructor(memory: RunMemory, learnt: Learnt) {
    this.memory = memory;
    this.requests = new RunRequests(memory, learnt);
    this.#learnt = learnt;
  }

  /** Leaves the named lines of the run to others. */
  leave(others: ReadonlySet<string>): void {
    this.#others = others;
    this.requests.hidden = others;
    this.requests.remark = undefined;
  }

  /** One request for lines that have no answer yet. `gone` are lines that left the draft. */
  ask(gone: ReadonlySet<string>, signal: AbortSignal): Promise<Turn> {
    return this.#turn(this.#next(gone), signal);
  }

  /** True where no line is left to ask for. */
  isDone(gone: ReadonlySet<string>): boolean {
    return this.#next(gone).kind === 'done';
  }

  #next(gone: ReadonlySet<string>): Step {
    const { row, draft, rows } = this.memory;
    const passedOver = new Set([...this.#learnt.givenUp, ...this.#others, ...gone]);
    return nextAsk(row, draft, rows, this.requests.limits('ask', passedOver));
  }

  /** One request for lines that wait for a repair. */
  repair(signal: AbortSignal): Promise<Turn> {
    const { row, draft, rows } = this.memory;
    return this.#turn(nextRepair(row, draft, rows, this.requests.limits('repair')), signal);
  }

  async #turn(step: Step, signal: AbortSignal): Promise<Turn> {
    if (step.kind === 'done') return { kind: 'done' };
    try {
      if (step.kind === 'repair') {
        await repairStep(this.memory, this.requests, step.lines, signal);
        return { kind: 'went on', isEmpty: false, isMixed: false };
      }
      const result = await askStep(this.memory, this.requests, step.lines, signal);
      this.#learn(result);
      const failure = signal.aborted ? undefined : await this.#cutFailure(result);
      if (failure) return { kind: 'failed', failure, step };
      return { kind: 'went on', isEmpty: result.accepted === 0, isMixed: result.isMixed };
    } catch (error) {
      return { kind: 'failed', failure: asFailure(error), step };
    }
  }

  /** What an answer teaches about the next request: nothing is asked for in the same words twice. */
  #learn({ missing, accepted, asked, format, onlyThought }: AskResult): void {
    const learnt = this.#learnt;
    for (const { line } of missing) {
      const count = (learnt.asked.get(line.key) ?? 0) + 1;
      learnt.asked.set(line.key, count);
      if (count >= maxAsked) learnt.givenUp.add(line.key);
    }
    learnt.onlyThought = onlyThought;
    if (missing.length === 0) {
      this.#empty = 0;
      this.requests.remark = undefined;
      this.requests.ceiling = mostBytes;
      return;
    }
    const other: AnswerFormat = format === 'json' ? 'numbered' : 'json';
    if (accepted === 0) learnt.format = other;
    this.requests.remark = {
      missing: missing.map(({ number }) => number),
      round: Math.max(...missing.map(({ line }) => learnt.asked.get(line.key) ?? 0)),
      onlyThought,
    };
    this.requests.ceiling = lessThan(asked);
    if (accepted > 0) {
      this.#empty = 0;
      return;
    }
    if (++this.#empty >= maxAsked) this.giveUp();
  }

  /** Gives up what is still open of its lines. */
  giveUp(): void {
    const { row, rows } = this.memory;
    for (const key of row.keys)
      if (!this.#others.has(key) && rows.get(key)?.runId !== row.id) this.#learnt.givenUp.add(key);
  }

  /**
   * A server that read only a part of the prompt has not read the rules, which stand at its beginning. Where the beginning
   * was read before, a low count may be the server's way of counting, and is a note.
   */
  async #cutFailure({ prompt, counted }: AskResult): Promise<Failure | undefined> {
    const { parts, row } = this.memory;
    const { host, model } = parts.engine;
    const beginning = beginningOf(host, model, parts.context.documents);
    const isKnown = await parts.store.knowsBeginning(beginning);
    const verdict = judgeCount(prompt, counted, !isKnown);
    if (!verdict) {
      if (counted && !isKnown) await parts.store.keepBeginning(beginning);
      return undefined;
    }
    const { kind, counted: tokens, least } = verdict;
    const detail = { host: row.host, counted: tokens, least };
    if (kind === 'cut') return { code: 'prompt-cut', detail };
    if (!row.notes.some(({ code }) => code === 'count-differs'))
      await this.memory.note({ code: 'count-differs', detail });
    return undefined;
  }

  /** Goes on with less after a failure that says so; false where that is of no use. */
  async yieldTo({ failure, step }: Extract<Turn, { kind: 'failed' }>): Promise<boolean> {
    if (failure.code === 'context-too-long' || failure.code === 'too-large')
      return await this.#makeRoom(step);
    return failure.code === 'truncated' && this.#askForLess(step);
  }

  /** Leaves the analyses out, then asks for less; false where nothing is left to leave out. */
  async #makeRoom(step: Step): Promise<boolean> {
    const { ontology, shortOntology } = this.memory.parts.context;
    if (this.#learnt.isShort || shortOntology === ontology) return this.#askForLess(step);
    this.#learnt.isShort = true;
    await this.memory.note({ code: 'analyses-left-out' });
    return true;
  }

  #askForLess(step: Step): boolean {
    if (step.kind !== 'ask' || step.lines.length < 2) return false;
    const asked = step.lines.reduce((sum, { line }) => sum + 2 * line.text.length, 0);
    this.requests.ceiling = lessThan(Math.min(this.requests.ceiling, asked));
    return true;
  }
}
