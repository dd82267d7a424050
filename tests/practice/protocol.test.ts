import OpenAI from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Fault,
  type ModelScript,
  type ModelServer,
  serveModel,
} from '../../practice/protocol.ts';

const servers: ModelServer[] = [];

async function serve(script: Partial<ModelScript> = {}) {
  const server = await serveModel({ answer: () => ['One ', 'two ', 'three'], ...script });
  servers.push(server);
  const client = new OpenAI({
    apiKey: 'sk-test',
    baseURL: server.baseUrl,
    maxRetries: 0,
    dangerouslyAllowBrowser: true,
  });
  return { server, client };
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const messages = [
  { role: 'system' as const, content: 'You translate.' },
  { role: 'user' as const, content: 'Раз два три' },
];

async function streamChat(client: OpenAI): Promise<string> {
  let text = '';
  const stream = await client.chat.completions.create({ model: 'm', messages, stream: true });
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  return text;
}

async function streamResponses(client: OpenAI) {
  const stream = await client.responses.create({ model: 'm', input: messages, stream: true });
  const events: string[] = [];
  let text = '';
  for await (const event of stream) {
    events.push(event.type);
    if (event.type === 'response.output_text.delta') text += event.delta;
  }
  return { text, events };
}

describe('chat completions', () => {
  it('answers whole, with the usage', async () => {
    const { client } = await serve();
    const answer = await client.chat.completions.create({ model: 'm', messages });
    expect(answer.choices[0]?.message.content).toBe('One two three');
    expect(answer.choices[0]?.finish_reason).toBe('stop');
    expect(answer.usage?.total_tokens).toBeGreaterThan(0);
  });

  it('streams, and counts at the end when asked to', async () => {
    const { client } = await serve();
    const stream = await client.chat.completions.create({
      model: 'm',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(
      'One two three',
    );
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)?.usage?.completion_tokens).toBe(4);
  });

  it('ends the stream with [DONE]', async () => {
    const { server } = await serve();
    const answer = await fetch(`${server.baseUrl}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'm', messages, stream: true }),
    });
    expect((await answer.text()).endsWith('data: [DONE]\n\n')).toBe(true);
  });
});

describe('responses', () => {
  it('answers whole, with the usage', async () => {
    const { client } = await serve();
    const answer = await client.responses.create({ model: 'm', input: 'Раз' });
    expect(answer.output_text).toBe('One two three');
    expect(answer.status).toBe('completed');
    expect(answer.usage?.input_tokens_details.cached_tokens).toBe(0);
  });

  it('streams its events in their order', async () => {
    const { client } = await serve();
    const { text, events } = await streamResponses(client);
    expect(text).toBe('One two three');
    expect(events).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.delta',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
  });

  it('counts what an earlier prompt began with as cached', async () => {
    const { client } = await serve();
    const shared = 'The same rules for all. '.repeat(300);
    await client.responses.create({ model: 'm', input: `${shared}First.` });
    const second = await client.responses.create({ model: 'm', input: `${shared}Second.` });
    const cached = second.usage?.input_tokens_details.cached_tokens ?? 0;
    expect(cached % 128).toBe(0);
    expect(cached).toBeGreaterThan(1500);
  });
});

describe('what reaches the server', () => {
  it('is kept byte for byte', async () => {
    const { server, client } = await serve();
    await client.responses.create({
      model: 'm',
      instructions: 'You translate.',
      input: [{ role: 'user', content: [{ type: 'input_text', text: 'Раз' }] }],
      text: { format: { type: 'json_object' } },
    });
    const [request] = server.requests;
    expect(request).toMatchObject({
      api: 'responses',
      user: 'Раз',
      prompt: 'You translate.\nРаз',
      wantsJson: true,
      isStreamed: false,
    });
    expect(JSON.parse(request?.body ?? '').instructions).toBe('You translate.');
  });

  it('lists the models', async () => {
    const { client } = await serve({ models: ['a', 'b'] });
    const names = [];
    for await (const model of client.models.list()) names.push(model.id);
    expect(names).toEqual(['a', 'b']);
  });

  it('needs the key where one is set', async () => {
    const { client, server } = await serve({ key: 'sk-other' });
    await expect(streamChat(client)).rejects.toMatchObject({
      status: 401,
      code: 'invalid_api_key',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('tells the answer that the client has gone', async () => {
    let sayGone: (value: string) => void = () => {};
    const gone = new Promise<string>((resolve) => {
      sayGone = resolve;
    });
    const { client } = await serve({
      async *answer(request) {
        yield 'One ';
        await new Promise((resolve) => request.signal.addEventListener('abort', resolve));
        sayGone('gone');
      },
    });
    const stream = await client.chat.completions.create({ model: 'm', messages, stream: true });
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content === 'One ') break;
    expect(await gone).toBe('gone');
  });
});

describe('faults', () => {
  const once = (fault: Fault) => (_request: unknown, number: number) =>
    number === 0 ? fault : undefined;

  it('answers 429 with Retry-After, and then as usual', async () => {
    const { client } = await serve({ fault: once({ kind: 'status', status: 429, retryAfter: 7 }) });
    const error = await streamChat(client).catch((failure) => failure);
    expect(error.status).toBe(429);
    expect(error.headers.get('retry-after')).toBe('7');
    expect(await streamChat(client)).toBe('One two three');
  });

  it.each([500, 402, 403, 404])('answers %i', async (status) => {
    const { client } = await serve({ fault: once({ kind: 'status', status }) });
    await expect(streamResponses(client)).rejects.toMatchObject({ status });
  });

  it.each(['cut', 'noise'] as const)('breaks the stream: %s', async (kind) => {
    const { client } = await serve({ fault: once({ kind, after: 1 }) });
    await expect(streamChat(client)).rejects.toThrow();
  });

  it('closes in good order without the terminal event', async () => {
    const { client } = await serve({ fault: once({ kind: 'no end', after: 2 }) });
    const { text, events } = await streamResponses(client);
    expect(text).toBe('One two ');
    expect(events).not.toContain('response.completed');
  });

  it('leaves out only the end where all text came through', async () => {
    const { client } = await serve({ fault: once({ kind: 'no end', after: 3 }) });
    const { text, events } = await streamResponses(client);
    expect(text).toBe('One two three');
    expect(events).not.toContain('response.completed');
  });

  it('breaks off as too long', async () => {
    const { client } = await serve({ fault: once({ kind: 'too long', after: 1 }) });
    const { events } = await streamResponses(client);
    expect(events.at(-1)).toBe('response.incomplete');
  });

  it.each(['stall', 'silence'] as const)('holds the connection: %s', async (kind) => {
    const { client } = await serve({
      fault: once(kind === 'stall' ? { kind, after: 1 } : { kind }),
    });
    const stop = new AbortController();
    const stream = client.chat.completions.create(
      { model: 'm', messages, stream: true },
      { signal: stop.signal },
    );
    if (kind === 'stall') {
      const pieces = (await stream)[Symbol.asyncIterator]();
      await pieces.next();
      expect((await pieces.next()).value.choices[0].delta.content).toBe('One ');
    }
    stop.abort();
    await stream.catch((error) => expect(error.name).toContain('Error'));
  });
});
