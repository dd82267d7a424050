import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer-request.ts';
import { type ModelRequest, readBody } from './model-request.ts';
import { countTokens } from './usage.ts';

/** What the practice server plays of Ollama's own interface. */
export interface OllamaScript {
  /** The longest context of the model, which it takes where it is asked for. */
  longest: number;
  thinks?: boolean;
}

interface ChatBody {
  model?: string;
  messages?: { role?: string; content?: string }[];
  format?: unknown;
  options?: { num_ctx?: number };
}

/** Answers `/api/version`, `/api/show` and `/api/chat`; gives the request that it answered, if it was one for an answer. */
export async function answerOllama(
  { longest, thinks }: OllamaScript,
  path: string,
  text: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  answer: (request: ModelRequest) => Answer | Promise<Answer>,
  signal: AbortSignal,
): Promise<ModelRequest | undefined> {
  const reply = (body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (path === '/api/version') reply({ version: '0.30.0' });
  if (path === '/api/show')
    reply({
      model_info: { 'general.architecture': 'practice', 'practice.context_length': longest },
      capabilities: ['completion', ...(thinks ? ['thinking'] : [])],
    });
  if (path !== '/api/chat') return undefined;
  const body = JSON.parse(text) as ChatBody;
  const request: ModelRequest = {
    api: 'ollama',
    at: Date.now(),
    path,
    headers: incoming.headers,
    body: text,
    model: body.model ?? '',
    isStreamed: true,
    ...readBody({ messages: body.messages ?? [] }),
    wantsJson: body.format !== undefined,
    signal,
  };
  const given = await answer(request);
  const { model } = request;
  let said = '';
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  for await (const piece of typeof given === 'string' ? [given] : given) {
    said += piece;
    const message = { role: 'assistant', content: piece };
    response.write(`${JSON.stringify({ model, message, done: false })}\n`);
  }
  const window = Math.min(body.options?.num_ctx ?? 4096, longest);
  const counts = {
    prompt_eval_count: Math.min(window, countTokens(request.prompt)),
    eval_count: countTokens(said),
  };
  response.end(
    `${JSON.stringify({ model, message: { content: '' }, done: true, done_reason: 'stop', ...counts })}\n`,
  );
  return request;
}
