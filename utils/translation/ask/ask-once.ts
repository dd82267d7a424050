import type { RunRow } from '../../storage/database.ts';
import { type AnswerEvent, AnswerReader } from '../answer/answer.ts';
import type { AnswerFormat, Engine, EngineRequest, Piece } from '../engine.ts';

/** What one request adds to the receipt of its run. */
export type Receipt = Pick<
  RunRow,
  | 'requests'
  | 'inputTokens'
  | 'cachedTokens'
  | 'outputTokens'
  | 'writtenTokens'
  | 'thinkingTokens'
  | 'untold'
  | 'lastRequest'
  | 'host'
  | 'waiting'
>;

/** What became of a request. */
export interface Answered {
  /** The numbers that no line was accepted for. */
  missing: number[];
  accepted: number;
  /** How the answer was asked for. */
  format: AnswerFormat;
  /** The model thought and said nothing. */
  onlyThought: boolean;
  /** A line came that was not asked for, after this one of those that were. */
  stranger: AnswerReader['stranger'];
  /** What the server counted of the request, where it told. */
  counted: number | undefined;
  /** The exact body of the request. */
  sent: string;
}

/** Who hears of an answer while it comes. */
export interface Listener {
  /** What the answer holds, in order; the next piece is read when the one before has been handled. */
  handle(event: AnswerEvent): Promise<void> | void;
  /** Each change of the receipt. */
  record(change: Partial<Receipt>): Promise<void>;
  /** The request is on its way. */
  sent?(): void;
  /** The model has read the prompt: it thinks or writes. */
  begun?(): void;
  /** The first text. */
  answered?(): void;
}

/**
 * Sends one request and passes on what its answer holds. Ends with what is missing; throws the engine's failure after
 * all whole lines were passed on.
 */
export async function askOnce(
  engine: Engine,
  request: EngineRequest,
  signal: AbortSignal,
  listener: Listener,
): Promise<Answered> {
  const reader = new AnswerReader(request.lines);
  const book = new Book(listener.record);
  try {
    for await (const piece of engine.translate(request, signal)) {
      if (signal.aborted) break;
      book.take(piece);
      if (piece.kind === 'sent') listener.sent?.();
      if (piece.kind === 'thinking' || piece.kind === 'text') listener.begun?.();
      if (piece.kind === 'thinking') reader.think(piece.text ?? '');
      if (piece.kind !== 'text') continue;
      listener.answered?.();
      for (const event of reader.push(piece.text)) await listener.handle(event);
    }
    // The end of an aborted stream proves nothing: the line that was being written is not whole.
    if (!signal.aborted) for (const event of reader.end()) await listener.handle(event);
  } finally {
    await book.close();
  }
  const { missing, onlyThought, stranger } = reader;
  const { format, sent, usage } = book;
  const accepted = request.lines.length - missing.length;
  return { missing, accepted, format, onlyThought, stranger, counted: usage?.input, sent };
}

/** Writes the receipt while the model already works. */
export class Book {
  format: AnswerFormat = 'json';
  sent = '';
  usage: Extract<Piece, { kind: 'usage' }> | undefined;
  readonly #record: (change: Partial<Receipt>) => Promise<void>;
  readonly #records: Promise<void>[] = [];
  #since = 0;
  #said: 'thinking' | 'queued' | undefined;
  #isWaiting = false;

  constructor(record: (change: Partial<Receipt>) => Promise<void>) {
    this.#record = record;
  }

  take(piece: Piece): void {
    switch (piece.kind) {
      case 'sent':
        this.#since = Date.now();
        this.#isWaiting = true;
        this.#said = undefined;
        this.format = piece.format;
        this.sent = piece.text;
        this.#keep({
          requests: 1,
          lastRequest: piece.text,
          host: piece.host,
          waiting: { since: this.#since },
        });
        break;
      case 'host':
        this.#keep({ host: piece.name });
        break;
      case 'thinking':
      case 'queued':
        if (!this.#isWaiting || this.#said === piece.kind) break;
        this.#said = piece.kind;
        this.#keep({ waiting: { since: this.#since, says: piece.kind } });
        break;
      case 'text':
        if (this.#isWaiting) this.#keep({ waiting: undefined });
        this.#isWaiting = false;
        break;
      case 'usage':
        // Some servers count on in each chunk: the last count is the whole.
        this.usage = piece;
    }
  }

  /** What was used is known at the end only, or never. */
  async close(): Promise<void> {
    const { usage } = this;
    if (usage)
      this.#keep({
        inputTokens: usage.input,
        cachedTokens: usage.cached,
        outputTokens: usage.output,
        ...(usage.written ? { writtenTokens: usage.written } : {}),
        ...(usage.thinking ? { thinkingTokens: usage.thinking } : {}),
        ...(this.#isWaiting ? { waiting: undefined } : {}),
      });
    else if (this.sent !== '')
      this.#keep({ untold: 1, ...(this.#isWaiting ? { waiting: undefined } : {}) });
    await Promise.all(this.#records);
  }

  #keep(change: Partial<Receipt>): void {
    const written = this.#record(change);
    this.#records.push(written);
    // Where the request fails first, that is what is told.
    written.catch(() => {});
  }
}
