import { describe, expect, test } from 'vitest';
import { classifyError } from '../../../../utils/translation/engines/wire/classify-error.ts';
import { readWait, retryAfter } from '../../../../utils/translation/engines/wire/read-wait.ts';

const remote = { host: 'api.example.org', model: 'm', streaming: false };

describe('names what went wrong', () => {
  test.each([
    [{ status: 401 }, 'key-refused'],
    [{ status: 402, code: 'insufficient_quota' }, 'payment-required'],
    [{ status: 403, message: 'Forbidden' }, 'forbidden'],
    [{ status: 403 }, 'origin-refused'],
    [{ status: 404 }, 'wrong-address'],
    [{ status: 404, message: "The model 'x' does not exist" }, 'model-unknown'],
    [{ status: 404, message: '404 page not found' }, 'wrong-address'],
    [{ status: 404, code: 'unknown_url' }, 'wrong-address'],
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

  test('a stream that breaks', () => {
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

test.each([
  ['Please try again in 22s.', 22],
  ['Rate limit reached. Try again in 7m12.5s', 433],
  ['Please retry in 1h2m', 3720],
  ['Wait 3 hours and 5 minutes before the next request', 11_100],
  ['Your limit resets in 2 days', 172_800],
  ['Please retry after 40 seconds', 40],
  ['retry in 850ms', 1],
  ['There are 12 models.', 0],
  ['Limit 20 requests per 1 minute', 0],
])('«%s» asks to wait %i s', (words, seconds) => {
  expect(readWait({ headers: undefined, waits: [], words })).toBe(seconds);
});

test.each([
  ['36000s', 36_000],
  ['17', 17],
  ['1795687200', 3600],
  ['1795687200000', 3600],
  ['2026-11-26T10:00:00Z', 3600],
  ['soon', 0],
])('a field that says %s: %i s', (wait, seconds) => {
  const now = Date.parse('2026-11-26T09:00:00Z');
  expect(readWait({ headers: undefined, waits: [wait], words: '' }, now)).toBe(seconds);
});
