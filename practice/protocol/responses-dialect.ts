import type { Dialect, StreamEvent } from './dialect.ts';
import type { Usage } from './usage.ts';

function usageOf({ input, cached, output }: Usage) {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cached },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}

/** How `POST /v1/responses` answers: events with names and running numbers. */
export const responsesDialect: Dialect = ({ id, model, created }) => {
  let number = -1;
  const event = (name: string, fields: object): StreamEvent => {
    number += 1;
    return { name, data: { type: name, sequence_number: number, ...fields } };
  };
  const item = `msg_${id}`;
  const place = { item_id: item, output_index: 0, content_index: 0 };
  const part = (text: string) => ({ type: 'output_text', text, annotations: [], logprobs: [] });
  const message = (status: string, content: object[]) => ({
    id: item,
    type: 'message',
    status,
    role: 'assistant',
    content,
  });
  const response = (status: string, fields: object = {}) => ({
    id: `resp_${id}`,
    object: 'response',
    created_at: created,
    status,
    error: null,
    incomplete_details: null,
    model,
    output: [],
    parallel_tool_calls: true,
    tool_choice: 'auto',
    tools: [],
    usage: null,
    ...fields,
  });
  const finished = (text: string, usage: Usage, isCut: boolean) => {
    const status = isCut ? 'incomplete' : 'completed';
    return response(status, {
      incomplete_details: isCut ? { reason: 'max_output_tokens' } : null,
      output: [message(status, [part(text)])],
      usage: usageOf(usage),
    });
  };
  return {
    begin: () => [
      event('response.created', { response: response('in_progress') }),
      event('response.in_progress', { response: response('in_progress') }),
      event('response.output_item.added', { output_index: 0, item: message('in_progress', []) }),
      event('response.content_part.added', { ...place, part: part('') }),
    ],
    piece: (text) => [event('response.output_text.delta', { ...place, delta: text, logprobs: [] })],
    end: (text, usage, isCut) => [
      event('response.output_text.done', { ...place, text, logprobs: [] }),
      event('response.content_part.done', { ...place, part: part(text) }),
      event('response.output_item.done', {
        output_index: 0,
        item: message(isCut ? 'incomplete' : 'completed', [part(text)]),
      }),
      event(isCut ? 'response.incomplete' : 'response.completed', {
        response: finished(text, usage, isCut),
      }),
    ],
    usage: () => [],
    error: (text) => [event('error', { code: 'server_error', message: text, param: null })],
    whole: (text, usage, isCut) => ({ ...finished(text, usage, isCut), output_text: text }),
    closing: '',
  };
};
