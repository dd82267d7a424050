import type { Dialect, StreamEvent } from './dialect.ts';
import type { Usage } from './usage.ts';

/** Anthropic counts what was read from its cache and what was written to it beside the rest of the input. */
function countsOf({ input, cached }: Usage) {
  return {
    input_tokens: input - cached,
    cache_read_input_tokens: cached,
    cache_creation_input_tokens: 0,
  };
}

/** How Anthropic's `POST /v1/messages` answers. */
export const messagesDialect: Dialect = ({ id, model }) => {
  const event = (name: string, fields: object = {}): StreamEvent => ({
    name,
    data: { type: name, ...fields },
  });
  const message = { id: `msg_${id}`, type: 'message', role: 'assistant', model };
  const reason = (isCut: boolean) => (isCut ? 'max_tokens' : 'end_turn');
  return {
    begin: () => [
      event('message_start', {
        message: { ...message, content: [], stop_reason: null, usage: { output_tokens: 1 } },
      }),
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      event('ping'),
    ],
    piece: (text) => [
      event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
    ],
    end: (_text, usage, isCut) => [
      event('content_block_stop', { index: 0 }),
      event('message_delta', {
        delta: { stop_reason: reason(isCut), stop_sequence: null },
        usage: { ...countsOf(usage), output_tokens: usage.output },
      }),
      event('message_stop'),
    ],
    usage: () => [],
    error: (text) => [event('error', { error: { type: 'overloaded_error', message: text } })],
    whole: (text, usage, isCut) => ({
      ...message,
      content: [{ type: 'text', text }],
      stop_reason: reason(isCut),
      usage: { ...countsOf(usage), output_tokens: usage.output },
    }),
    closing: '',
  };
};
