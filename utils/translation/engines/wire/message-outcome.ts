import { ExpectedFailure } from '../../../failure.ts';
import type { Piece } from '../../engine.ts';
import type { Outcome } from './model-engine.ts';

interface Counts {
  input_tokens?: number | null;
  cache_read_input_tokens?: number | null;
  cache_creation_input_tokens?: number | null;
  output_tokens?: number | null;
}

/** One event of Anthropic's Messages; from a server that does not stream, the whole message. */
export interface MessageEvent {
  type?: string;
  model?: string;
  message?: { model?: string; usage?: Counts };
  delta?: { type?: string; text?: string; thinking?: string; stop_reason?: string | null };
  content_block?: { type?: string };
  content?: { type?: string; text?: string }[];
  stop_reason?: string | null;
  usage?: Counts;
  error?: unknown;
}

/** Follows the events of one message to its stop reason. */
export class MessageOutcome implements Outcome<MessageEvent> {
  begun = false;
  #reason: string | undefined;
  #counts: Counts = {};
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  *read(event: MessageEvent): Generator<Piece> {
    if (event.type !== 'ping') this.begun = true;
    switch (event.type) {
      case 'message_start':
        this.#count(event.message?.usage);
        if (event.message?.model) yield { kind: 'model', name: event.message.model };
        break;
      case 'content_block_start':
        if (/thinking/.test(event.content_block?.type ?? '')) yield { kind: 'thinking' };
        break;
      case 'content_block_delta':
        if (event.delta?.thinking) yield { kind: 'thinking', text: event.delta.thinking };
        if (event.delta?.text) yield { kind: 'text', text: event.delta.text };
        break;
      case 'message_delta':
        this.#count(event.usage);
        this.#reason = event.delta?.stop_reason ?? this.#reason;
        yield* this.#usage();
        break;
      case 'message':
        if (event.model) yield { kind: 'model', name: event.model };
        for (const { text } of event.content ?? []) if (text) yield { kind: 'text', text };
        this.#count(event.usage);
        this.#reason = event.stop_reason ?? 'end_turn';
        yield* this.#usage();
        break;
      case 'error':
        throw event;
    }
  }

  end(): void {
    const host = this.#host;
    if (this.#reason === undefined) throw new ExpectedFailure('interrupted', { host });
    if (this.#reason === 'max_tokens') throw new ExpectedFailure('truncated', { host });
    if (this.#reason === 'model_context_window_exceeded')
      throw new ExpectedFailure('context-too-long', { host });
    if (this.#reason === 'refusal') throw new ExpectedFailure('refused', { host });
  }

  /** Each event tells the whole so far of what it tells at all. */
  #count(counts: Counts | undefined): void {
    for (const [name, value] of Object.entries(counts ?? {}))
      if (typeof value === 'number') this.#counts[name as keyof Counts] = value;
  }

  *#usage(): Generator<Piece> {
    const counts = this.#counts;
    if (typeof counts.input_tokens !== 'number') return;
    const cached = counts.cache_read_input_tokens ?? 0;
    const written = counts.cache_creation_input_tokens ?? 0;
    const input = counts.input_tokens + cached + written;
    yield { kind: 'usage', input, cached, written, output: counts.output_tokens ?? 0 };
  }
}
