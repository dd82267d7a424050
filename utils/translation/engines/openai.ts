import OpenAI from 'openai';
import type {
  ResponseCreateParamsStreaming,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses';
import { answerSchema } from '../answer/answer-schema.ts';
import type { Engine, EngineRequest, PromptBlock } from '../engine.ts';
import { effortFor } from '../model-efforts.ts';
import { formatNote } from '../prompt.ts';
import { headersFor, ownHeaders } from './wire/base-url.ts';
import { createModelEngine } from './wire/model-engine.ts';
import { keptName, type Parameter } from './wire/rejected-parameter.ts';
import { type Connection, hostOf } from './wire/require-access.ts';
import { ResponseOutcome } from './wire/response-outcome.ts';

export const openaiBaseUrl = 'https://api.openai.com/v1';

type Body = ResponseCreateParamsStreaming;

const reasoning: Parameter<Body> = {
  name: 'reasoning',
  sign: /reasoning|\beffort\b|thinking/i,
  value: (body) => body.reasoning?.effort ?? '',
};

/** What may be left out when a model does not take it, and how a server names it. */
const optional: Parameter<Body>[] = [
  { name: 'prompt_cache_options', sign: /prompt_cache_(?:options|breakpoint)/ },
  reasoning,
  { name: 'prompt_cache_key', sign: /prompt_cache_key/ },
  {
    name: 'text',
    sign: /text\.format|json_?schema|response_?format|structured output|\bschema\b/i,
    value: ({ text }) => text?.format?.type ?? '',
  },
  { name: 'store', sign: /\bstore\b/ },
  { name: 'stream_options', sign: /stream_options|include_obfuscation/ },
];

/** The Responses API: strict JSON schema, nothing stored, the prompt's prefix cached. */
export function createOpenaiEngine(connection: Connection): Engine {
  const { baseUrl, key } = connection;
  const host = hostOf(baseUrl);
  return createModelEngine<Body, ResponseStreamEvent>(connection, {
    id: 'openai',
    optional,
    compose(request, dropped) {
      const body = bodyOf(request, connection, dropped);
      return { body, format: body.text ? 'json' : 'numbered' };
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
          ...headersFor(host),
          ...(key ? {} : { authorization: null }),
          ...ownHeaders(connection),
        },
      });
      return client.responses.create(body, { signal, timeout: 900_000 });
    },
    follow: () => new ResponseOutcome(host),
  });
}

function bodyOf(
  { blocks, cacheKey, format: wish, shape }: EngineRequest,
  { model, effort: chosen, body: own }: Connection,
  dropped: ReadonlySet<string>,
): ResponseCreateParamsStreaming {
  const effort = effortFor(model, chosen);
  const cached = takesBreakpoints(model) && !dropped.has('prompt_cache_options');
  const content = (block: PromptBlock) => ({
    type: 'input_text' as const,
    text: `${block.text}\n\n`,
    ...(cached && block.breakpoint
      ? { prompt_cache_breakpoint: { mode: 'explicit' as const } }
      : {}),
  });
  const [task, ...rest] = blocks;
  const all: Partial<Body> = {
    store: false,
    prompt_cache_key: cacheKey,
    ...(cached ? { prompt_cache_options: { mode: 'explicit', ttl: '30m' } } : {}),
    ...(effort
      ? { reasoning: { effort: effort as NonNullable<Body['reasoning']>['effort'] } }
      : {}),
    stream_options: { include_obfuscation: false },
    ...(wish === 'numbered'
      ? {}
      : {
          text: {
            format: {
              type: 'json_schema',
              name: shape?.name ?? 'lines',
              strict: true,
              schema: shape?.schema ?? answerSchema,
            },
          },
        }),
  };
  for (const parameter of optional)
    if (dropped.has(parameter.name) || dropped.has(keptName(parameter, all as Body)))
      delete all[parameter.name];
  return {
    model,
    stream: true,
    ...all,
    ...own,
    input: [
      { role: 'developer', content: task ? [content(task)] : [] },
      {
        role: 'user',
        content: [
          ...rest.map(content),
          { type: 'input_text', text: formatNote(all.text ? 'json' : 'numbered', shape) },
        ],
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
