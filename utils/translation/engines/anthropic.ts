import OpenAI from 'openai';
import { answerSchema } from '../answer/answer-schema.ts';
import type { Engine, EngineRequest, PromptBlock } from '../engine.ts';
import { formatNote } from '../prompt.ts';
import { ownHeaders } from './wire/base-url.ts';
import { type MessageEvent, MessageOutcome } from './wire/message-outcome.ts';
import { createModelEngine } from './wire/model-engine.ts';
import { anthropicHeaders } from './wire/model-headers.ts';
import { keptName, type Parameter } from './wire/rejected-parameter.ts';
import { type Connection, hostOf } from './wire/require-access.ts';

interface Text {
  type: 'text';
  text: string;
  cache_control?: { type: 'ephemeral' };
}

interface Body {
  model: string;
  max_tokens: number;
  stream: true;
  system: Text[];
  messages: { role: 'user'; content: Text[] }[];
  thinking?: { type: 'disabled' | 'adaptive' };
  output_config?: { format?: object; effort?: string };
}

const optional: Parameter<Body>[] = [
  {
    name: 'thinking',
    sign: /\bthinking\b/,
    value: ({ thinking }) => thinking?.type ?? '',
  },
  { name: 'output_config', sign: /output_config|output_format|json_schema|\bschema\b|\beffort\b/ },
];

/** The most tokens that any model of the vendor may be asked for; an answer that needs more is asked for in parts. */
const mostTokens = 8192;

/** Anthropic's own Messages: a strict schema, and the prompt's beginning kept in its cache up to each breakpoint. */
export function createAnthropicEngine(connection: Connection): Engine {
  const host = hostOf(connection.baseUrl);
  return createModelEngine<Body, MessageEvent>(connection, {
    id: 'anthropic',
    optional,
    compose(request, dropped) {
      const body = bodyOf(request, connection, dropped);
      return { body, format: body.output_config?.format ? 'json' : 'numbered' };
    },
    open(body, { base, query }, signal, fetch) {
      const client = new OpenAI({
        baseURL: base,
        defaultQuery: query,
        fetch,
        apiKey: 'none',
        // The worker is the only place that has the key, and no page can reach it.
        dangerouslyAllowBrowser: true,
        maxRetries: 0,
        logLevel: 'off',
        defaultHeaders: {
          authorization: null,
          ...anthropicHeaders(connection.key),
          ...ownHeaders(connection),
        },
      });
      return client.post('/messages', { body, stream: true, signal, timeout: 900_000 }) as Promise<
        AsyncIterable<MessageEvent>
      >;
    },
    follow: () => new MessageOutcome(host),
  });
}

function bodyOf(
  { blocks, format, shape }: EngineRequest,
  { model, effort, body: own }: Connection,
  dropped: ReadonlySet<string>,
): Body {
  const isJson = format !== 'numbered' && !dropped.has('output_config');
  const isEffort = effort && effort !== 'off' && effort !== 'on' && !dropped.has('output_config');
  const [task, ...rest] = blocks;
  const all: Pick<Body, 'thinking' | 'output_config'> = {
    ...(effort ? { thinking: { type: effort === 'off' ? 'disabled' : 'adaptive' } } : {}),
    ...(isJson || isEffort
      ? {
          output_config: {
            ...(isJson
              ? { format: { type: 'json_schema', schema: shape?.schema ?? answerSchema } }
              : {}),
            ...(isEffort ? { effort } : {}),
          },
        }
      : {}),
  };
  for (const parameter of optional)
    if (dropped.has(parameter.name) || dropped.has(keptName(parameter, all as Body)))
      delete all[parameter.name as keyof typeof all];
  const note: Text = { type: 'text', text: formatNote(isJson ? 'json' : 'numbered', shape) };
  return {
    model,
    max_tokens: mostTokens,
    stream: true,
    ...all,
    ...own,
    system: task ? [textOf(task)] : [],
    messages: [{ role: 'user', content: [...rest.map(textOf), note] }],
  };
}

/** What follows a breakpoint changes more often: up to there the vendor is to keep what it has read. */
function textOf({ text, breakpoint }: PromptBlock): Text {
  return {
    type: 'text',
    text: `${text}\n\n`,
    ...(breakpoint ? { cache_control: { type: 'ephemeral' } } : {}),
  };
}
