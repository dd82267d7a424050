import type { Response, ResponseStreamEvent } from 'openai/resources/responses/responses';
import { ExpectedFailure } from '../../../failure.ts';
import type { Piece } from '../../engine.ts';
import type { Outcome } from './model-engine.ts';

/** Follows the events of one answer to its terminal event; a whole answer, from a server that does not stream, is one. */
export class ResponseOutcome implements Outcome<ResponseStreamEvent> {
  begun = false;
  #completed = false;
  #hasText = false;
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  *read(event: ResponseStreamEvent): Generator<Piece> {
    this.begun = true;
    const whole = event as unknown as Response;
    if (event.type === undefined && whole.object === 'response') return yield* this.#end(whole);
    switch (event.type) {
      case 'response.created':
        yield { kind: 'model', name: event.response.model };
        break;
      case 'response.queued':
        yield { kind: 'queued' };
        break;
      case 'response.output_item.added':
        if (event.item.type === 'reasoning') yield { kind: 'thinking' };
        break;
      case 'response.reasoning_text.delta':
      case 'response.reasoning_summary_text.delta':
        yield { kind: 'thinking', text: event.delta };
        break;
      case 'response.output_text.delta':
        yield* this.#say(event.delta);
        break;
      case 'response.output_text.done':
        // Only where nothing came in pieces.
        if (!this.#hasText) yield* this.#say(event.text);
        break;
      case 'response.refusal.done':
        throw new ExpectedFailure('refused', { host: this.#host });
      case 'response.completed':
      case 'response.incomplete':
      case 'response.failed':
        yield* this.#end(event.response);
        break;
      case 'error':
        throw event;
    }
  }

  /** A stream that closes without its terminal event was cut off. */
  end(isDone: boolean): void {
    if (!this.#completed && !(isDone && this.#hasText))
      throw new ExpectedFailure('interrupted', { host: this.#host });
  }

  *#say(text: string): Generator<Piece> {
    if (text === '') return;
    this.#hasText = true;
    yield { kind: 'text', text };
  }

  *#end(response: Response): Generator<Piece> {
    const host = this.#host;
    if (!this.#hasText) yield* this.#say(textOf(response));
    yield* usageOf(response);
    if (response.error) throw response.error;
    if (response.status === 'failed') throw new ExpectedFailure('server', { host });
    if (response.status === 'incomplete') {
      const isRefused = response.incomplete_details?.reason === 'content_filter';
      throw new ExpectedFailure(isRefused ? 'refused' : 'truncated', { host });
    }
    this.#completed = true;
  }
}

/** The text of an answer as it lies on the wire: in the parts of its items. */
function textOf({ output }: Response): string {
  const parts = (output ?? []).flatMap((item) => (item.type === 'message' ? item.content : []));
  return parts.map((part) => (part.type === 'output_text' ? part.text : '')).join('');
}

function* usageOf({ usage }: Response): Generator<Piece> {
  if (!usage) return;
  const cached = usage.input_tokens_details?.cached_tokens ?? 0;
  const written = (usage.input_tokens_details as { cache_write_tokens?: number } | undefined)
    ?.cache_write_tokens;
  const thinking = usage.output_tokens_details?.reasoning_tokens;
  yield {
    kind: 'usage',
    input: usage.input_tokens,
    cached,
    output: usage.output_tokens,
    ...(written ? { written } : {}),
    ...(thinking ? { thinking } : {}),
  };
}
