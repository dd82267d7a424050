import { ExpectedFailure } from '../../../failure.ts';

/** Limits on waiting, in milliseconds. */
export interface StreamLimits {
  /** For the first text, from the request on. */
  first: number;
  /** The same where the model thinks or the server says that it queues, and between two texts; twice `first` if absent. */
  patient?: number;
  /** Of silence on the wire, once text has come. */
  idle: number;
}

/** What every stream is given: a local server may load its weights first, a remote one may have a queue. */
export const streamLimits: StreamLimits = { first: 300_000, patient: 600_000, idle: 60_000 };

/** The work of one turn, in milliseconds: after it whoever pressed Stop is heard. */
const turn = 16;
/** A timer that comes this much too late has slept with its machine. */
const slept = 10_000;

/**
 * Watches over one answer. Life is measured on the wire, where comments count, and not by parsed events: a model that
 * thinks and a server that queues are alive. `signal` follows the caller's and is aborted when a limit passes.
 */
export class Vigil {
  /** Who answered, once the headers are there. */
  host: string | undefined;
  /** The stream has said that it is over. */
  isDone = false;
  /** Set when a limit has passed. */
  late: ExpectedFailure | undefined;
  readonly #inner = new AbortController();
  readonly #outer: AbortSignal;
  readonly #limits: Required<StreamLimits>;
  readonly #begun = Date.now();
  readonly #follow = () => this.#inner.abort(this.#outer.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number;
  #heardAt: number | undefined;
  #hasText = false;
  #turnedAt = performance.now();

  constructor(signal: AbortSignal, limits: StreamLimits = streamLimits) {
    this.#outer = signal;
    this.#limits = { patient: 2 * limits.first, ...limits };
    this.#due = this.#begun + limits.first;
    if (signal.aborted) this.#follow();
    else signal.addEventListener('abort', this.#follow);
    this.#arm();
  }

  get signal(): AbortSignal {
    return this.#inner.signal;
  }

  /** True until the first text. */
  get isWaiting(): boolean {
    return !this.#hasText;
  }

  /** Bytes came, whatever they say. */
  heard(): void {
    this.#heardAt = Date.now();
  }

  /** The server says that it is still at it: a comment, an event of its queue. */
  queues(): void {
    if (!this.#hasText) this.#due = Math.max(this.#due, this.#begun + this.#limits.patient);
  }

  /** The model wrote: a thought, or a piece of its answer. */
  writes(kind: 'thought' | 'text'): void {
    if (kind === 'text' && !this.#hasText) {
      this.#hasText = true;
      this.heard();
      // The silence that is borne is shorter from now on.
      this.#arm();
    }
    this.#due = Date.now() + this.#limits.patient;
  }

  /** Lets others have their turn where the work has lasted; without it a full buffer is read in one go. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#turnedAt < turn) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#turnedAt = performance.now();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#follow);
    this.#inner.abort();
  }

  #end(): number {
    if (!this.#hasText || this.#heardAt === undefined) return this.#due;
    return Math.min(this.#due, this.#heardAt + this.#limits.idle);
  }

  /** One timer for all: what moves the end further only writes it down. */
  #arm(grace = 0): void {
    clearTimeout(this.#timer);
    const end = Math.max(this.#end(), Date.now() + grace);
    this.#timer = setTimeout(() => this.#look(end), end - Date.now());
  }

  #look(planned: number): void {
    if (this.signal.aborted) return;
    const now = Date.now();
    // After a sleep of the machine its socket may have the rest of the answer: it gets its chance first.
    if (now - planned > slept || this.#end() > now) {
      this.#arm(now - planned > slept ? this.#limits.idle : 0);
      return;
    }
    const seconds = Math.round((now - (this.#hasText ? (this.#heardAt ?? 0) : this.#begun)) / 1000);
    this.late = new ExpectedFailure(this.#hasText ? 'stalled' : 'timed-out', { seconds });
    this.#inner.abort(this.late);
  }
}
