import { asFailure, type Failure } from '../../failure.ts';
import type { AnswerFormat } from '../engine.ts';
import { repairStep } from '../repair/repair-step.ts';
import { type AskResult, askStep } from './ask-step.ts';
import { nextStep, type Step } from './next-step.ts';
import { beginningOf, judgeCount } from './prompt-count.ts';
import { lessThan, mostBytes } from './request-size.ts';
import type { RunMemory } from './run-memory.ts';
import { RunRequests } from './run-requests.ts';

/** How often a line that an answer lacks is asked for, and how many answers in a row may have no line at all. */
const maxAsked = 3;

/** What one turn of a sequence came to. */
export type Turn = { kind: 'done' | 'went on' } | { kind: 'failed'; failure: Failure; step: Step };

/**
 * Requests that follow one another over some lines: gather, ask, check, repair. It holds no more than what it learnt of
 * this server in this run; what is done stands in the memory, so that several sequences may share one.
 */
export class Sequence {
  memory: RunMemory;
  requests: RunRequests;
  readonly #givenUp = new Set<string>();
  readonly #asked = new Map<string, number>();
  /** Answers without a line in a row. */
  #empty = 0;
  #onlyThought = false;

  constructor(memory: RunMemory) {
    this.memory = memory;
    this.requests = new RunRequests(memory);
  }

  /** Goes on with what the draft has become; what was learnt of the server stays. */
  renew(memory: RunMemory): void {
    this.memory = memory;
    this.requests = this.requests.with(memory);
  }

  /** One request, the next one that there is something to ask for. `gone` are lines that left the draft. */
  async turn(gone: Set<string>, signal: AbortSignal): Promise<Turn> {
    const { row, draft, rows } = this.memory;
    const step = nextStep(
      row,
      draft,
      rows,
      this.requests.limits(new Set([...this.#givenUp, ...gone])),
    );
    if (step.kind === 'done') return { kind: 'done' };
    try {
      if (step.kind === 'repair') await repairStep(this.memory, this.requests, step.lines, signal);
      else {
        const result = await askStep(this.memory, this.requests, step.lines, signal);
        this.#learn(result);
        const failure = signal.aborted ? undefined : await this.#cutFailure(result);
        if (failure) return { kind: 'failed', failure, step };
      }
      return { kind: 'went on' };
    } catch (error) {
      return { kind: 'failed', failure: asFailure(error), step };
    }
  }

  /** What an answer teaches about the next request: nothing is asked for in the same words twice. */
  #learn({ missing, accepted, asked, format, onlyThought }: AskResult): void {
    for (const { line } of missing) {
      const count = (this.#asked.get(line.key) ?? 0) + 1;
      this.#asked.set(line.key, count);
      if (count >= maxAsked) this.#givenUp.add(line.key);
    }
    this.#onlyThought = onlyThought;
    if (missing.length === 0) {
      this.#empty = 0;
      this.requests.remark = undefined;
      this.requests.ceiling = mostBytes;
      return;
    }
    const other: AnswerFormat = format === 'json' ? 'numbered' : 'json';
    if (accepted === 0) this.requests.format = other;
    this.requests.remark = {
      missing: missing.map(({ number }) => number),
      round: Math.max(...missing.map(({ line }) => this.#asked.get(line.key) ?? 0)),
      onlyThought,
    };
    this.requests.ceiling = lessThan(asked);
    if (accepted > 0) {
      this.#empty = 0;
      return;
    }
    if (++this.#empty < maxAsked) return;
    const { row, rows } = this.memory;
    for (const key of row.keys) if (rows.get(key)?.runId !== row.id) this.#givenUp.add(key);
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

  /** Why lines are left, once there is nothing more to do; `undefined` where none are. */
  get leftOver(): Failure | undefined {
    const missing = this.#givenUp.size;
    if (missing === 0) return undefined;
    const { host } = this.memory.row;
    if (this.memory.hasLines) return { code: 'lines-left', detail: { missing } };
    return this.#onlyThought
      ? { code: 'only-thought', detail: { host } }
      : { code: 'not-aligned', detail: { missing } };
  }

  /** Leaves the analyses out, then asks for less; false where nothing is left to leave out. */
  async makeRoom(step: Step): Promise<boolean> {
    const { ontology, shortOntology } = this.memory.parts.context;
    if (this.requests.isShort || shortOntology === ontology) return this.askForLess(step);
    this.requests.isShort = true;
    await this.memory.note({ code: 'analyses-left-out' });
    return true;
  }

  askForLess(step: Step): boolean {
    if (step.kind !== 'ask' || step.lines.length < 2) return false;
    const asked = step.lines.reduce((sum, { line }) => sum + 2 * line.text.length, 0);
    this.requests.ceiling = lessThan(Math.min(this.requests.ceiling, asked));
    return true;
  }
}
