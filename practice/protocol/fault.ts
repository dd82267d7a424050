/** A way in which a model can fail; `after` counts the pieces of text that still come through. */
export type Fault =
  /** An error instead of an answer; `retryAfter` in seconds or as an HTTP date. */
  | {
      kind: 'status';
      status: number;
      code?: string;
      message?: string;
      type?: string;
      param?: string;
      retryAfter?: number | string;
    }
  /** The server writes what it likes: these chunks, each as it comes. */
  | {
      kind: 'raw';
      status?: number;
      headers?: Record<string, string>;
      chunks: Iterable<string> | AsyncIterable<string>;
    }
  /** Before the model's answer the server writes these chunks: comments of its queue, thoughts. */
  | { kind: 'first'; chunks: Iterable<string> | AsyncIterable<string> }
  /** The request is taken and never answered. */
  | { kind: 'silence' }
  /** The answer stops and the connection stays open. */
  | { kind: 'stall'; after: number }
  /** The stream says that it is over, and not why. */
  | { kind: 'no reason' }
  /** The stream ends in good order, without its terminal event. */
  | { kind: 'no end'; after: number }
  /** The connection is torn in the middle. */
  | { kind: 'cut'; after: number }
  /** A line of the stream that is no JSON. */
  | { kind: 'noise'; after: number }
  /** The answer is broken off as too long: `length`, `max_output_tokens`. */
  | { kind: 'too long'; after: number }
  /** The stream says that the model failed: an `error` event. */
  | { kind: 'error event'; after: number; message?: string };

/** Thrown by `answer` where the model refuses what it was asked. */
export class ModelError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body of an error, as OpenAI words it. */
export function errorBody(fault: {
  status: number;
  code?: string | undefined;
  message?: string | undefined;
  type?: string | undefined;
  param?: string | undefined;
}): string {
  const kinds: Record<number, [string, string]> = {
    401: ['invalid_request_error', 'invalid_api_key'],
    402: ['insufficient_quota', 'insufficient_quota'],
    403: ['invalid_request_error', 'unsupported_country_region_territory'],
    404: ['invalid_request_error', 'model_not_found'],
    429: ['requests', 'rate_limit_exceeded'],
  };
  const [type, code] =
    kinds[fault.status] ??
    (fault.status >= 500 ? ['server_error', null] : ['invalid_request_error', null]);
  return JSON.stringify({
    error: {
      message: fault.message ?? `The server answered ${fault.status}.`,
      type: fault.type ?? type,
      param: fault.param ?? null,
      code: fault.code ?? code,
    },
  });
}
