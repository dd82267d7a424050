import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { streamLimits, Vigil } from '../../../../utils/translation/engines/wire/vigil.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const second = 1000;
const minute = 60 * second;
/** Lets the time pass in steps, with something done at each. */
const pass = (time: number, step: number, each: () => void) => {
  for (let gone = 0; gone < time; gone += step) {
    vi.advanceTimersByTime(step);
    each();
  }
};
const open = (stop = new AbortController()) => ({ vigil: new Vigil(stop.signal), stop });

describe('before the first text', () => {
  test('silence is borne for five minutes, also after the headers', () => {
    const { vigil } = open();
    vi.advanceTimersByTime(2 * second);
    vigil.heard();
    vi.advanceTimersByTime(5 * minute - 3 * second);
    expect(vigil.signal.aborted).toBe(false);
    vi.advanceTimersByTime(2 * second);
    expect(vigil.late?.failure).toMatchObject({ code: 'timed-out', detail: { seconds: 300 } });
    expect(vigil.signal.aborted).toBe(true);
  });

  test('a queue is waited in for ten minutes and no longer', () => {
    const { vigil } = open();
    pass(9 * minute, 10 * second, () => {
      vigil.heard();
      vigil.queues();
    });
    expect(vigil.late).toBeUndefined();
    pass(2 * minute, 10 * second, () => vigil.queues());
    expect(vigil.late?.failure.code).toBe('timed-out');
  });

  test('a model that thinks aloud is never taken for dead', () => {
    const { vigil } = open();
    pass(30 * minute, 20 * second, () => vigil.writes('thought'));
    expect(vigil.late).toBeUndefined();
    vi.advanceTimersByTime(10 * minute + second);
    expect(vigil.late?.failure.code).toBe('timed-out');
  });
});

describe('after the first text', () => {
  test('a minute without a byte is a stall', () => {
    const { vigil } = open();
    vi.advanceTimersByTime(3 * minute);
    vigil.writes('text');
    vi.advanceTimersByTime(59 * second);
    expect(vigil.late).toBeUndefined();
    vi.advanceTimersByTime(2 * second);
    expect(vigil.late?.failure).toMatchObject({ code: 'stalled', detail: { seconds: 60 } });
  });

  test('comments are life, but not for ever', () => {
    const { vigil } = open();
    vigil.writes('text');
    pass(9 * minute, 9 * second, () => vigil.heard());
    expect(vigil.late).toBeUndefined();
    pass(2 * minute, 9 * second, () => vigil.heard());
    expect(vigil.late?.failure.code).toBe('stalled');
  });

  test('a machine that slept gives the rest of the answer its chance', () => {
    const { vigil } = open();
    vigil.writes('text');
    vi.setSystemTime(Date.now() + 60 * minute);
    vi.advanceTimersByTime(60 * second);
    expect(vigil.late).toBeUndefined();
    vigil.writes('text');
    vi.advanceTimersByTime(59 * second);
    expect(vigil.late).toBeUndefined();
  });
});

test('it follows the caller, and leaves nothing behind', () => {
  const { vigil, stop } = open();
  stop.abort();
  expect(vigil.signal.aborted).toBe(true);
  vigil.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(new Vigil(AbortSignal.abort()).signal.aborted).toBe(true);
});

test('the limits are those that were promised', () => {
  expect(streamLimits).toEqual({ first: 5 * minute, patient: 10 * minute, idle: minute });
});
