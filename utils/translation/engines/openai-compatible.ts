import OpenAI from 'openai';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import { answerSchema } from '../answer/answer-schema.ts';
import type { AnswerShape, Engine, EngineRequest } from '../engine.ts';
import { formatNote } from '../prompt.ts';
import { thinkingFields } from '../thinking.ts';
import { headersFor, ownHeaders } from './wire/base-url.ts';
import { ChatOutcome } from './wire/chat-outcome.ts';
import { createModelEngine } from './wire/model-engine.ts';
import { findOllama } from './wire/ollama.ts';
import { keptName, type Parameter } from './wire/rejected-parameter.ts';
import { type Connection, hostOf, requireAccess } from './wire/require-access.ts';

type Body = ChatCompletionCreateParamsStreaming;

const responseFormat: Parameter<Body> = {
  name: 'response_format',
  sign: /response_?format|json_?(?:schema|object|mode)|json (?:schema|mode|output|format)|\bschema\b|grammar|structured/i,
  value: ({ response_format }) => response_format?.type ?? '',
};

/** The spellings of thinking: only Chat Completions' own is in its type. */
const thinkingParameters = [
  'reasoning_effort',
  'reasoning',
  'thinking',
  'enable_thinking',
  'thinking_budget',
  'chat_template_kwargs',
].map(
  (name): Parameter<Body> => ({
    name: name as keyof Body & string,
    sign: new RegExp(`\\b${name}\\b${name === 'reasoning_effort' ? '|reasoning effort' : ''}`, 'i'),
    value: (body) => JSON.stringify(body[name as keyof Body]),
  }),
);

/** What a server may not know, and how it names it. */
const optional: Parameter<Body>[] = [
  ...thinkingParameters,
  responseFormat,
  { name: 'stream_options', sign: /stream_options|include_usage/ },
];

/** How JSON is asked for, the stricter first. */
const formatsFor = (shape: AnswerShape | undefined): NonNullable<Body['response_format']>[] => [
  {
    type: 'json_schema',
    json_schema: {
      name: shape?.name ?? 'lines',
      strict: true,
      schema: shape?.schema ?? answerSchema,
    },
  },
  { type: 'json_object' },
];

/** Chat completions at any base URL. Asks for JSON by a schema, for plain JSON, for numbered lines: what the server takes. */
export function createCompatibleEngine(connection: Connection): Engine {
  const { baseUrl, model, key } = connection;
  const host = hostOf(baseUrl);
  const chat = createModelEngine<Body, ChatCompletionChunk>(connection, {
    id: 'openai-compatible',
    optional,
    compose(request, dropped) {
      const body = bodyOf(request, connection, dropped);
      return { body, format: body.response_format ? 'json' : 'numbered' };
    },
    open(body, { base, query }, signal, fetch) {
      const client = new OpenAI({
        baseURL: base,
        defaultQuery: query,
        fetch,
        apiKey: key || 'none',
        // The worker is the only place that has the key, and no page can reach it.
        dangerouslyAllowBrowser: true,
        maxRetries: 0,
        logLevel: 'off',
        defaultHeaders: {
          ...headersFor(host, model),
          ...(key ? {} : { authorization: null }),
          ...ownHeaders(connection),
        },
      });
      return client.chat.completions.create(body, { signal, timeout: 900_000 });
    },
    follow: () => new ChatOutcome(host),
  });
  let ollama: Promise<Engine | undefined> | undefined;
  return {
    ...chat,
    async *translate(request, signal) {
      await requireAccess(connection);
      ollama ??= findOllama(connection);
      yield* ((await ollama) ?? chat).translate(request, signal);
    },
  };
}

function bodyOf(
  { blocks, format, shape }: EngineRequest,
  { baseUrl, model, effort, body: own }: Connection,
  dropped: ReadonlySet<string>,
): Body {
  const [task, ...rest] = blocks;
  const isTaken = (response_format: NonNullable<Body['response_format']>) =>
    !dropped.has('response_format') &&
    !dropped.has(keptName(responseFormat, { response_format } as Body));
  const json = format === 'numbered' ? undefined : formatsFor(shape).find(isTaken);
  const thinking = { ...thinkingFields(hostOf(baseUrl), model, effort) } as Partial<Body>;
  for (const parameter of thinkingParameters)
    if (dropped.has(parameter.name) || dropped.has(keptName(parameter, thinking as Body)))
      delete thinking[parameter.name];
  const note = formatNote(json ? 'json' : 'numbered', shape);
  return {
    model,
    stream: true,
    ...(dropped.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    ...(json ? { response_format: json } : {}),
    ...thinking,
    ...own,
    messages: [
      { role: 'system', content: task?.text ?? '' },
      { role: 'user', content: [...rest.map(({ text }) => text), note].join('\n\n') },
    ],
  };
}
