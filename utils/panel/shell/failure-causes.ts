import type { Failure, FailureCode } from '../../failure.ts';

/** What can change so that a failure is over: the tab, the draft, how the engine is set up. */
export type Cause = 'tab' | 'text' | 'engine';

/** What a failure rests on: once that has changed, the sentence is not true of what is there now. */
export const causes: Partial<Record<FailureCode, Cause>> = {
  'no-tab': 'tab',
  'not-upwork': 'tab',
  'no-access': 'tab',
  'not-a-job': 'tab',
  'cut-brief': 'tab',
  'private-job': 'tab',
  challenge: 'tab',
  loading: 'tab',
  translated: 'tab',
  'unknown-page': 'tab',
  'page-changed': 'tab',
  'nothing-found': 'tab',
  'no-form': 'tab',
  'other-job': 'tab',
  'no-field': 'tab',
  'not-accepted': 'tab',
  'too-long': 'text',
  'nothing-to-translate': 'text',
  'nothing-to-insert': 'text',
  'no-key': 'engine',
  'key-unusable': 'engine',
  'key-refused': 'engine',
  'key-expired': 'engine',
  'wrong-address': 'engine',
  'web-page': 'engine',
  'model-unknown': 'engine',
  'no-models': 'engine',
  'no-permission': 'engine',
  'origin-refused': 'engine',
  redirected: 'engine',
};

/** True where a failure may be over once the engine is set up anew. */
export function restsOnEngine(failure: Failure | undefined): boolean {
  return failure !== undefined && causes[failure.code] === 'engine';
}
