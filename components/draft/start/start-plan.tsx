import { useSignal } from '@preact/signals';
import { analysisHeadings } from '../../../utils/panel/draft/start/analysis-headings.ts';
import { planDraft } from '../../../utils/panel/draft/start/plan-draft.ts';
import { postPoints } from '../../../utils/panel/draft/start/post-points.ts';
import { analysesOf } from '../../../utils/panel/job/ontology-model.ts';
import { useLateWords, usePanel } from '../../shell/panel-context.ts';

/** Where a post asks nothing, what an answer to it can take up: its own sentences and what analyses found. */
export function StartPlan() {
  const { draft, place, reading } = usePanel();
  const words = useLateWords()?.starting;
  /** What the writer has turned over: what is sure is ticked at first, the rest is not. */
  const turned = useSignal<ReadonlySet<string>>(new Set());
  const row = place.job.value;
  if (!row || !words) return null;
  // Wishes for the letter have a list of their own.
  const wishes = reading.value.value.demands.flatMap(({ demand }) =>
    demand?.place.field === 'description' && demand.kind !== 'answer' ? [demand.place] : [],
  );
  const points = postPoints(row.job.description?.value ?? '', wishes);
  const sentences = points.map(({ text }) => text);
  const doubtful = new Set(points.filter(({ isSure }) => !isSure).map(({ text }) => text));
  const headings = analysesOf(row).flatMap(({ text }) => analysisHeadings(text));
  if (sentences.length + headings.length === 0) return null;
  const isIn = (point: string) => turned.value.has(point) === doubtful.has(point);
  const chosen = [...sentences, ...headings].filter(isIn);
  const list = (title: string, points: string[], lang: string) =>
    points.length > 0 && (
      <fieldset>
        <legend class="quiet">{title}</legend>
        <ul>
          {points.map((point) => (
            <li key={point}>
              <label class="row">
                <input
                  type="checkbox"
                  checked={isIn(point)}
                  onChange={() => {
                    const next = new Set(turned.peek());
                    if (!next.delete(point)) next.add(point);
                    turned.value = next;
                  }}
                />
                <span lang={lang}>{point}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    );
  return (
    <section class="start start-plan" aria-label={words.title}>
      <p class="strong">{words.title}</p>
      {list(words.fromPost, sentences, 'en')}
      {list(words.fromAnalyses, headings, 'ru')}
      <button
        type="button"
        disabled={chosen.length === 0}
        onClick={() => draft.replaceText(planDraft(sentences.filter(isIn), headings.filter(isIn)))}
      >
        {words.begin(chosen.length)}
      </button>
    </section>
  );
}
