import type { AnswerFormat, AskedLine } from '../engine.ts';
import { askedText, composePrompt, type Remark, type RepairLine } from '../prompt.ts';
import { isWrongAsAWhole } from '../repair/repair.ts';
import { describeFinding } from '../rules.ts';
import { type Answered, askOnce } from './ask-once.ts';
import { errorsOf, lastRefusal } from './line-row.ts';
import type { RunLine, StepLimits, WaitingLine } from './next-step.ts';
import { bytesOf, firstBytes, mostBytes } from './request-size.ts';
import type { RunMemory } from './run-memory.ts';

/** The requests of one sequence: what they hold, how large they may be, what was learnt from the last answer. */
export class RunRequests {
  readonly #memory: RunMemory;
  /** The analyses are left out, because the model could not take it all. */
  isShort = false;
  /** The most that is asked for at once; less after an answer that was not whole. */
  ceiling = mostBytes;
  /** How answers are asked for, where the one way did not work. */
  format: AnswerFormat | undefined;
  /** What was wrong with the last answer. */
  remark: Remark | undefined;
  /** Keys of lines that were doubted once for where they stood: a second time the model is believed, and the rules judge. */
  readonly doubted = new Set<string>();
  /** True once a server has answered this run. */
  isAnswered: boolean;
  /** How many requests were answered to their end. */
  #ended = 0;

  constructor(memory: RunMemory) {
    this.#memory = memory;
    this.isAnswered = memory.hasLines;
  }

  /** The same with what is known anew, after the draft has grown. */
  with(memory: RunMemory): RunRequests {
    const requests = new RunRequests(memory);
    const { isShort, ceiling, format, remark } = this;
    Object.assign(requests, { isShort, ceiling, format, remark });
    requests.isAnswered ||= this.isAnswered;
    return requests;
  }

  /** How much the next request may ask for: little at first, so that English soon shows, then all that is left. */
  limits(passedOver: Set<string>): StepLimits {
    const isFirst = this.#ended === 0 && !this.#memory.hasLines;
    return {
      budget: Math.min(isFirst ? firstBytes : mostBytes, this.ceiling),
      measure: (line) => bytesOf(askedText(asAsked(line))) + 1,
      measureRepair: (line) => bytesOf(askedText(this.asRepair(line))) + 1,
      passedOver,
    };
  }

  /** A line with its English so far, what is wrong with it, and why a first repair was not taken. */
  asRepair({ number, line, row }: WaitingLine): RepairLine {
    const errors = errorsOf(line, row.target, this.#memory.judge);
    const isAnew = isWrongAsAWhole({ target: row.target, findings: errors }, row.source);
    const refused = row.repairs ? lastRefusal(row) : undefined;
    return {
      ...asAsked({ number, line }),
      target: row.target,
      findings: errors.map(describeFinding),
      ...(isAnew ? { isAnew } : {}),
      ...(refused ? { refused } : {}),
    };
  }

  /** Sends one request and adds it to the receipt; see `askOnce`. */
  async send(
    lines: (AskedLine | RepairLine)[],
    handle: Parameters<typeof askOnce>[3],
    signal: AbortSignal,
  ): Promise<Answered & { prompt: string }> {
    const request = this.#compose(lines);
    const answered = await askOnce(
      this.#memory.parts.engine,
      request,
      signal,
      handle,
      (change) => this.#memory.addToReceipt(change),
      () => {
        this.isAnswered = true;
      },
    );
    this.#ended++;
    return { ...answered, prompt: request.blocks.map(({ text }) => text).join('\n\n') };
  }

  #compose(lines: (AskedLine | RepairLine)[]) {
    const { parts, row, text, translated } = this.#memory;
    const { documents, ontology, shortOntology, glossary, settings } = parts.context;
    const request = composePrompt({
      draftId: row.draftId,
      documents,
      glossary,
      ...(settings.replacements ? { replacements: settings.replacements } : {}),
      ontology: this.isShort ? shortOntology : ontology,
      draft: text,
      translated: translated.lines,
      lines,
      ...(row.wish ? { wish: row.wish } : {}),
      ...(this.remark ? { remark: this.remark } : {}),
    });
    return this.format ? { ...request, format: this.format } : request;
  }
}

/** A line as it is asked for. */
export function asAsked({ number, line }: RunLine): AskedLine {
  return { number, source: line.text.trimEnd() };
}
