import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerRequest, refuse, type Speed } from './protocol/answer-request.ts';
import type { Fault } from './protocol/fault.ts';
import { overLimit, type RateLimits } from './protocol/limits.ts';
import { type ModelRequest, type RequestBody, readBody } from './protocol/model-request.ts';
import { answerOllama, type OllamaScript } from './protocol/ollama.ts';
import { countCached } from './protocol/usage.ts';

export { type Fault, ModelError } from './protocol/fault.ts';
export type { Answer, ModelRequest };

/** What the server is to do. */
export interface ModelScript {
  /** What the model says; a `ModelError` thrown here becomes an error status. */
  answer: (request: ModelRequest) => Answer | Promise<Answer>;
  /** Asked once a request, with the number of answers begun before (from 0). */
  fault?: (request: ModelRequest, number: number) => Fault | undefined;
  /** Milliseconds before each piece of text. */
  pace?: number;
  /** How fast the model is, where the pace does not say it. */
  speed?: Speed;
  /** What it takes in a minute; more is refused with 429. */
  limits?: RateLimits;
  /** Every request, whatever its path, is sent on to the same path of another origin. */
  redirect?: { status: number; to: string };
  /** Where it is set, any other key is refused with 401. */
  key?: string;
  /** The models it lists; it answers under any name. */
  models?: string[];
  /** What it answers in the place of that list, word for word. */
  modelList?: string;
  /** It answers whole, whether a stream was asked for or not. */
  answersWhole?: boolean;
  /** It counts on in each chunk, as some do. */
  runningUsage?: boolean;
  /** It has the interface of Ollama, too. */
  ollama?: OllamaScript;
  /** Its window in tokens: what is longer loses its beginning, and the count says so. */
  window?: number;
  /** Lets pages of other origins in, as most local servers do. */
  allowsOrigins?: boolean;
  /** A fixed port, to come back under the same address; a free one otherwise. */
  port?: number;
}

/** A running model server. */
export interface ModelServer {
  port: number;
  /** What goes into the settings: `http://127.0.0.1:<port>/v1`. */
  baseUrl: string;
  /** Every request for an answer, in the order of arrival; those refused for their key, too. */
  requests: ModelRequest[];
  /** Takes the place of the script from the next request on. */
  script: ModelScript;
  /** Cuts all connections and stops listening. */
  close(): Promise<void>;
}

const PATHS: Record<string, ModelRequest['api']> = {
  '/v1/responses': 'responses',
  '/v1/chat/completions': 'chat',
  '/v1/messages': 'messages',
};

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function listModels(response: ServerResponse, names: string[]): void {
  const data = names.map((id) => ({ id, object: 'model', created: 0, owned_by: 'practice' }));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'list', data }));
}

function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  const asked = request.headers['access-control-request-headers'];
  if (asked) response.setHeader('access-control-allow-headers', asked);
}

/**
 * Serves the OpenAI protocol on this machine: `POST /v1/responses` and `/v1/chat/completions`, and Anthropic's
 * `/v1/messages`, streamed and whole, `GET /v1/models`. What it says and how it fails is the script's.
 */
export async function serveModel(script: ModelScript): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let answers = 0;

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { script } = server;
    if (script.allowsOrigins) allowOrigin(incoming, response);
    if (incoming.method === 'OPTIONS') {
      response.writeHead(script.allowsOrigins ? 204 : 405).end();
      return;
    }
    if (script.redirect) {
      const { status, to } = script.redirect;
      response.writeHead(status, { location: `${to}${incoming.url ?? '/'}` }).end();
      return;
    }
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const path = (incoming.url ?? '/').split('?')[0] ?? '/';
    const api = incoming.method === 'POST' ? PATHS[path] : undefined;
    const text = await readAll(incoming);
    if (script.ollama && path.startsWith('/api/')) {
      const { answer, ollama } = script;
      const asked = await answerOllama(ollama, path, text, incoming, response, answer, gone.signal);
      if (asked) requests.push(asked);
      return;
    }
    const isRefused =
      script.key !== undefined &&
      incoming.headers.authorization !== `Bearer ${script.key}` &&
      incoming.headers['x-api-key'] !== script.key;
    const wrongKey = { status: 401, message: 'Incorrect API key provided.' };
    if (!api) {
      if (isRefused) refuse(response, wrongKey);
      else if (path === '/v1/models' && script.modelList !== undefined)
        response.writeHead(200, { 'content-type': 'application/json' }).end(script.modelList);
      else if (path === '/v1/models') listModels(response, script.models ?? ['practice']);
      else refuse(response, { status: 404, code: 'unknown_url', message: `No such path: ${path}` });
      return;
    }
    let body: RequestBody;
    try {
      body = JSON.parse(text) as RequestBody;
    } catch {
      refuse(response, { status: 400, message: 'The body is no JSON.' });
      return;
    }
    const request: ModelRequest = {
      api,
      at: Date.now(),
      path,
      headers: incoming.headers,
      body: text,
      model: body.model ?? '',
      isStreamed: body.stream === true && !script.answersWhole,
      ...readBody(body),
      signal: gone.signal,
    };
    const earlier = requests.map(({ prompt }) => prompt);
    requests.push(request);
    if (isRefused) {
      refuse(response, wrongKey);
      return;
    }
    if (request.user === '' || request.model === '') {
      refuse(response, { status: 400, message: 'A model and a message of the user are needed.' });
      return;
    }
    const seconds = script.limits && overLimit(script.limits, requests);
    if (seconds !== undefined) {
      response.setHeader('retry-after', seconds);
      refuse(response, { status: 429 });
      return;
    }
    const number = answers;
    answers += 1;
    await answerRequest({
      request,
      response,
      answer: script.answer,
      fault: script.fault?.(request, number),
      pace: script.pace ?? 0,
      speed: script.speed,
      includesUsage: body.stream_options?.include_usage === true,
      runningUsage: script.runningUsage ?? false,
      ...(script.window === undefined ? {} : { window: script.window }),
      cached: countCached(request.prompt, earlier),
      id: String(number),
    });
  }

  const http = createServer((incoming, response) => {
    handle(incoming, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(script.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = http.address() as AddressInfo;
  const server: ModelServer = {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    script,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
