import { skeletonOf } from '../../../utils/panel/draft/skeleton.ts';
import { useLateWords, usePanel, useWords } from '../../shell/panel-context.ts';

/** Offers the questions of the job as the headings of an empty draft. */
export function StartWithQuestions({ questions }: { questions: string[] }) {
  const { draft } = usePanel();
  return (
    <p class="start">
      <button
        type="button"
        title={useLateWords()?.job.skeletonHint(questions.length)}
        onClick={() => draft.replaceText(skeletonOf(questions))}
      >
        {useWords().draft.skeleton}
      </button>
    </p>
  );
}
