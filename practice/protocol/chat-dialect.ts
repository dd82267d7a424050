import type { Dialect } from './dialect.ts';
import type { Usage } from './usage.ts';

function usageOf({ input, cached, output }: Usage) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached },
  };
}

/** How `POST /v1/chat/completions` answers. */
export const chatDialect: Dialect = ({ id, model, created, includesUsage }) => {
  const chunk = (delta: object, finish: string | null = null) => ({
    data: {
      id: `chatcmpl-${id}`,
      object: 'chat.completion.chunk',
      created,
      model,
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
      ...(includesUsage ? { usage: null } : {}),
    },
  });
  return {
    begin: () => [chunk({ role: 'assistant', content: '' })],
    piece: (text) => [chunk({ content: text })],
    end: (_text, usage, isCut) => {
      const last = chunk({}, isCut ? 'length' : 'stop');
      const counted = { data: { ...last.data, choices: [], usage: usageOf(usage) } };
      return includesUsage ? [last, counted] : [last];
    },
    usage: (usage) => [{ data: { ...chunk({}).data, choices: [], usage: usageOf(usage) } }],
    error: (message) => [{ data: { error: { message, type: 'server_error', code: null } } }],
    whole: (text, usage, isCut) => ({
      id: `chatcmpl-${id}`,
      object: 'chat.completion',
      created,
      model,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: text, refusal: null },
          logprobs: null,
          finish_reason: isCut ? 'length' : 'stop',
        },
      ],
      usage: usageOf(usage),
    }),
    closing: 'data: [DONE]\n\n',
  };
};
