/**
 * An expected failure as data: `code` names the sentence of the interface catalogue that tells
 * the user what to do, `detail` fills its blanks. Never holds a key or a stack.
 */
export interface Failure {
  code: FailureCode;
  detail?: Record<string, string | number>;
}

export type FailureCode =
  // the page
  | 'no-tab'
  | 'not-upwork'
  | 'no-access'
  | 'not-a-job'
  | 'cut-brief'
  | 'private-job'
  | 'challenge'
  | 'loading'
  | 'page-changed'
  | 'nothing-found'
  // the form
  | 'no-form'
  | 'other-job'
  | 'no-field'
  | 'too-long'
  | 'other-text'
  | 'not-accepted'
  | 'nothing-to-insert'
  // the run
  | 'no-consent'
  | 'nothing-to-translate'
  | 'already-running'
  | 'no-key'
  | 'key-refused'
  | 'payment-required'
  | 'forbidden'
  | 'origin-refused'
  | 'model-unknown'
  | 'quota'
  | 'rate-limited'
  | 'server'
  | 'unreachable'
  | 'redirected'
  | 'no-permission'
  | 'timed-out'
  | 'stalled'
  | 'interrupted'
  | 'truncated'
  | 'refused'
  | 'rejected'
  | 'context-too-long'
  | 'not-aligned'
  | 'analyses-left-out'
  | 'repair-dropped'
  | 'practice-only'
  | 'no-engine'
  // the machine
  | 'disk-full'
  | 'storage'
  | 'unexpected';

/** Carries a `Failure` up through code that would otherwise have to pass it by hand. */
export class ExpectedFailure extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, detail?: Failure['detail']) {
    super(code);
    this.name = 'ExpectedFailure';
    this.failure = detail ? { code, detail } : { code };
  }
}

/** What a call gives back over a boundary where classes do not survive. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Turns anything thrown into a `Failure`; what was not expected keeps only its name. */
export function asFailure(error: unknown): Failure {
  if (error instanceof ExpectedFailure) return error.failure;
  if (isDiskFull(error)) return { code: 'disk-full' };
  return { code: 'unexpected', detail: { name: error instanceof Error ? error.name : 'unknown' } };
}

/** A disk that fills up as a transaction ends comes wrapped: Dexie's `AbortError` with the reason inside. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /quota/i.test(error.name) || isDiskFull((error as { inner?: unknown }).inner);
}
