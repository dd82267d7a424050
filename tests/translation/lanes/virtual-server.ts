import { ExpectedFailure, type FailureCode } from '../../../utils/failure.ts';
import type { Engine, EngineRequest, Piece } from '../../../utils/translation/index.ts';
import { english } from '../run-fixture.ts';
import type { VirtualTime } from './virtual-time.ts';

/** One request as the server saw it. */
export interface Served {
  prompt: string;
  /** Sources of the lines, and whether they are terms. */
  lines: string[];
  isTerms: boolean;
  isRepair: boolean;
  /** When it came, when its first byte went, when it was over. */
  at: number;
  begunAt?: number;
  endedAt?: number;
  isWhole: boolean;
  /** Bytes that no earlier request began with, whose first byte had gone. */
  fresh: number;
}

export interface ServerScript {
  /** Milliseconds to the first byte, and of each token after it. */
  first?: number | ((request: Served) => number);
  token?: number;
  /** How many answers are written at once; the others queue. */
  slots?: number;
  /** What the model says to a line; `round` counts how often it was asked. */
  say?: (source: string, round: number) => string;
  /** Fails a request before its first byte, or after so many pieces of 80 characters. */
  fault?: (
    request: Served,
    number: number,
  ) => { code: FailureCode; after?: number; seconds?: number } | undefined;
  /** Another text than that of the engine, as a server that mixes up its streams. */
  answer?: (request: Served, text: string) => string;
}

/** A server and its network in virtual time: what it was asked, when, and how much of it was new. */
export class VirtualServer {
  readonly served: Served[] = [];
  script: ServerScript;
  readonly #time: VirtualTime;
  readonly #rounds = new Map<string, number>();
  #busy = 0;
  #queue: (() => void)[] = [];

  constructor(time: VirtualTime, script: ServerScript = {}) {
    this.#time = time;
    this.script = script;
  }

  get engine(): Engine {
    return {
      id: 'virtual',
      model: 'virtual',
      host: 'model.example',
      canRepair: true,
      isAvailable: async () => true,
      translate: (request, signal) => this.#answer(request, signal),
    };
  }

  /** Requests for lines that are not repairs. */
  get asked(): string[][] {
    return this.served
      .filter(({ isTerms, isRepair }) => !isTerms && !isRepair)
      .map(({ lines }) => lines);
  }

  async *#answer(request: EngineRequest, signal: AbortSignal): AsyncGenerator<Piece> {
    const { first = 740, token = 1000 / 130, slots = Infinity } = this.script;
    const prompt = request.blocks.map(({ text }) => text).join('\n\n');
    const last = request.blocks.at(-1)?.text ?? '';
    const served: Served = {
      prompt,
      lines: request.lines.map(({ source }) => source),
      isTerms: last.includes('These are no lines of D but terms'),
      isRepair: last.includes('English so far'),
      at: this.#time.now,
      isWhole: false,
      fresh: freshOf(prompt, this.served),
    };
    const number = this.served.push(served) - 1;
    const fault = this.script.fault?.(served, number);
    yield { kind: 'sent', text: prompt, host: 'model.example', format: 'json' };
    if (this.#busy >= slots) await new Promise<void>((go) => this.#queue.push(go));
    this.#busy++;
    try {
      await this.#time.wait(typeof first === 'number' ? first : first(served), signal);
      if (signal.aborted) return;
      if (fault && fault.after === undefined) throw failureOf(fault);
      served.begunAt = this.#time.now;
      const text = JSON.stringify({
        lines: request.lines.map(({ number, source }) => ({
          n: number,
          text: this.#say(served, source),
        })),
      });
      const tokens = (this.script.answer?.(served, text) ?? text).match(/.{1,80}/gsu) ?? [];
      for (const [place, piece] of tokens.entries()) {
        await this.#time.wait((token * piece.length) / 4, signal);
        if (signal.aborted) return;
        if (place === fault?.after) throw failureOf(fault);
        yield { kind: 'text', text: piece };
      }
      served.isWhole = true;
      const input = Math.ceil(Buffer.byteLength(prompt) / 4);
      yield {
        kind: 'usage',
        input,
        cached: input - Math.ceil(served.fresh / 4),
        output: tokens.length,
      };
    } finally {
      served.endedAt = this.#time.now;
      this.#busy--;
      this.#queue.shift()?.();
    }
  }

  #say({ isTerms }: Served, source: string): string {
    if (isTerms) return `term ${source.length}`;
    const round = this.#rounds.get(source) ?? 0;
    this.#rounds.set(source, round + 1);
    return this.script.say?.(source, round) ?? english(source);
  }
}

function failureOf({ code, seconds }: { code: FailureCode; seconds?: number }): ExpectedFailure {
  return new ExpectedFailure(code, seconds === undefined ? {} : { seconds });
}

function freshOf(prompt: string, earlier: Served[]): number {
  const bytes = Buffer.from(prompt);
  let longest = 0;
  for (const { prompt: other, begunAt } of earlier) {
    if (begunAt === undefined) continue;
    const before = Buffer.from(other);
    let at = 0;
    while (at < bytes.length && bytes[at] === before[at]) at++;
    longest = Math.max(longest, at);
  }
  return bytes.length - longest;
}
