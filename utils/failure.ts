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
  | 'translated'
  | 'unknown-page'
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
  | 'key-unusable'
  | 'key-refused'
  | 'key-expired'
  | 'region-refused'
  | 'browser-refused'
  | 'blocked'
  | 'no-provider'
  | 'no-memory'
  | 'no-models'
  | 'too-large'
  | 'limit-until'
  | 'wrong-address'
  | 'web-page'
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
  | 'only-thought'
  | 'lines-left'
  | 'prompt-cut'
  | 'count-differs'
  | 'analyses-left-out'
  | 'repair-dropped'
  | 'practice-only'
  | 'no-engine'
  // the machine
  | 'disk-full'
  | 'storage'
  | 'storage-refused'
  | 'storage-newer'
  | 'text-too-long'
  | 'not-drawn'
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
  const code = storageFailure(error);
  if (code) return { code };
  return { code: 'unexpected', detail: { name: error instanceof Error ? error.name : 'unknown' } };
}

/** What kinds of errors of a database say. Private windows of Firefox answer `InvalidStateError`. */
const storageFailures: [RegExp, FailureCode][] = [
  [/quota/i, 'disk-full'],
  [/^VersionError$/, 'storage-newer'],
  [/^(?:InvalidState|Security|MissingAPI)Error$/, 'storage-refused'],
  [/^(?:DatabaseClosed|OpenFailed|Unknown)Error$/, 'storage'],
];

/** The reason may lie inside: a disk that fills up as a transaction ends comes as Dexie's `AbortError`. */
function storageFailure(error: unknown): FailureCode | undefined {
  if (!(error instanceof Error || error instanceof DOMException)) return undefined;
  const inner = storageFailure((error as { inner?: unknown }).inner);
  return inner ?? storageFailures.find(([name]) => name.test(error.name))?.[1];
}
