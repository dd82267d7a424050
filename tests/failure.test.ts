import { describe, expect, it } from 'vitest';
import { asFailure } from '../utils/failure.ts';

const named = (name: string, more: object = {}) =>
  Object.assign(new Error(name), { name, ...more });

describe('a failure of the disk', () => {
  it.each([
    ['told as such', named('QuotaExceededError')],
    [
      'wrapped as the transaction ends',
      named('AbortError', { inner: named('QuotaExceededError') }),
    ],
  ])('is known where it is %s', (_how, error) => {
    expect(asFailure(error)).toEqual({ code: 'disk-full' });
  });

  it('is not seen in another', () => {
    const other = named('AbortError', { inner: named('TimeoutError') });
    expect(asFailure(other)).toEqual({ code: 'unexpected', detail: { name: 'AbortError' } });
  });
});
