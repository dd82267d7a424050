import { ExpectedFailure, type FailureCode } from '../../../failure.ts';
import { isLoopback } from './connection.ts';

/** What the SDK's errors have in common, as far as it is read here. */
interface ApiError {
  name?: string;
  status?: number;
  code?: string | null;
  type?: string | null;
  param?: string | null;
  message?: string;
  headers?: Headers;
  cause?: unknown;
}

const tooLong =
  /context[ _-]?(?:length|window|size)|maximum context|too many tokens|prompt is too long|exceeds? .{0,40}(?:tokens|context)/i;

/**
 * Names what went wrong with a request, from an error of the openai SDK or of `fetch`. `streaming` tells that the
 * answer had begun, so that an error without a status means that the stream broke. The detail
 * holds the host, the status, how long to wait, and never a key: not even where the server echoes it.
 */
export function classifyError(
  error: unknown,
  request: { host: string; model: string; streaming: boolean; key?: string },
): ExpectedFailure {
  const { host, model, streaming } = request;
  if (error instanceof ExpectedFailure) return error;
  // The SDK wraps what its `fetch` throws.
  const cause = (error as ApiError | undefined)?.cause;
  if (cause instanceof ExpectedFailure) return cause;
  const it = (typeof error === 'object' && error !== null ? error : {}) as ApiError;
  const message = it.message ?? '';
  const fail = (code: FailureCode, detail = {}) => new ExpectedFailure(code, { host, ...detail });
  if (it.code === 'practice_only' || /practice model/i.test(message)) return fail('practice-only');
  if (it.status === 402) return fail('payment-required');
  if (it.code === 'insufficient_quota' || it.type === 'insufficient_quota') return fail('quota');
  if (it.code === 'context_length_exceeded' || (isClientError(it.status) && tooLong.test(message)))
    return fail('context-too-long', { model });
  switch (it.status) {
    case 401:
      return fail('key-refused');
    case 403:
      return isLoopback(host) ? fail('origin-refused', ownOrigin()) : fail('forbidden');
    case 404:
      // The address is wrong (often only its `/v1` is missing), not the model.
      return isWrongPath(it) ? fail('unreachable') : fail('model-unknown', { model });
    case 408:
      return fail('timed-out');
    case 413:
      return fail('context-too-long', { model });
    case 429:
      return fail('rate-limited', { seconds: retryAfter(it.headers) });
  }
  if (it.status !== undefined && it.status >= 500)
    return fail('server', { status: it.status, seconds: retryAfter(it.headers) });
  if (it.status !== undefined)
    return fail('rejected', { status: it.status, ...reasonOf(message, request.key) });
  if (it.code === 'invalid_api_key') return fail('key-refused');
  if (it.code === 'rate_limit_exceeded') return fail('rate-limited', { seconds: 0 });
  if (/refus|content_filter|policy/i.test(it.code ?? '')) return fail('refused');
  // Inside a stream of status 200 some servers send the status as the error's code.
  if (/^\d{3}$/.test(String(it.code ?? '')))
    return classifyError(
      { ...it, status: Number(it.code), code: null, message },
      { host, model, streaming },
    );
  if (it.name === 'APIConnectionTimeoutError' || /timed? ?out/i.test(message))
    return fail('timed-out');
  if (it.code) return fail('server', { status: 0, seconds: 0 });
  return fail(streaming ? 'interrupted' : 'unreachable');
}

/** What a local server must be told to let in: the extension's own address, where there is one. */
function ownOrigin(): { origin?: string } {
  const origin = globalThis.location?.origin;
  return origin && origin !== 'null' ? { origin } : {};
}

function isWrongPath({ code, message = '' }: ApiError): boolean {
  return (
    code === 'unknown_url' || /invalid url|no such path|page not found|cannot post/i.test(message)
  );
}

function isClientError(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 429;
}

/** The server's own words about a request that it did not take, short and without anything like a key. */
function reasonOf(message: string, key?: string): { reason?: string } {
  const bare = key ? message.replaceAll(key, '…') : message;
  const reason = bare.replace(/\b(?:sk|key|gsk|AIza)[-_]?[\w-]{8,}/g, '…').slice(0, 200);
  return reason ? { reason } : {};
}

/** Seconds of `Retry-After` (a number or a date) or `retry-after-ms`; 0 where there is none. */
export function retryAfter(headers: Headers | undefined, now = Date.now()): number {
  const milliseconds = Number(headers?.get('retry-after-ms'));
  if (milliseconds > 0) return Math.ceil(milliseconds / 1000);
  const text = headers?.get('retry-after') ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text.trim())) return Math.ceil(Number(text));
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, Math.ceil((date - now) / 1000));
}
