import OpenAI from 'openai';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import { ExpectedFailure } from '../../failure.ts';
import { answerSchema } from '../answer/answer-schema.ts';
import type { Engine, EngineRequest, Piece } from '../engine.ts';
import { formatNote } from '../prompt.ts';
import { type Connection, hostOf } from './wire/connection.ts';
import { createModelEngine, type Outcome } from './wire/model-engine.ts';

/** What a server may not know, the likeliest first, and how it names it. */
const optional = {
  response_format: /response_format|json_schema|json_object|schema|grammar|structured/i,
  stream_options: /stream_options|include_usage/,
};

/**
 * Chat completions at any base URL. Asks for JSON by a schema; where the server has none, for numbered lines,
 * and remembers that.
 */
export function createCompatibleEngine(connection: Connection): Engine {
  const { baseUrl, model, key } = connection;
  const host = hostOf(baseUrl);
  const clientOver = (fetch: typeof globalThis.fetch) =>
    new OpenAI({
      fetch,
      baseURL: baseUrl.replace(/\/+$/, ''),
      apiKey: key || 'none',
      // The worker is the only place that has the key, and no page can reach it.
      dangerouslyAllowBrowser: true,
      maxRetries: 0,
      logLevel: 'off',
      defaultHeaders: key ? {} : { authorization: null },
    });
  return createModelEngine(connection, {
    id: 'openai-compatible',
    optional,
    compose(request, dropped) {
      const body = bodyOf(request, model, dropped);
      return { body, format: body.response_format ? 'json' : 'numbered' };
    },
    open: (body, signal, fetch) =>
      clientOver(fetch).chat.completions.create(body, { signal, timeout: 900_000 }),
    follow: () => new ChatOutcome(host),
  });
}

function bodyOf(
  { blocks }: EngineRequest,
  model: string,
  dropped: ReadonlySet<string>,
): ChatCompletionCreateParamsStreaming {
  const [task, ...rest] = blocks;
  const format = dropped.has('response_format') ? 'numbered' : 'json';
  const user = [...rest.map(({ text }) => text), formatNote(format)].join('\n\n');
  return {
    model,
    stream: true,
    ...(dropped.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    ...(format === 'json'
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'lines', strict: true, schema: answerSchema },
          },
        }
      : {}),
    messages: [
      { role: 'system', content: task?.text ?? '' },
      { role: 'user', content: user },
    ],
  };
}

/** Follows the chunks of one answer to its finish. */
class ChatOutcome implements Outcome<ChatCompletionChunk> {
  begun = false;
  #finish: string | undefined;
  #named = false;
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  *read(chunk: ChatCompletionChunk): Generator<Piece> {
    this.begun = true;
    if (!this.#named && chunk.model) {
      this.#named = true;
      yield { kind: 'model', name: chunk.model };
    }
    const choice = chunk.choices?.[0];
    if (choice?.delta?.refusal) throw new ExpectedFailure('refused');
    if (thoughtOf(choice?.delta) !== '') yield { kind: 'thinking' };
    if (choice?.delta?.content) yield { kind: 'text', text: choice.delta.content };
    if (choice?.finish_reason) this.#finish = choice.finish_reason;
    if (chunk.usage) {
      const {
        prompt_tokens: input,
        completion_tokens: output,
        prompt_tokens_details,
      } = chunk.usage;
      yield { kind: 'usage', input, cached: prompt_tokens_details?.cached_tokens ?? 0, output };
    }
  }

  /** The stream ended; throws unless the model said that it was done. */
  end(): void {
    const host = this.#host;
    if (this.#finish === 'length') throw new ExpectedFailure('truncated', { host });
    if (this.#finish === 'content_filter') throw new ExpectedFailure('refused', { host });
    if (this.#finish === 'error') throw new ExpectedFailure('server', { host, status: 0 });
    if (this.#finish === undefined) throw new ExpectedFailure('interrupted', { host });
  }
}

/** Where servers of this kind put what the model thinks. */
function thoughtOf(delta: object | undefined): string {
  const { reasoning_content, reasoning, thinking } = (delta ?? {}) as Record<string, unknown>;
  return [reasoning_content, reasoning, thinking]
    .filter((each) => typeof each === 'string')
    .join('');
}
