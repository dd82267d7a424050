import type { AskedLine } from '../engine.ts';
import { askedText, composePrompt, type Remark, type RepairLine } from '../prompt.ts';
import { isWrongAsAWhole } from '../repair/repair.ts';
import { describeFinding } from '../rules.ts';
import { type Answered, askOnce, type Listener } from './ask-once.ts';
import type { Learnt } from './learnt.ts';
import { errorsOf, type Judge, lastRefusal } from './line-row.ts';
import type { RunLine, StepLimits, WaitingLine } from './next-step.ts';
import { bytesOf, firstBytes, mostBytes } from './request-size.ts';
import type { RunMemory } from './run-memory.ts';

/** How long a request took, in milliseconds: until the model began, and in all. */
export interface Timing {
  wait: number;
  whole: number;
}

/** The requests of one sequence: what they hold, how large they may be, what was learnt from the last answer. */
export class RunRequests {
  readonly learnt: Learnt;
  readonly #memory: RunMemory;
  /** Lines that others ask for at the same time: they are no part of D2 here. */
  hidden: ReadonlySet<string> = new Set();
  /** The most that is asked for at once; less after an answer that was not whole. */
  ceiling = mostBytes;
  /** What was wrong with the last answer. */
  remark: Remark | undefined;
  /** Told as soon as the model has read the prompt of a request. */
  onBegun: (() => void) | undefined;
  /** Hears what each request adds to the receipt. */
  onCost: Listener['record'] | undefined;
  /** The last request that came to its end or failed. */
  last: Timing | undefined;
  /** How many requests were answered to their end. */
  ended = 0;

  constructor(memory: RunMemory, learnt: Learnt) {
    this.#memory = memory;
    this.learnt = learnt;
  }

  /** What lines are checked with; a line that differs from the rest in its terms is held to them. */
  judge(key?: string): Judge {
    const judge = this.#memory.judge(this.hidden);
    if (!key || !this.#memory.row.differing?.includes(key)) return judge;
    const { context } = judge;
    const severity = { ...context.settings.severity, '6.10': 'error' as const };
    return { ...judge, context: { ...context, settings: { ...context.settings, severity } } };
  }

  /** Whether others ask for the line of this number at the same time. */
  isOfOthers(number: number): boolean {
    return this.hidden.has(this.#memory.row.keys[number - 1] ?? '');
  }

  /** How much the next request may ask for: little at first, so that English soon shows, then all that is left. */
  limits(kind: 'ask' | 'repair', passedOver: ReadonlySet<string> = new Set()): StepLimits {
    const isFirst = kind === 'ask' && this.ended === 0 && this.learnt.isFresh;
    return {
      budget: Math.min(isFirst ? firstBytes : mostBytes, this.ceiling),
      measure: (line) => bytesOf(askedText(asAsked(line))) + 1,
      measureRepair: (line) => bytesOf(askedText(this.asRepair(line))) + 1,
      passedOver,
    };
  }

  /** A line with its English so far, what is wrong with it, and why a first repair was not taken. */
  asRepair({ number, line, row }: WaitingLine): RepairLine {
    const errors = errorsOf(line, row.target, this.judge(line.key));
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
    handle: Listener['handle'],
    signal: AbortSignal,
    asks: 'lines' | 'terms' = 'lines',
  ): Promise<Answered & { prompt: string }> {
    const memory = this.#memory;
    const request = this.#compose(lines, asks);
    const ticket = {};
    let sentAt = memory.now();
    let begunAt: number | undefined;
    try {
      const answered = await askOnce(memory.parts.engine, request, signal, {
        handle,
        record: async (change) => {
          const { waiting, ...costs } = change;
          const told = this.onCost?.(change);
          await Promise.all([told, memory.addToReceipt(asks === 'terms' ? costs : change, ticket)]);
        },
        sent: () => {
          sentAt = memory.now();
        },
        begun: () => {
          begunAt ??= memory.now();
          this.onBegun?.();
        },
        answered: () => {
          this.learnt.isAnswered = true;
        },
      });
      this.ended++;
      return { ...answered, prompt: request.blocks.map(({ text }) => text).join('\n\n') };
    } finally {
      const now = memory.now();
      this.last = { wait: (begunAt ?? now) - sentAt, whole: now - sentAt };
      await memory.release(ticket);
    }
  }

  #compose(lines: (AskedLine | RepairLine)[], asks: 'lines' | 'terms') {
    const { parts, row, text, translated } = this.#memory;
    const { documents, ontology, shortOntology, glossary, settings } = parts.context;
    const { isShort, format } = this.learnt;
    const request = composePrompt({
      draftId: row.draftId,
      documents,
      glossary,
      ...(settings.replacements ? { replacements: settings.replacements } : {}),
      ontology: isShort ? shortOntology : ontology,
      draft: text,
      translated: translated.without(this.hidden).lines,
      lines,
      asks,
      ...(row.terms ? { terms: row.terms } : {}),
      ...(row.wish ? { wish: row.wish } : {}),
      ...(this.remark ? { remark: this.remark } : {}),
    });
    return format ? { ...request, format } : request;
  }
}

/** A line as it is asked for. */
export function asAsked({ number, line }: RunLine): AskedLine {
  return { number, source: line.text.trimEnd() };
}
