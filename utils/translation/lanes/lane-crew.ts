import type { Learnt } from '../ask/learnt.ts';
import type { RunLine } from '../ask/next-step.ts';
import { bytesOf, firstBytes } from '../ask/request-size.ts';
import { pause } from '../ask/retry.ts';
import type { RunMemory } from '../ask/run-memory.ts';
import { asAsked, RunRequests } from '../ask/run-requests.ts';
import { Sequence } from '../ask/sequence.ts';
import { findDiffering, renderedLines } from './check-terms.ts';
import { divideLanes } from './divide-lanes.ts';
import { LaneBook } from './lane-book.ts';
import { Round, type RoundEnd, type RoundInput } from './round.ts';
import { nameTerms, termsToName } from './term-pass.ts';

/** How long a lane waits for the terms once it could go on, in milliseconds. */
const termPatience = 4000;

/** The lanes of a run: divides what is open among them, round after round, narrower where the server wants it. */
export class LaneCrew {
  readonly #memory: RunMemory;
  readonly #learnt: Learnt;
  readonly #signal: AbortSignal;
  readonly #look: RoundInput['look'];
  readonly #lanes: Sequence[] = [];
  readonly #book: LaneBook;
  #width: number;

  constructor(memory: RunMemory, learnt: Learnt, signal: AbortSignal, look: RoundInput['look']) {
    this.#memory = memory;
    this.#learnt = learnt;
    this.#signal = signal;
    this.#look = look;
    this.#book = new LaneBook(memory);
    this.#width = Math.min(memory.parts.lanes ?? 1, this.#book.width ?? Number.POSITIVE_INFINITY);
  }

  /** Asks for the open points, in as many lanes as they are worth; ends when there is none or something is in the way. */
  async ask(open: RunLine[][]): Promise<RoundEnd> {
    const parts = divideLanes(open, sizeOf, this.#width);
    const lanes = parts.map((part, place) => this.#lane(place, keysOf(part), keysOf(open.flat())));
    const begun = this.#memory.now();
    // The first request waits neither for this write nor for the search of terms.
    const opened = lanes.length > 1 ? this.#book.open(lanes.length, this.#width) : undefined;
    opened?.catch(() => {});
    const round = new Round({
      signal: this.#signal,
      look: this.#look,
      ...(this.#isWorthNaming(parts) ? { nameTerms: (over) => this.#name(open, over) } : {}),
      patience: (naming) => this.#patience(naming),
      isAnswered: () => this.#learnt.isAnswered,
    });
    const end = await round.run(lanes);
    await opened;
    if (lanes.length > 1) await this.#book.close(this.#memory.now() - begun, end.alone);
    if (end.isCrowded && lanes.length > 1) {
      this.#width = end.isMixed ? 1 : Math.max(1, Math.floor(this.#width / 2));
      await this.#book.narrow(this.#width);
    }
    return end;
  }

  /** Once, when all lines of several lanes are there: those of which the terms differ wait for a repair. */
  async checkTerms(): Promise<void> {
    const { row, rows, draft, translated, parts } = this.#memory;
    if (!row.lanes || row.differing || !parts.engine.canRepair) return;
    const own = new Set(row.keys);
    const { rules, context } = parts;
    const lines = renderedLines(draft, rows, row.id);
    const lanes = divideLanes(lines, ({ line }) => bytesOf(line.text), row.lanes.most);
    const standing = translated.without(own).pairs;
    const differing = findDiffering(lanes, { rules, context, standing });
    // The row first: a run that dies between the two leaves a line as it is, and none is asked for twice.
    await this.#memory.change({ differing });
    for (const key of differing) {
      const line = rows.get(key);
      if (line) await this.#memory.keep({ ...line, repairs: line.repairs ?? 0 });
      this.#memory.settle(key);
    }
  }

  #lane(place: number, own: ReadonlySet<string>, all: ReadonlySet<string>): Sequence {
    const lane = this.#lanes[place] ?? new Sequence(this.#memory, this.#learnt);
    this.#lanes[place] = lane;
    lane.leave(own.size === all.size ? none : new Set([...all].filter((key) => !own.has(key))));
    this.#book.follow(lane.requests, () => place > 0 && lane.requests.ended === 0);
    return lane;
  }

  /** Once a run, and only where a lane has a later request, which can carry the terms. */
  #isWorthNaming(parts: RunLine[][][]): boolean {
    if (parts.length < 2 || this.#memory.row.terms || !this.#learnt.isFresh) return false;
    return parts.some((part) => part.reduce((sum, point) => sum + sizeOf(point), 0) > firstBytes);
  }

  async #name(open: RunLine[][], over: AbortSignal): Promise<void> {
    const { skipTerms, context } = this.#memory.parts;
    const terms = termsToName(open, context.glossary);
    if (terms.length === 0 || skipTerms?.aborted) return;
    const requests = new RunRequests(this.#memory, this.#learnt);
    requests.hidden = keysOf(open.flat());
    this.#book.follow(requests, () => true);
    const signals = [this.#signal, over, ...(skipTerms ? [skipTerms] : [])];
    await nameTerms(this.#memory, requests, terms, AbortSignal.any(signals));
  }

  async #patience(terms: Promise<void>): Promise<void> {
    const stop = new AbortController();
    const wait = this.#memory.parts.wait ?? pause;
    const named = terms.then(() => stop.abort());
    await Promise.race([named, wait(termPatience, AbortSignal.any([stop.signal, this.#signal]))]);
  }
}

const none: ReadonlySet<string> = new Set();

function keysOf(lines: RunLine[] | RunLine[][]): Set<string> {
  return new Set(lines.flat().map(({ line }) => line.key));
}

function sizeOf(point: RunLine[]): number {
  return point.reduce((sum, line) => sum + bytesOf(asAsked(line).source), 0);
}
