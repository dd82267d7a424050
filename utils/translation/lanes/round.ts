import type { Failure } from '../../failure.ts';
import { retryDelay } from '../ask/retry.ts';
import type { Sequence, Turn } from '../ask/sequence.ts';

/** How one lane came out of a round. */
type LaneEnd =
  | { kind: 'done' }
  /** The round was over before the lane was. */
  | { kind: 'left' }
  | { kind: 'failed'; failure: Failure }
  /** Only what was in its own text can be to blame: the others go on without it. */
  | { kind: 'lost'; failure: Failure; sequence: Sequence };

/** How a round ended: what failed, and whether the server is better asked by fewer. */
export interface RoundEnd {
  failure?: Failure;
  lost: { failure: Failure; sequence: Sequence }[];
  isCrowded: boolean;
  /** The server mixes up answers that are under way at once. */
  isMixed: boolean;
  /** Milliseconds that one lane would have taken for the same requests. */
  alone: number;
}

/** What a round needs of its run. */
export interface RoundInput {
  signal: AbortSignal;
  /** Reads what the user did meanwhile: the lines that left the draft, and whether others came. */
  look(): Promise<{ gone: Set<string>; hasMore: boolean }>;
  /** The term pass, where there is one; begun when the beginning of the prompts is in the server's cache. */
  nameTerms?: (over: AbortSignal) => Promise<void>;
  /** Waits for the terms, but not for ever. */
  patience(terms: Promise<void>): Promise<void>;
  isAnswered(): boolean;
}

/** What a model says of a text and not of its server: the other lanes go on. */
const ofTheText: Failure['code'][] = [
  'refused',
  'rejected',
  'truncated',
  'context-too-long',
  'too-large',
];

/** What a server says, or does, that has too much to do. */
const ofTheCrowd: Failure['code'][] = ['rate-limited', 'timed-out', 'stalled', 'server'];

/** A prompt that began this much later than the first one, alone, has queued: so many times, and milliseconds. */
const slowTimes = 3;
const slowBy = 2000;

/**
 * Lets lanes ask side by side. The first begins; the others follow when its answer does, for then a server has their
 * common beginning in its cache. What has to wait, or to be divided anew, ends the round for all, each after the request
 * that it is in: what was asked for is not thrown away.
 */
export class Round {
  readonly #input: RoundInput;
  readonly #begun: Promise<void>;
  #begin: () => void = () => {};
  /** While terms are being named. */
  #terms: Promise<void> | undefined;
  /** All lanes wait for the terms together, so long from the first that would go on. */
  #patience: Promise<void> | undefined;
  #isOver = false;
  #isCrowded = false;
  #isMixed = false;
  #alone = 0;
  /** How long the first prompt took to begin, when nothing else was asked. */
  #firstWait: number | undefined;
  #underWay = 0;
  #count = 0;

  constructor(input: RoundInput) {
    this.#input = input;
    this.#begun = new Promise((resolve) => {
      this.#begin = resolve;
    });
  }

  async run(lanes: Sequence[]): Promise<RoundEnd> {
    const [first, ...others] = lanes;
    if (!first) throw new Error('A round has at least one lane.');
    this.#count = lanes.length;
    first.requests.onBegun = () => this.#begin();
    const { nameTerms } = this.#input;
    const over = new AbortController();
    const naming = this.#begun.then(() => {
      if (!nameTerms || this.#isOver || this.#input.signal.aborted) return;
      this.#terms = nameTerms(over.signal).finally(() => {
        this.#terms = undefined;
      });
      return this.#terms;
    });
    const follow = async (lane: Sequence): Promise<LaneEnd> => {
      await this.#begun;
      return this.#toTheEnd(lane, false);
    };
    const ends = await Promise.all([
      this.#toTheEnd(first, true).finally(() => this.#begin()),
      ...others.map(follow),
    ]);
    // Nobody is left who could use the terms, unless the lanes are divided anew.
    if (this.#terms && ends.some(({ kind }) => kind === 'left' || kind === 'failed'))
      await this.#input.patience(this.#terms);
    over.abort();
    await naming;
    first.requests.onBegun = undefined;
    const failure = ends.flatMap((end) => (end.kind === 'failed' ? [end.failure] : []))[0];
    return {
      ...(failure ? { failure } : {}),
      lost: ends.flatMap((end) => (end.kind === 'lost' ? [end] : [])),
      isCrowded: this.#isCrowded,
      isMixed: this.#isMixed,
      alone: this.#alone,
    };
  }

  async #toTheEnd(lane: Sequence, isFirst: boolean): Promise<LaneEnd> {
    const { signal } = this.#input;
    for (let turns = 0; ; turns++) {
      if (signal.aborted || this.#isOver) return { kind: 'left' };
      const { gone, hasMore } = await this.#input.look();
      if (hasMore) return this.#leave();
      if (lane.isDone(gone)) return { kind: 'done' };
      if (turns > 0 && this.#terms) {
        this.#patience ??= this.#input.patience(this.#terms);
        await this.#patience;
        if (signal.aborted || this.#isOver) return { kind: 'left' };
      }
      const beside = this.#underWay++;
      const turn = await lane.ask(gone, signal).finally(() => this.#underWay--);
      if (signal.aborted) return { kind: 'left' };
      if (turn.kind === 'done') return { kind: 'done' };
      this.#time(lane, isFirst, beside);
      // Servers are known to answer one lane with the words of another.
      if (turn.kind === 'went on' && this.#count > 1) {
        this.#isMixed ||= turn.isMixed;
        if (turn.isEmpty || turn.isMixed) this.#crowd();
      }
      if (turn.kind === 'failed' && !(await lane.yieldTo(turn))) return this.#fail(lane, turn);
    }
  }

  /** Ends the round for this lane and, after what they are at, for the others. */
  #leave(): LaneEnd {
    this.#isOver = true;
    this.#begin();
    return { kind: 'left' };
  }

  #fail(sequence: Sequence, { failure }: Extract<Turn, { kind: 'failed' }>): LaneEnd {
    const delay = retryDelay(failure, { failures: 1, answered: this.#input.isAnswered() });
    const isLost = delay === undefined && ofTheText.includes(failure.code);
    if (isLost && this.#count > 1) return { kind: 'lost', failure, sequence };
    this.#leave();
    if (ofTheCrowd.includes(failure.code)) this.#crowd();
    return { kind: 'failed', failure };
  }

  #time({ requests: { last } }: Sequence, isFirst: boolean, beside: number): void {
    if (!last) return;
    // One lane would have waited for its own answers only.
    this.#alone += isFirst ? last.whole : last.whole - last.wait;
    this.#firstWait ??= last.wait;
    if (beside === 0 || last.wait < this.#firstWait * slowTimes + slowBy) return;
    this.#crowd();
  }

  #crowd(): void {
    this.#isCrowded = true;
    this.#isOver = true;
  }
}
