import type { Failure } from '../../failure.ts';
import type { TestedConnection } from '../../messages.ts';

/** A box of the engine's settings. */
export type Place = 'address' | 'model' | 'key' | 'headers' | 'body';

/** How a test or a list of models ended. */
export type Outcome =
  | ({ kind: 'works' } & TestedConnection)
  | { kind: 'failed'; failure: Failure }
  /** The user, or the browser, does not let the extension ask that server. */
  | { kind: 'denied' }
  | { kind: 'cannot-ask' }
  /** A box that has to be filled, or holds what cannot be used. */
  | { kind: 'unfit'; place: Place };

const places: Record<Place, Failure['code'][]> = {
  address: [
    'wrong-address',
    'web-page',
    'unreachable',
    'redirected',
    'no-permission',
    'timed-out',
    'origin-refused',
    'blocked',
  ],
  key: ['no-key', 'key-unusable', 'key-refused', 'key-expired', 'payment-required', 'quota'],
  model: [
    'model-unknown',
    'no-models',
    'no-provider',
    'no-memory',
    'only-thought',
    'prompt-cut',
    'context-too-long',
    'too-large',
    'not-aligned',
  ],
  headers: [],
  body: [],
};

/** The box beside which an outcome is told; `undefined` for one that no box mends. */
export function placeOf(outcome: Outcome): Place | undefined {
  if (outcome.kind === 'unfit') return outcome.place;
  if (outcome.kind === 'denied' || outcome.kind === 'cannot-ask') return 'address';
  return outcome.kind === 'failed' ? placeOfFailure(outcome.failure) : undefined;
}

function placeOfFailure({ code }: Failure): Place | undefined {
  return (Object.keys(places) as Place[]).find((place) => places[place].includes(code));
}
