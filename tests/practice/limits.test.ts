import { afterEach, describe, expect, test } from 'vitest';
import { overLimit } from '../../practice/protocol/limits.ts';
import type { ModelRequest } from '../../practice/protocol/model-request.ts';
import { type ModelServer, serveModel } from '../../practice/protocol.ts';

const requests = (...times: number[]) =>
  times.map((at) => ({ at, prompt: 'a'.repeat(4000) }) as ModelRequest);

describe('what a server takes in a minute', () => {
  test.each([
    ['no more requests', { requests: 2 }, [0, 1000, 2000], 58],
    ['as many as it says', { requests: 3 }, [0, 1000, 2000], undefined],
    ['others after a minute', { requests: 2 }, [0, 59_000, 61_000], undefined],
    ['no more tokens', { tokens: 2500 }, [0, 1000, 2000], 58],
    ['as many as it says, by tokens', { tokens: 3000 }, [0, 1000, 2000], undefined],
  ])('%s', (_, limits, times, seconds) => {
    expect(overLimit(limits, requests(...times))).toBe(seconds);
  });
});

describe('the server', () => {
  let server: ModelServer;
  afterEach(() => server.close());
  const ask = () =>
    fetch(`${server.baseUrl}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({
        model: 'm',
        stream: true,
        messages: [{ role: 'user', content: 'Раз' }],
      }),
    });

  test('refuses with 429 and says when', async () => {
    server = await serveModel({ answer: () => 'One', limits: { requests: 1 } });
    await (await ask()).text();
    const second = await ask();
    expect([second.status, Number(second.headers.get('retry-after')) > 50]).toEqual([429, true]);
    await second.text();
  });

  test('takes its time to the first token, and for each after it', async () => {
    server = await serveModel({
      answer: () => ['four', 'four', 'four'],
      speed: { first: 80, tokens: 50 },
    });
    const begun = Date.now();
    await (await ask()).text();
    expect(Date.now() - begun).toBeGreaterThanOrEqual(119);
    const [request] = server.requests;
    expect((request?.begunAt ?? 0) - (request?.at ?? 0)).toBeGreaterThanOrEqual(79);
  });
});
