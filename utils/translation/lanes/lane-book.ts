import type { LaneReceipt } from '../../storage/database.ts';
import type { Receipt } from '../ask/ask-once.ts';
import type { RunMemory } from '../ask/run-memory.ts';
import type { RunRequests } from '../ask/run-requests.ts';

const nothing: LaneReceipt = {
  most: 1,
  width: 1,
  time: 0,
  alone: 0,
  more: { requests: 0, input: 0, cached: 0 },
};

/** Keeps in the run's row what lanes cost and saved. */
export class LaneBook {
  readonly #memory: RunMemory;

  constructor(memory: RunMemory) {
    this.#memory = memory;
  }

  get #row(): LaneReceipt {
    return this.#memory.row.lanes ?? nothing;
  }

  /** How many may run side by side, where a run has narrowed them. */
  get width(): number | undefined {
    return this.#memory.row.lanes?.width;
  }

  async open(count: number, width: number): Promise<void> {
    await this.#change({ most: Math.max(count, this.#row.most), width });
  }

  narrow(width: number): Promise<void> {
    return this.#change({ width });
  }

  /** Listens to the requests of a lane, and of the term pass, which a single lane would not have sent. */
  follow(requests: RunRequests, isMore: () => boolean): void {
    requests.onCost = async (cost) => {
      if (isMore()) await this.#addMore(cost);
    };
  }

  #addMore({ requests = 0, inputTokens = 0, cachedTokens = 0 }: Partial<Receipt>): Promise<void> {
    if (requests + inputTokens + cachedTokens === 0) return Promise.resolve();
    const { more } = this.#row;
    return this.#change({
      more: {
        requests: more.requests + requests,
        input: more.input + inputTokens,
        cached: more.cached + cachedTokens,
      },
    });
  }

  /** A round is over: it took so long, and one lane would have taken so much for the same. */
  async close(time: number, alone: number): Promise<void> {
    const row = this.#row;
    await this.#change({ time: row.time + time, alone: row.alone + alone });
  }

  async #change(change: Partial<LaneReceipt>): Promise<void> {
    await this.#memory.change({ lanes: { ...this.#row, ...change } });
  }
}
