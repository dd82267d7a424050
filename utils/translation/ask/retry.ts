import type { Failure } from '../../failure.ts';

/** How often in a row a failure is tried again, while nothing arrives. */
const tries: Partial<Record<Failure['code'], number>> = {
  'rate-limited': 8,
  server: 5,
  'timed-out': 3,
  stalled: 3,
  interrupted: 4,
  unreachable: 8,
  truncated: 3,
};

/**
 * How many milliseconds to wait before asking again, or `undefined` where that is of no use. `failures` is how
 * many have come in a row, this one included. A server that has never answered is tried only once more: its address
 * is more likely wrong than its network down. Waits double from one second to one minute; `Retry-After` is kept.
 */
export function retryDelay(
  failure: Failure,
  { failures, answered }: { failures: number; answered: boolean },
): number | undefined {
  const limit = failure.code === 'unreachable' && !answered ? 1 : (tries[failure.code] ?? 0);
  if (failures > limit) return undefined;
  const asked = Number(failure.detail?.seconds ?? 0);
  const told = failure.code === 'rate-limited' || failure.code === 'server' ? asked * 1000 : 0;
  return Math.max(told, Math.min(60_000, 1000 * 2 ** (failures - 1)));
}

/** Waits, or ends early when the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || milliseconds <= 0) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
