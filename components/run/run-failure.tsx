import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Failure } from '../../utils/failure.ts';
import { restsOnEngine } from '../../utils/panel/shell/failure-causes.ts';
import type { NoticeAction } from '../../utils/panel/shell/notices.ts';
import { FailureSentence } from '../shell/failure-sentence.tsx';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { useMended } from './use-mended.ts';

/** Why a run waits or ended, and the ways out of it; gone once what it rests on was set up anew. */
export function RunFailure({ runId, failure }: { runId: string; failure: Failure }) {
  const { run, waysOut } = usePanel();
  const words = useWords();
  const isMended = useMended(runId);
  const isRunning = run.isRunning.value;
  const found = useSignal<NoticeAction[]>([]);
  useEffect(() => {
    let isHere = true;
    void waysOut(failure).then((ways) => {
      if (isHere) found.value = ways;
    });
    return () => {
      isHere = false;
    };
  }, [failure.code]);
  const ways = isRunning ? [] : found.value;
  if (isMended && !isRunning && restsOnEngine(failure)) return null;
  return (
    <>
      <p class={isRunning ? '' : 'error'}>
        {!isRunning && <span aria-hidden="true">✕ </span>}
        <FailureSentence failure={failure} language={words.locale} isWaiting={isRunning} />
      </p>
      {ways.length > 0 && (
        <p class="row ways">
          {ways.map((way) => (
            <button key={way.label(words)} type="button" class="small" onClick={way.run}>
              {way.label(words)}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
