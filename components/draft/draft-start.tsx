import { deferred } from '../shell/deferred.tsx';
import { usePanel, useWords } from '../shell/panel-context.ts';

const StartPlan = deferred(async () => (await import('./start/start-plan.tsx')).StartPlan);
const StartWithQuestions = deferred(
  async () => (await import('./start/start-with-questions.tsx')).StartWithQuestions,
);

/** An empty draft says how to begin. */
export function DraftStart() {
  const { draft, place, exchange } = usePanel();
  const words = useWords();
  if (draft.text.value.trim() !== '') return null;
  const questions = place.job.value?.job.questions?.value ?? [];
  if (questions.length > 0) return <StartWithQuestions questions={questions} />;
  if (place.job.value) return <StartPlan />;
  return (
    <div class="start">
      <p class="strong">{words.draft.emptyJobTitle}</p>
      <p>{words.draft.emptyJob}</p>
      <button type="button" class="small" onClick={() => void exchange.openPractice()}>
        {words.header.practice}
      </button>
    </div>
  );
}
