import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { chatDialect } from './chat-dialect.ts';
import type { Dialect, StreamEvent, Voice } from './dialect.ts';
import { errorBody, type Fault, ModelError } from './fault.ts';
import { messagesDialect } from './messages-dialect.ts';
import type { ModelRequest } from './model-request.ts';
import { responsesDialect } from './responses-dialect.ts';
import { countTokens, type Usage } from './usage.ts';

/** The text of an answer, whole or in pieces. */
export type Answer = string | Iterable<string> | AsyncIterable<string>;

/** All that is needed to answer one request. */
export interface Exchange {
  request: ModelRequest;
  response: ServerResponse;
  answer: (request: ModelRequest) => Answer | Promise<Answer>;
  fault: Fault | undefined;
  /** Milliseconds before each piece. */
  pace: number;
  speed?: Speed | undefined;
  includesUsage: boolean;
  /** Each chunk holds the usage so far. */
  runningUsage: boolean;
  /** The most tokens of a prompt that are read. */
  window?: number;
  /** Tokens of the prompt that were seen before. */
  cached: number;
  id: string;
}

function writeEvents(response: ServerResponse, events: StreamEvent[]): void {
  for (const { name, data } of events)
    response.write(`${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`);
}

/** Ends the exchange with an error status, in OpenAI's words. */
export function refuse(response: ServerResponse, fault: Parameters<typeof errorBody>[0]): void {
  response.writeHead(fault.status, { 'content-type': 'application/json' });
  response.end(errorBody(fault));
}

/** How fast a model is: milliseconds from the request to the first token, and tokens in a second after it. */
export interface Speed {
  first: number;
  tokens: number;
}

async function* piecesOf({ answer, request, pace, speed }: Exchange): AsyncIterable<string> {
  const given = await answer(request);
  let tokens = 0;
  for await (const piece of typeof given === 'string' ? [given] : given) {
    // By the clock and not by sums of pauses, each of which is a little too long.
    const due = speed ? request.at + speed.first + (tokens * 1000) / speed.tokens - Date.now() : 0;
    if (due > 0) await wait(due, undefined, { signal: request.signal });
    tokens += Buffer.byteLength(piece) / 4;
    if (pace > 0) await wait(pace, undefined, { signal: request.signal });
    if (request.signal.aborted) return;
    yield piece;
  }
}

/** Writes no faster than it is read, and stops when nobody reads any more. */
async function writeAll(
  { request, response }: Exchange,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  for await (const chunk of chunks) {
    if (request.signal.aborted) return;
    if (!response.write(chunk))
      await once(response, 'drain', { signal: request.signal }).catch(() => {});
  }
}

const dialects: Partial<Record<ModelRequest['api'], Dialect>> = {
  chat: chatDialect,
  messages: messagesDialect,
};

function voiceOf({ request, id, includesUsage }: Exchange): Voice {
  const dialect = dialects[request.api] ?? responsesDialect;
  const created = Math.floor(request.at / 1000);
  return dialect({ id, model: request.model, created, includesUsage });
}

function usageOf({ request, cached, window }: Exchange, text: string): Usage {
  const input = Math.min(countTokens(request.prompt), window ?? Number.POSITIVE_INFINITY);
  return { input, cached, output: countTokens(text) };
}

/** Does what the fault says; gives true where nothing more may be written. */
function commit(fault: Fault, { response }: Exchange, voice: Voice): boolean {
  if (fault.kind === 'noise') {
    response.write('data: {"half a line\n\n');
    return false;
  }
  if (fault.kind === 'cut') response.destroy();
  if (fault.kind === 'no end') response.end();
  if (fault.kind === 'error event') {
    writeEvents(response, voice.error(fault.message ?? 'The model failed.'));
    response.end();
  }
  return true;
}

async function streamAnswer(exchange: Exchange, pieces: AsyncIterable<string>): Promise<void> {
  const { response, fault } = exchange;
  const voice = voiceOf(exchange);
  const after = fault && 'after' in fault ? fault.after : Number.POSITIVE_INFINITY;
  let text = '';
  let count = 0;
  let hasBegun = false;
  const begin = () => {
    if (hasBegun) return;
    hasBegun = true;
    exchange.request.begunAt = Date.now();
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
    });
    writeEvents(response, voice.begin());
  };
  if (fault?.kind === 'first') {
    begin();
    await writeAll(exchange, fault.chunks);
  }
  for await (const piece of pieces) {
    begin();
    if (count === after && fault) {
      if (fault.kind === 'too long') break;
      if (commit(fault, exchange, voice)) return;
    }
    count += 1;
    text += piece;
    writeEvents(response, voice.piece(piece));
    if (exchange.runningUsage) writeEvents(response, voice.usage(usageOf(exchange, text)));
  }
  begin();
  // A fault that lies past the last piece takes the place of the end.
  const isCut = fault?.kind === 'too long';
  if (fault && count <= after && !isCut && 'after' in fault)
    if (commit(fault, exchange, voice)) return;
  if (fault?.kind !== 'no reason')
    writeEvents(response, voice.end(text, usageOf(exchange, text), isCut));
  response.end(voice.closing);
}

async function answerWhole(exchange: Exchange, pieces: AsyncIterable<string>): Promise<void> {
  const { response, fault } = exchange;
  let text = '';
  for await (const piece of pieces) text += piece;
  if (fault?.kind === 'stall') return;
  if (fault?.kind === 'cut' || fault?.kind === 'no end') {
    response.destroy();
    return;
  }
  const body = voiceOf(exchange).whole(text, usageOf(exchange, text), fault?.kind === 'too long');
  const broken = fault?.kind === 'noise' ? '{"half a line' : JSON.stringify(body);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(broken);
}

/** Answers one request, or fails in the way that the fault says. */
export async function answerRequest(exchange: Exchange): Promise<void> {
  const { request, response, fault } = exchange;
  if (fault?.kind === 'silence') return;
  if (fault?.kind === 'raw') {
    response.writeHead(fault.status ?? 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      ...fault.headers,
    });
    await writeAll(exchange, fault.chunks);
    response.end();
    return;
  }
  if (fault?.kind === 'status') {
    if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter);
    refuse(response, fault);
    return;
  }
  try {
    const pieces = piecesOf(exchange);
    await (request.isStreamed ? streamAnswer(exchange, pieces) : answerWhole(exchange, pieces));
  } catch (error) {
    if (request.signal.aborted) return;
    if (error instanceof ModelError && !response.headersSent) refuse(response, error);
    else response.destroy(error as Error);
  }
}
