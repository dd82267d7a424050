import { useComputed } from '@preact/signals';
import { quoteInto } from '../../../utils/panel/draft/quote.ts';
import { analysisHeadings } from '../../../utils/panel/draft/start/analysis-headings.ts';
import { findUnanswered } from '../../../utils/panel/draft/start/unanswered.ts';
import { analysesOf } from '../../../utils/panel/job/ontology-model.ts';
import { useLateWords, usePanel } from '../../shell/panel-context.ts';
import { UnfoldingLine } from '../unfolding-line.tsx';

/** How much is still unanswered; unfolded, each with its way there. */
export function UnansweredLine() {
  const { draft, fragments, place, view } = usePanel();
  const words = useLateWords()?.starting;
  const headings = useComputed(() =>
    place.job.value
      ? analysesOf(place.job.value).flatMap(({ text }) => analysisHeadings(text))
      : [],
  );
  const open = useComputed(() =>
    findUnanswered(
      fragments.draft.value,
      place.job.value?.job.questions?.value ?? [],
      headings.value,
    ),
  );
  if (!words || open.value.length === 0) return null;
  return (
    <UnfoldingLine label={words.unanswered(open.value.length)}>
      {() => (
        <ul class="hint-list" aria-label={words.list}>
          {open.value.map(({ why, text, id }) => (
            <li key={`${why} ${id} ${text}`}>
              {id === undefined ? (
                <button
                  type="button"
                  class="small"
                  onClick={() => draft.replaceText(quoteInto(draft.text.peek(), text))}
                >
                  {words.takeUp}
                </button>
              ) : (
                <button
                  type="button"
                  class="link"
                  onClick={() => view.toSource(id, { focus: true })}
                >
                  {words.point(id)}
                </button>
              )}{' '}
              {words.why[why]}
              {text && <span class="quiet">: {text}</span>}
            </li>
          ))}
        </ul>
      )}
    </UnfoldingLine>
  );
}
