import { type Draft, parseDraft } from '../draft/index.ts';
import { asFailure, type Failure } from '../failure.ts';
import type { LineRow, RunRow } from '../storage/database.ts';
import { askOnce, type Receipt } from './ask-once.ts';
import type { Engine } from './engine.ts';
import { answeredRow, errorsOf, repairedRow } from './line-row.ts';
import { batchSize, nextStep, type RunLine, type Step } from './next-step.ts';
import { composePrompt } from './prompt.ts';
import { pause, retryDelay } from './retry.ts';
import { describeFinding, type RuleContext, type RunRules } from './rules.ts';
import type { RunStore } from './store.ts';
import { TranslatedPart } from './translated-part.ts';

/** The documents and the job that a run tells the model of; read once, so that they stay the same within the run. */
export interface RunContext extends RuleContext {
  documents: { name: string; text: string }[];
  /** `O.md`, and the same without its analyses, for a model that cannot take it all. */
  ontology: string;
  shortOntology: string;
}

/** Everything a run works with; what is not given works on the real clock. */
export interface RunParts {
  store: RunStore;
  engine: Engine;
  rules: RunRules;
  context: RunContext;
  /** A line as far as it is written; for the eye only. */
  onPiece?: (key: string, text: string) => void;
  now?: () => number;
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** How often a line that an answer lacks is asked for. */
const maxAsked = 3;

/**
 * Carries a stored run to its end, or on from where it was cut off: asks, checks, fixes and stores line by line,
 * repairs, waits where that helps. Everything it needs to go on is in the store. Ends with the run's last
 * state; only a failing store is thrown. An aborted signal stops it at once.
 */
export async function executeRun(id: string, parts: RunParts, signal: AbortSignal): Promise<void> {
  const run = await new Run(id, parts, signal).start();
  await run?.finish();
}

class Run {
  readonly #id: string;
  readonly #parts: RunParts;
  readonly #signal: AbortSignal;
  readonly #givenUp = new Set<string>();
  readonly #asked = new Map<string, number>();
  #row!: RunRow;
  #draft!: Draft;
  #text = '';
  #part!: TranslatedPart;
  #rows = new Map<string, LineRow>();
  #size = batchSize;
  #short = false;
  #answered = false;
  #failures = 0;
  #lastAt = 0;

  constructor(id: string, parts: RunParts, signal: AbortSignal) {
    this.#id = id;
    this.#parts = parts;
    this.#signal = signal;
  }

  async start(): Promise<this | undefined> {
    const row = await this.#parts.store.run(this.#id);
    if (row?.state !== 'running' && row?.state !== 'waiting') return undefined;
    this.#row = row;
    this.#text = await this.#parts.store.draftText(row.draftId);
    this.#draft = parseDraft(this.#text);
    await this.#readLines();
    this.#answered = [...this.#rows.values()].some(({ runId }) => runId === this.#id);
    await this.#showTranslated();
    return this;
  }

