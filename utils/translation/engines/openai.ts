import OpenAI from 'openai';
import type {
  Response,
  ResponseCreateParamsStreaming,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses';
import { ExpectedFailure } from '../../failure.ts';
import { answerSchema } from '../answer/answer-schema.ts';
import type { Engine, EngineRequest, Piece, PromptBlock } from '../engine.ts';
import { effortFor } from '../model-efforts.ts';
import { formatNote } from '../prompt.ts';
import { type Connection, hostOf } from './wire/connection.ts';
import { createModelEngine, type Outcome, withValue } from './wire/model-engine.ts';

export const openaiBaseUrl = 'https://api.openai.com/v1';

/** What may be left out when a model does not take it, and how a server names it. */
const optional = {
  prompt_cache_options: /prompt_cache_(?:options|breakpoint)/,
  reasoning: /reasoning/,
  prompt_cache_key: /prompt_cache_key/,
  text: /text\.format|json_schema|response_format|structured output|schema/i,
  store: /\bstore\b/,
  stream_options: /stream_options|include_obfuscation/,
};

/**
 * The Responses API: strict JSON schema, nothing stored, the prompt's prefix cached. A parameter that the
 * model rejects is dropped, and never sent to that model again.
 */
export function createOpenaiEngine(connection: Connection): Engine {
  const { baseUrl, key } = connection;
  const host = hostOf(baseUrl);
  const clientOver = (fetch: typeof globalThis.fetch) =>
    new OpenAI({
      fetch,
      baseURL: baseUrl,
      apiKey: key || 'none',
      // The worker is the only place that has the key, and no page can reach it.
      dangerouslyAllowBrowser: true,
      maxRetries: 0,
      logLevel: 'off',
      defaultHeaders: key ? {} : { authorization: null },
    });
  return createModelEngine(connection, {
    id: 'openai',
    optional,
    byValue: ['reasoning'],
    compose(request, dropped) {
      const body = bodyOf(request, connection, dropped);
      return { body, format: body.text ? 'json' : 'numbered' };
    },
    open: (body, signal, fetch) =>
      clientOver(fetch).responses.create(body, { signal, timeout: 900_000 }),
    follow: () => new ResponseOutcome(host),
  });
}

function bodyOf(
  { blocks, cacheKey }: EngineRequest,
  { model, effort: chosen }: Connection,
  dropped: ReadonlySet<string>,
): ResponseCreateParamsStreaming {
  const effort = effortFor(model, chosen);
  const format = dropped.has('text') ? 'numbered' : 'json';
  const cached = takesBreakpoints(model) && !dropped.has('prompt_cache_options');
  const content = (block: PromptBlock) => ({
    type: 'input_text' as const,
    text: `${block.text}\n\n`,
    ...(cached && block.breakpoint
      ? { prompt_cache_breakpoint: { mode: 'explicit' as const } }
      : {}),
  });
  const [task, ...rest] = blocks;
  const all: Record<keyof typeof optional, object> = {
    store: { store: false },
    prompt_cache_key: { prompt_cache_key: cacheKey },
    prompt_cache_options: cached ? { prompt_cache_options: { mode: 'explicit', ttl: '30m' } } : {},
    reasoning: effort ? { reasoning: { effort } } : {},
    stream_options: { stream_options: { include_obfuscation: false } },
    text: {
      text: { format: { type: 'json_schema', name: 'lines', strict: true, schema: answerSchema } },
    },
  };
  const options = Object.entries(all).filter(
    ([name, value]) => !dropped.has(name) && !dropped.has(withValue(name, value)),
  );
  return {
    model,
    stream: true,
    ...Object.assign({}, ...options.map(([, value]) => value)),
    input: [
      { role: 'developer', content: task ? [content(task)] : [] },
      {
        role: 'user',
        content: [...rest.map(content), { type: 'input_text', text: formatNote(format) }],
      },
    ],
  };
}

/** Models from 5.6 on cache only up to explicit breakpoints; older ones reject them. */
export function takesBreakpoints(model: string): boolean {
  const version = /^gpt-(\d+)(?:\.(\d+))?(?:-|$)/.exec(model);
  if (!version) return false;
  const [major, minor] = [Number(version[1]), Number(version[2] ?? 0)];
  return major > 5 || (major === 5 && minor >= 6);
}

/** Follows the events of one answer to its terminal event. */
class ResponseOutcome implements Outcome<ResponseStreamEvent> {
  begun = false;
  #completed = false;
  #hasText = false;
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  *read(event: ResponseStreamEvent): Generator<Piece> {
    this.begun = true;
    switch (event.type) {
      case 'response.created':
        yield { kind: 'model', name: event.response.model };
        break;
      case 'response.output_item.added':
        if (event.item.type === 'reasoning') yield { kind: 'thinking' };
        break;
      case 'response.reasoning_text.delta':
      case 'response.reasoning_summary_text.delta':
        yield { kind: 'thinking' };
        break;
      case 'response.queued':
        yield { kind: 'queued' };
        break;
      case 'response.output_text.delta':
        this.#hasText = true;
        yield { kind: 'text', text: event.delta };
        break;
      case 'response.refusal.done':
        throw new ExpectedFailure('refused');
      case 'response.completed':
        if (!this.#hasText && event.response.output_text)
          yield { kind: 'text', text: event.response.output_text };
        yield* usageOf(event.response);
        this.#completed = true;
        break;
      case 'response.incomplete':
        yield* usageOf(event.response);
        throw new ExpectedFailure(
          event.response.incomplete_details?.reason === 'content_filter' ? 'refused' : 'truncated',
        );
      case 'response.failed':
        yield* usageOf(event.response);
        throw event.response.error ?? new ExpectedFailure('server', { status: 0 });
      case 'error':
        throw event;
    }
  }

  /** A stream that closes without its terminal event was cut off. */
  end(): void {
    if (!this.#completed) throw new ExpectedFailure('interrupted', { host: this.#host });
  }
}

function* usageOf({ usage }: Response): Generator<Piece> {
  if (!usage) return;
  const cached = usage.input_tokens_details?.cached_tokens ?? 0;
  yield { kind: 'usage', input: usage.input_tokens, cached, output: usage.output_tokens };
}
