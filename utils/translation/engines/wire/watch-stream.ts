import { ExpectedFailure } from '../../../failure.ts';

/** Limits on waiting, in milliseconds. */
export interface StreamLimits {
  /** Until the server answers at all. A local server may load its weights first. */
  first: number;
  /** Between two events of the stream. */
  idle: number;
}

/** What a stream is given: 60 s between pieces; five minutes for the first where the model is on this machine. */
export function streamLimits(host: string): StreamLimits {
  return { first: isLoopback(host) ? 300_000 : 120_000, idle: 60_000 };
}

/** True for the names of this machine; `host` may carry a port. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/i.test(host);
}

/**
 * Opens a stream and passes its events on. `open` gets a signal that follows the caller's and is aborted
 * when a limit passes, which then throws `timed-out` (no answer) or `stalled` (silence in the middle):
 * the SDK has no such limit of its own. Ends without a word when the caller aborted.
 */
export async function* watchStream<T>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<T>>,
  signal: AbortSignal,
  limits: StreamLimits,
): AsyncGenerator<T> {
  const inner = new AbortController();
  const follow = () => inner.abort(signal.reason);
  if (signal.aborted) return;
  signal.addEventListener('abort', follow);
  let late: ExpectedFailure | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (code: 'timed-out' | 'stalled', wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late = new ExpectedFailure(code, { seconds: Math.round(wait / 1000) });
      inner.abort(late);
    }, wait);
  };
  try {
    arm('timed-out', limits.first);
    const stream = await open(inner.signal);
    arm('stalled', limits.idle);
    for await (const event of stream) {
      arm('stalled', limits.idle);
      yield event;
    }
    if (late) throw late;
  } catch (error) {
    if (signal.aborted) return;
    throw late ?? error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
    inner.abort();
  }
}
