import type { IncomingHttpHeaders } from 'node:http';

/** A request that reached the model server, as it was sent. */
export interface ModelRequest {
  api: 'responses' | 'chat' | 'messages' | 'models' | 'ollama';
  /** When its last byte arrived, milliseconds since the epoch. */
  at: number;
  path: string;
  headers: IncomingHttpHeaders;
  /** The exact bytes of the body, as text. */
  body: string;
  model: string;
  isStreamed: boolean;
  /** True where the request asks for JSON (a schema or plain). */
  wantsJson: boolean;
  /** The texts of the system, developer and user messages, one after the other. */
  prompt: string;
  /** The texts of the user messages only. */
  user: string;
  /** When the first byte of the answer was written. */
  begunAt?: number;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
}

interface Message {
  role?: string;
  content?: string | { text?: string }[];
}

/** The bodies of both interfaces, as far as they matter here. */
export interface RequestBody {
  model?: string;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  instructions?: string;
  /** Anthropic's: the system beside the messages, the schema in its own place. */
  system?: string | { text?: string }[];
  output_config?: { format?: { type?: string } };
  input?: string | Message[];
  messages?: Message[];
  text?: { format?: { type?: string } };
  response_format?: { type?: string };
}

function textOf(message: Message): string {
  const { content = '' } = message;
  return typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('\n');
}

/** Reads what both interfaces say in their own ways. */
export function readBody(body: RequestBody): Pick<ModelRequest, 'prompt' | 'user' | 'wantsJson'> {
  const given = body.input ?? body.messages ?? [];
  const messages = typeof given === 'string' ? [{ role: 'user', content: given }] : given;
  const users = messages.filter(({ role }) => role === 'user');
  const system = textOf({ content: body.system ?? '' });
  const format =
    body.text?.format?.type ??
    body.response_format?.type ??
    body.output_config?.format?.type ??
    'text';
  return {
    prompt: [body.instructions ?? '', system, ...messages.map(textOf)].filter(Boolean).join('\n'),
    user: users.map(textOf).join('\n'),
    wantsJson: format !== 'text',
  };
}
