import { formatSpan } from '../../utils/interface/index.ts';
import { FailureSentence } from '../shell/failure-sentence.tsx';
import { useLateWords, usePanel, useWords } from '../shell/panel-context.ts';
import { NamingLine } from './naming-line.tsx';
import { RunFailure } from './run-failure.tsx';

/** A model is silent for some seconds before each answer; only a longer wait is told. */
const soon = 5;

/** What the run is doing: how much is done, what it waits for, how it ended. */
export function RunLine() {
  const { run } = usePanel();
  const words = useWords();
  const late = useLateWords();
  const now = run.run.value;
  const part = run.download.value;
  const done = run.done.value;
  const all = now?.keys.length ?? 0;
  // A dropped repair shows as its findings; the receipts tell of it.
  const told = now?.notes.filter((note) => note.code !== 'repair-dropped');
  const notes = [...new Map(told?.map((note) => [note.code, note])).values()];
  if (!late) return null;
  return (
    <div class="run-line" role="status" aria-live="polite">
      {run.isStarting.value && !run.isRunning.value && part === undefined && (
        <p>{late.running.starting}</p>
      )}
      {part !== undefined && <p>{late.running.downloading(Math.round(part * 100))}</p>}
      {run.isRunning.value && (
        <>
          <progress
            value={done}
            max={Math.max(1, all)}
            aria-label={late.running.progress(done, all)}
          />
          <p>
            {now?.state === 'waiting'
              ? late.running.waiting(run.waitSeconds.value)
              : now?.mending
                ? late.running.mending(now.mending)
                : late.running.progress(done, all)}
          </p>
          <NamingLine />
          {run.silentSeconds.value >= soon && (
            <p class="quiet">
              {late.running[now?.waiting?.says ?? 'noText'](formatSpan(run.silentSeconds.value))}
            </p>
          )}
        </>
      )}
      {now?.engine === 'built-in' && now.state === 'done' && (
        <p class="quiet">{late.running.cannotRepair}</p>
      )}
      {now?.state === 'stopped' && !run.isStarting.value && <p>{late.running.stopped}</p>}
      {now?.failure && !run.isStarting.value && (
        <RunFailure key={now.id} runId={now.id} failure={now.failure} />
      )}
      {notes.map((note) => (
        <p key={note.code} class="quiet">
          <FailureSentence failure={note} language={words.locale} />
        </p>
      ))}
    </div>
  );
}