  async finish(): Promise<void> {
    let failure: Failure | undefined;
    try {
      await this.#waitUntil(this.#row.notBefore ?? 0);
      failure = await this.#steps();
    } catch (error) {
      failure = asFailure(error);
    }
    const state = this.#signal.aborted ? 'stopped' : failure ? 'failed' : 'done';
    const ended = { state, endedAt: this.#now(), notBefore: undefined } as const;
    await this.#change({ ...ended, failure: this.#signal.aborted ? undefined : failure });
  }

  async #steps(): Promise<Failure | undefined> {
    for (;;) {
      if (this.#signal.aborted) return undefined;
      await this.#readRun();
      const step = nextStep(this.#row, this.#draft, this.#rows, {
        size: this.#size,
        givenUp: await this.#passedOver(),
      });
      if (step.kind === 'done') break;
      const failure = await this.#take(step);
      if (failure && !(await this.#recover(failure, step))) return failure;
    }
    const lines = this.#givenUp.size;
    return lines > 0 ? { code: 'not-aligned', detail: { missing: lines } } : undefined;
  }

  /** Does one step; the failure is what kept it from its end. */
  async #take(step: Exclude<Step, { kind: 'done' }>): Promise<Failure | undefined> {
    try {
      if (step.kind === 'ask') await this.#ask(step.lines);
      else await this.#repair(step.lines);
      return undefined;
    } catch (error) {
      return this.#signal.aborted ? undefined : asFailure(error);
    }
  }

  async #ask(lines: RunLine[]): Promise<void> {
    const { store, engine } = this.#parts;
    const byNumber = new Map(lines.map((each) => [each.number, each.line]));
    const former = new Map(lines.map(({ line }) => [line.key, this.#rows.get(line.key)]));
    const withdraw = async (number: number) => {
      const key = byNumber.get(number)?.key ?? '';
      const row = former.get(key);
      if (row) await store.putLine(row);
      else await store.removeLine(this.#row.draftId, key);
      if (row) this.#rows.set(key, row);
      else this.#rows.delete(key);
    };
    const answer = await this.#send(lines.map(asAsked), async (event) => {
      const line = byNumber.get(event.number);
      if (!line) return;
      if (event.kind === 'partial') return this.#parts.onPiece?.(line.key, event.text);
      if (event.kind === 'retracted') return withdraw(event.number);
      this.#failures = 0;
      const row = answeredRow(line, event.text, this.#judge(), this.#stamp(), {
        former: former.get(line.key),
        canRepair: engine.canRepair,
      });
      await this.#keep(row);
    });
    if (this.#signal.aborted) return;
    let accepted = answer.accepted;
    // A line that holds too many sentences just before one that is missing has probably swallowed it.
    const missing = new Set(answer.missing);
    for (const [index, { number, line }] of lines.entries()) {
      const next = lines[index + 1];
      if (!next || missing.has(number) || !answer.missing.includes(next.number)) continue;
      const target = this.#rows.get(line.key)?.target ?? '';
      if (!errorsOf(line, target, this.#judge()).some(({ rule }) => rule === '6.4')) continue;
      await withdraw(number);
      missing.add(number);
      accepted--;
    }
    this.#countMissing(
      lines.filter(({ number }) => missing.has(number)),
      accepted,
    );
    for (const { line } of lines) this.#settle(line.key);
  }

  async #repair(lines: (RunLine & { row: LineRow })[]): Promise<void> {
    const { rules } = this.#parts;
    const byNumber = new Map(lines.map((each) => [each.number, each]));
    const answers = new Map<number, string>();
    const asked = lines.map(({ number, line, row }) => ({
      ...asAsked({ number, line }),
      target: row.target,
      findings: errorsOf(line, row.target, this.#judge()).map((each) =>
        describeFinding(each, rules),
      ),
    }));
    try {
      await this.#send(asked, (event) => {
        const key = byNumber.get(event.number)?.line.key ?? '';
        if (event.kind === 'partial') this.#parts.onPiece?.(key, event.text);
        else if (event.kind === 'line') answers.set(event.number, event.text);
        else answers.delete(event.number);
      });
    } catch (error) {
      // A model that will not or cannot repair leaves the lines as they are; what passes is tried again.
      const { code } = asFailure(error);
      if (!['refused', 'rejected', 'truncated', 'practice-only', 'context-too-long'].includes(code))
        throw error;
    }
    if (this.#signal.aborted) return;
    for (const { number, line, row } of lines) {
      const result = repairedRow(line, row, answers.get(number), this.#judge(), this.#tick());
      await this.#keep(result.row);
      if (result.fault && answers.has(number))
        await this.#note({
          code: 'repair-dropped',
          detail: { source: row.source, fault: result.fault },
        });
      this.#settle(line.key);
    }
  }

  /** One request with what stands translated; adds to the receipt. */
  async #send(
    lines: Parameters<typeof composePrompt>[0]['lines'],
    handle: Parameters<typeof askOnce>[3],
  ): ReturnType<typeof askOnce> {
    const { engine, context } = this.#parts;
    const request = composePrompt({
      draftId: this.#row.draftId,
      documents: context.documents,
      ontology: this.#short ? context.shortOntology : context.ontology,
      draft: this.#text,
      translated: this.#part.lines,
      lines,
      ...(this.#row.wish ? { wish: this.#row.wish } : {}),
    });
    const record = (change: Partial<Receipt>) => this.#addToReceipt(change);
    return askOnce(engine, request, this.#signal, handle, record, () => {
      this.#answered = true;
    });
  }

