import { describe, expect, test } from 'vitest';
import {
  classifyError,
  retryAfter,
} from '../../../../utils/translation/engines/wire/classify-error.ts';

const remote = { host: 'api.example.org', model: 'm', streaming: false };

describe('names what went wrong', () => {
  test.each([
    [{ status: 401 }, 'key-refused'],
    [{ status: 402, code: 'insufficient_quota' }, 'payment-required'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 404 }, 'model-unknown'],
    [{ status: 404, message: "The model 'x' does not exist" }, 'model-unknown'],
    [{ status: 404, message: '404 page not found' }, 'unreachable'],
    [{ status: 404, code: 'unknown_url' }, 'unreachable'],
    [{ status: 408 }, 'timed-out'],
    [{ status: 429 }, 'rate-limited'],
    [{ status: 429, code: 'insufficient_quota' }, 'quota'],
    [{ status: 429, type: 'insufficient_quota' }, 'quota'],
    [{ status: 400, code: 'context_length_exceeded' }, 'context-too-long'],
    [
      { status: 400, message: "This model's maximum context length is 4096 tokens" },
      'context-too-long',
    ],
    [{ status: 413 }, 'context-too-long'],
    [{ status: 400, message: 'Unknown field' }, 'rejected'],
    [{ status: 400, code: 'practice_only' }, 'practice-only'],
    [{ status: 400, message: 'This is the practice model: …' }, 'practice-only'],
    [{ status: 500 }, 'server'],
    [{ status: 503 }, 'server'],
    [{ code: '502', message: 'Provider returned error' }, 'server'],
    [{ code: 'server_error' }, 'server'],
    [{ code: 'rate_limit_exceeded' }, 'rate-limited'],
    [{ code: 'invalid_api_key' }, 'key-refused'],
    [{ name: 'APIConnectionTimeoutError' }, 'timed-out'],
    [new TypeError('fetch failed'), 'unreachable'],
    [undefined, 'unreachable'],
  ])('%o: %s', (error, code) => {
    expect(classifyError(error, remote).failure.code).toBe(code);
  });

  test('a local server that refuses an origin, and a stream that breaks', () => {
    const local = { ...remote, host: '127.0.0.1:11434' };
    expect(classifyError({ status: 403 }, local).failure.code).toBe('origin-refused');
    const streaming = { ...remote, streaming: true };
    expect(classifyError(new TypeError('network error'), streaming).failure.code).toBe(
      'interrupted',
    );
  });
});

test('the words of a server never carry a key', () => {
  const key = 'my-secret-0123456789';
  const error = { status: 400, message: `Bad key ${key} or sk-proj-abcdefgh12345678` };
  const text = JSON.stringify(classifyError(error, { ...remote, key }).failure);
  expect(text).not.toContain(key);
  expect(text).not.toContain('abcdefgh');
});

test.each([
  [{ 'retry-after': '7' }, 7],
  [{ 'retry-after-ms': '1500' }, 2],
  [{ 'retry-after': 'Sun, 22 Nov 2026 08:00:30 GMT' }, 30],
  [{ 'retry-after': 'soon' }, 0],
  [{}, 0],
])('how long %o asks to wait: %i s', (headers, seconds) => {
  expect(retryAfter(new Headers(headers), Date.parse('2026-11-22T08:00:00Z'))).toBe(seconds);
});
