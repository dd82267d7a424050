import { FailureSentence } from '../shell/failure-sentence.tsx';
import { useOptions } from './options-context.ts';

/** How the test ended, as far as no box is to blame. */
export function TestResult() {
  const { words, common, engine: form } = useOptions();
  const outcome = form.place.value === undefined ? form.outcome.value : undefined;
  return (
    <p role="status" class={outcome && outcome.kind !== 'works' ? 'error' : 'good'}>
      {form.isTesting.value && words.testing}
      {outcome?.kind === 'works' && `✓ ${words.works(outcome.model)} ${words.tested(outcome)}`}
      {outcome?.kind === 'works' && outcome.baseUrl && (
        <>
          {' '}
          {words.worksAt(outcome.baseUrl)}{' '}
          <button type="button" class="small" onClick={() => form.useAddress()}>
            {words.useAddress}
          </button>
        </>
      )}
      {outcome?.kind === 'failed' && (
        <>
          <span aria-hidden="true">✕ </span>
          <FailureSentence failure={outcome.failure} language={common.locale} isInSettings />
        </>
      )}
    </p>
  );
}
