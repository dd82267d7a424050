import type { AskedLine } from '../engine.ts';
import { askedText, composePrompt, formatNote, type RepairLine } from '../prompt.ts';
import { describeFinding } from '../rules.ts';
import { type Answered, askOnce } from './ask-once.ts';
import { errorsOf } from './line-row.ts';
import type { RunLine, StepLimits, WaitingLine } from './next-step.ts';
import { batchBytes, bytesOf, requestBudget } from './request-budget.ts';
import type { RunMemory } from './run-memory.ts';

/** The requests of one run: what they hold, how large they may be, what was sent before. */
export class RunRequests {
  readonly #memory: RunMemory;
  /** Bytes before F in the last request. */
  #sent: number | undefined;
  /** The analyses are left out, because the model could not take it all. */
  isShort = false;
  /** The most that is asked for at once; less after an answer that was broken off. */
  ceiling = batchBytes;
  /** True once a server has answered this run. */
  isAnswered: boolean;

  constructor(memory: RunMemory) {
    this.#memory = memory;
    this.isAnswered = memory.hasLines;
  }

  /** The same with what is known anew, after the draft has grown. */
  with(memory: RunMemory): RunRequests {
    const requests = new RunRequests(memory);
    requests.isShort = this.isShort;
    requests.ceiling = this.ceiling;
    requests.isAnswered ||= this.isAnswered;
    return requests;
  }

  /** How much the next request may ask for. */
  limits(passedOver: Set<string>): StepLimits {
    const now = this.#before([]);
    const tail =
      bytesOf(`\n\n# F\n\n\n\n${this.#memory.row.wish ?? ''}${formatNote('json')}`) + 250;
    const budget = requestBudget({ shared: Math.min(this.#sent ?? now, now), now, tail });
    return {
      budget: Math.min(budget, this.ceiling),
      measure: (line) => bytesOf(askedText(asAsked(line))) + 1,
      measureRepair: (line) => bytesOf(askedText(this.asRepair(line))) + 1,
      passedOver,
    };
  }

  /** A line with its English so far and what is wrong with it. */
  asRepair({ number, line, row }: WaitingLine): RepairLine {
    const findings = errorsOf(line, row.target, this.#memory.judge).map(describeFinding);
    return { ...asAsked({ number, line }), target: row.target, findings };
  }

  /** Sends one request and adds it to the receipt; see `askOnce`. */
  async send(
    lines: (AskedLine | RepairLine)[],
    handle: Parameters<typeof askOnce>[3],
    signal: AbortSignal,
  ): Promise<Answered> {
    this.#sent = this.#before(lines);
    return askOnce(
      this.#memory.parts.engine,
      this.#compose(lines),
      signal,
      handle,
      (change) => this.#memory.addToReceipt(change),
      () => {
        this.isAnswered = true;
      },
    );
  }

  #compose(lines: (AskedLine | RepairLine)[]) {
    const { parts, row, text, translated } = this.#memory;
    const { documents, ontology, shortOntology, glossary, settings } = parts.context;
    return composePrompt({
      draftId: row.draftId,
      documents,
      glossary,
      ...(settings.replacements ? { replacements: settings.replacements } : {}),
      ontology: this.isShort ? shortOntology : ontology,
      draft: text,
      translated: translated.lines,
      lines,
      ...(row.wish ? { wish: row.wish } : {}),
    });
  }

  /** Bytes of everything before F. */
  #before(lines: (AskedLine | RepairLine)[]): number {
    const { blocks } = this.#compose(lines);
    return bytesOf(
      blocks
        .slice(0, -1)
        .map(({ text }) => text)
        .join('\n\n'),
    );
  }
}

/** A line as it is asked for. */
export function asAsked({ number, line }: RunLine): AskedLine {
  return { number, source: line.text.trimEnd() };
}
