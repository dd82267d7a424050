import OpenAI from 'openai';
import { ExpectedFailure } from '../../../failure.ts';
import { answerSchema } from '../../answer/answer-schema.ts';
import { leastTokens } from '../../ask/prompt-count.ts';
import type { Engine, EngineRequest, Piece } from '../../engine.ts';
import { formatNote } from '../../prompt.ts';
import { ownHeaders, splitBaseUrl } from './base-url.ts';
import { guardFetch } from './guard-fetch.ts';
import { createModelEngine, type Outcome } from './model-engine.ts';
import { type Connection, hostOf, isLoopback } from './require-access.ts';

/** What Ollama tells of a model over its own interface. */
interface Model {
  /** The longest context that the model takes. */
  longest: number;
  thinks: boolean;
}

interface Body {
  model: string;
  stream: true;
  messages: { role: string; content: string }[];
  format?: object;
  think?: boolean | string;
  options: { num_ctx: number };
}

interface Event {
  model?: string;
  message?: { content?: string; thinking?: string };
  done?: boolean;
  done_reason?: string;
  prompt_eval_count?: number;
  eval_count?: number;
}

/** Sizes of context that are asked for: each other size makes the server load the model anew. */
const sizes = [8192, 16_384, 32_768, 65_536, 131_072];

/**
 * Ollama's own interface, where a server is Ollama: the other one keeps the window of 4,096 tokens, and cuts the rules
 * off without a word. `undefined` for any other server.
 */
export async function findOllama(connection: Connection): Promise<Engine | undefined> {
  const host = hostOf(connection.baseUrl);
  if (!isLoopback(host) && !host.endsWith(':11434')) return undefined;
  const { base } = splitBaseUrl(connection.baseUrl);
  const root = base.replace(/\/v1$/, '');
  try {
    const { version } = (await ask(`${root}/api/version`)) as { version?: unknown };
    if (typeof version !== 'string') return undefined;
    return engineOf(connection, root, await lookAt(root, connection.model));
  } catch {
    return undefined;
  }
}

async function ask(url: string, body?: object): Promise<unknown> {
  const reply = await guardFetch()(url, {
    signal: AbortSignal.timeout(3000),
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  return reply.json();
}

async function lookAt(root: string, model: string): Promise<Model> {
  const shown = (await ask(`${root}/api/show`, { model })) as {
    model_info?: Record<string, unknown>;
    capabilities?: unknown[];
  };
  const [, longest] =
    Object.entries(shown.model_info ?? {}).find(([name]) => name.endsWith('.context_length')) ?? [];
  return {
    longest: typeof longest === 'number' ? longest : (sizes[0] as number),
    thinks: shown.capabilities?.includes('thinking') ?? false,
  };
}

function engineOf(connection: Connection, root: string, model: Model): Engine {
  const host = hostOf(connection.baseUrl);
  return createModelEngine<Body, Event>(connection, {
    id: 'openai-compatible',
    optional: [
      { name: 'format', sign: /\bformat\b|schema|grammar/i },
      { name: 'think', sign: /think/i },
    ],
    compose(request, dropped) {
      const body = bodyOf(request, connection.model, model, connection, dropped);
      return { body, format: body.format ? 'json' : 'numbered' };
    },
    open(body, _to, signal, fetch) {
      const client = new OpenAI({
        baseURL: root,
        fetch,
        apiKey: 'none',
        dangerouslyAllowBrowser: true,
        maxRetries: 0,
        logLevel: 'off',
        defaultHeaders: { authorization: null, ...ownHeaders(connection) },
      });
      return client.post('/api/chat', { body, stream: true, signal, timeout: 900_000 }) as Promise<
        AsyncIterable<Event>
      >;
    },
    follow: () => new OllamaOutcome(host),
  });
}

function bodyOf(
  { blocks, format, shape }: EngineRequest,
  name: string,
  { longest, thinks }: Model,
  { effort, body: own }: Connection,
  dropped: ReadonlySet<string>,
): Body {
  const [task, ...rest] = blocks;
  const isJson = format !== 'numbered' && !dropped.has('format');
  const user = [...rest.map(({ text }) => text), formatNote(isJson ? 'json' : 'numbered', shape)];
  const messages = [
    { role: 'system', content: task?.text ?? '' },
    { role: 'user', content: user.join('\n\n') },
  ];
  // Twice the least that it can have, and as much again as an answer takes.
  const wanted = 2.5 * leastTokens(messages.map(({ content }) => content).join('')) + 2048;
  return {
    model: name,
    stream: true,
    messages,
    ...(isJson ? { format: shape?.schema ?? answerSchema } : {}),
    ...(thinks && !dropped.has('think') ? { think: thinkOf(effort) } : {}),
    ...own,
    options: {
      num_ctx: Math.min(longest, sizes.find((size) => size >= wanted) ?? longest),
      ...(own?.options as object | undefined),
    },
  };
}

/** `true`, `false` or how much; nothing said is no, because thinking makes a translation slow and hardly better. */
function thinkOf(choice: string | undefined): boolean | string {
  if (!choice || choice === 'off') return false;
  return choice === 'on' ? true : choice;
}

/** Follows the lines of one answer to the one that says that it is done. */
class OllamaOutcome implements Outcome<Event> {
  begun = false;
  #reason: string | undefined;
  #named = false;
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  *read({ model, message, done, ...end }: Event): Generator<Piece> {
    this.begun = true;
    if (model && !this.#named) yield { kind: 'model', name: model };
    this.#named = true;
    if (message?.thinking) yield { kind: 'thinking', text: message.thinking };
    if (message?.content) yield { kind: 'text', text: message.content };
    if (!done) return;
    this.#reason = end.done_reason ?? 'stop';
    const { prompt_eval_count: input, eval_count: output = 0 } = end;
    if (input !== undefined) yield { kind: 'usage', input, cached: 0, output };
  }

  end(): void {
    const host = this.#host;
    if (this.#reason === undefined) throw new ExpectedFailure('interrupted', { host });
    if (this.#reason === 'length') throw new ExpectedFailure('truncated', { host });
  }
}