  /** Says whether the run can go on after a failure: later, with less, or not. */
  async #recover(failure: Failure, step: Step): Promise<boolean> {
    this.#failures++;
    if (failure.code === 'context-too-long') {
      const { ontology, shortOntology } = this.#parts.context;
      if (this.#short || shortOntology === ontology) return this.#askForLess(step);
      this.#short = true;
      await this.#note({ code: 'analyses-left-out' });
      return true;
    }
    if (failure.code === 'truncated' && this.#askForLess(step)) return true;
    const delay = retryDelay(failure, { failures: this.#failures, answered: this.#answered });
    if (delay === undefined) return false;
    await this.#change({ state: 'waiting', failure, notBefore: this.#now() + delay });
    await this.#waitUntil(this.#now() + delay);
    return true;
  }

  #askForLess(step: Step): boolean {
    if (step.kind !== 'ask' || step.lines.length < 2) return false;
    this.#size = Math.floor(
      Math.min(
        this.#size,
        step.lines.reduce((sum, { line }) => sum + line.text.length, 0),
      ) / 2,
    );
    return true;
  }

  #countMissing(lines: RunLine[], accepted: number): void {
    for (const { line } of lines) {
      const count = (this.#asked.get(line.key) ?? 0) + 1;
      this.#asked.set(line.key, count);
      if (count >= maxAsked) this.#givenUp.add(line.key);
    }
    // An answer without a single line: the next one is asked for less, and soon for nothing.
    if (accepted > 0 || lines.length === 0) return;
    this.#size = Math.max(1, Math.floor(this.#size / 2));
    if (++this.#failures >= maxAsked)
      for (const key of this.#row.keys) this.#giveUpUntranslated(key);
  }

  #giveUpUntranslated(key: string): void {
    if (this.#rows.get(key)?.runId !== this.#id) this.#givenUp.add(key);
  }

  /** Lines that are not asked for: answered wrongly too often, or gone from the draft since. */
  async #passedOver(): Promise<Set<string>> {
    const now = await this.#parts.store.draftText(this.#row.draftId);
    if (now === this.#text) return this.#givenUp;
    const present = new Set(parseDraft(now).lines.map(({ key }) => key));
    return new Set([...this.#givenUp, ...this.#row.keys.filter((key) => !present.has(key))]);
  }

  async #waitUntil(time: number): Promise<void> {
    const delay = time - this.#now();
    if (delay > 0) await (this.#parts.wait ?? pause)(delay, this.#signal);
    if (!this.#signal.aborted)
      await this.#change({ state: 'running', failure: undefined, notBefore: undefined });
  }

  async #readRun(): Promise<void> {
    // Keys may have been added by a second press of the button.
    const row = await this.#parts.store.run(this.#id);
    if (row) this.#row = row;
  }

  async #readLines(): Promise<void> {
    const rows = await this.#parts.store.lines(this.#row.draftId);
    this.#rows = new Map(rows.map((row) => [row.key, row]));
    this.#lastAt = Math.max(0, ...rows.map(({ at }) => at));
  }

  /** D2 as it stands at the start: what was there before the run, then what the run settled, in its order. */
  async #showTranslated(): Promise<void> {
    const edits = await this.#parts.store.edits(this.#row.draftId);
    const rows = [...this.#rows.values()];
    this.#part = TranslatedPart.of(this.#draft, rows, edits, new Set(this.#row.keys));
    const mine = rows.filter(({ runId }) => runId === this.#id);
    for (const { key } of mine.sort((a, b) => a.at - b.at)) this.#settle(key);
  }

  /** Adds a line to D2 once nothing more will happen to it in this run. */
  #settle(key: string): void {
    const row = this.#rows.get(key);
    const line = this.#draft.lines.find((each) => each.key === key && each.kind === 'russian');
    if (row && line && row.runId === this.#id && row.repairs === undefined)
      this.#part.add({ line, target: row.target });
  }

  async #keep(row: LineRow): Promise<void> {
    await this.#parts.store.putLine(row);
    this.#rows.set(row.key, row);
  }

  async #note(note: Failure): Promise<void> {
    await this.#change({ notes: [...this.#row.notes, note] });
  }

  async #addToReceipt({ lastRequest, host, ...counts }: Partial<Receipt>): Promise<void> {
    const sums = Object.entries(counts).map(([name, count]) => [
      name,
      (this.#row[name as keyof typeof counts] ?? 0) + (count ?? 0),
    ]);
    await this.#change({
      ...Object.fromEntries(sums),
      ...(lastRequest === undefined ? {} : { lastRequest }),
      ...(host === undefined ? {} : { host }),
    });
  }

  async #change(change: Partial<RunRow>): Promise<void> {
    this.#row = { ...this.#row, ...change };
    await this.#parts.store.changeRun(this.#id, change);
  }

  #judge() {
    return { rules: this.#parts.rules, context: this.#parts.context, translated: this.#part.pairs };
  }

  #stamp() {
    const { draftId, wish } = this.#row;
    return {
      draftId,
      runId: this.#id,
      at: this.#tick(),
      by: 'engine' as const,
      ...(wish ? { wish } : {}),
    };
  }

  /** Strictly growing, so that the order in which lines were settled can be told from the store. */
  #tick(): number {
    this.#lastAt = Math.max(this.#now(), this.#lastAt + 1);
    return this.#lastAt;
  }

  #now(): number {
    return (this.#parts.now ?? Date.now)();
  }
}

function asAsked({ number, line }: RunLine) {
  return { number, source: line.text.trimEnd() };
}
