import { deferred } from '../shell/deferred.tsx';
import { useLateWords, usePanel, useWords } from '../shell/panel-context.ts';

const StartPlan = deferred(async () => (await import('./start/start-plan.tsx')).StartPlan);

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

function StartWithQuestions({ questions }: { questions: string[] }) {
  const { draft } = usePanel();
  return (
    <p class="start">
      <button
        type="button"
        title={useLateWords()?.job.skeletonHint(questions.length)}
        onClick={async () => {
          const { skeletonOf } = await import('../../utils/panel/draft/skeleton.ts');
          // What was typed while that came stays.
          if (draft.text.peek().trim() === '') draft.replaceText(skeletonOf(questions));
        }}
      >
        {useWords().draft.skeleton}
      </button>
    </p>
  );
}
