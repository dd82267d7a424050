import type { Place } from '../../utils/panel/settings/fault-place.ts';
import { FailureSentence } from '../shell/failure-sentence.tsx';
import { useOptions } from './options-context.ts';

/** What is wrong with a box, beside it; nothing where nothing is. */
export function Fault({ place }: { place: Place }) {
  const { words, common, engine: form, adapter } = useOptions();
  const outcome = form.place.value === place ? form.outcome.value : undefined;
  const isOrigin = outcome?.kind === 'failed' && outcome.failure.code === 'origin-refused';
  const isKeyless = outcome?.kind === 'failed' && outcome.failure.code === 'no-key';
  // Of the key's own signs its box says more.
  const isToldThere = place === 'key' && form.keyFault.value !== undefined;
  return (
    <p id={`${place}-fault`} class="error" role="status">
      {((outcome?.kind === 'unfit' && !isToldThere) || isKeyless) && words.unfit[place]}
      {outcome?.kind === 'denied' && `✕ ${words.denied}`}
      {outcome?.kind === 'cannot-ask' && `✕ ${words.cannotAsk}`}
      {outcome?.kind === 'failed' && !isKeyless && (
        <>
          <span aria-hidden="true">✕ </span>
          <FailureSentence failure={outcome.failure} language={common.locale} isInSettings />
        </>
      )}
      {isOrigin && ` ${words.ollama(adapter.ownOrigin)}`}
    </p>
  );
}
