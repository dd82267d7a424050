import { useMemo } from 'preact/hooks';
import type { Fact } from '../../utils/demands/index.ts';
import { createJobsModel } from '../../utils/panel/job/jobs-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

/** Facts, each with its words or its place; a click shows it in the post or on the page. */
export function FactLines({ facts }: { facts: Fact[] }) {
  const { view, place, draft, notices } = usePanel();
  const jobs = useMemo(() => createJobsModel(draft, place, notices), []);
  const words = useViewWords();
  const { locale } = useWords();
  return (
    <ul class="fact-lines">
      {facts.map((fact) => (
        <li key={`${fact.id} ${fact.wording.en}`}>
          <button
            type="button"
            class="link"
            onClick={async () => {
              if (fact.place) view.toPost(fact.place);
              else if (fact.field && !(await jobs.show(fact.field)))
                notices.say(() => words.job.notShown);
            }}
          >
            {fact.wording[locale]}
          </button>
          {fact.quote && (
            <q class="quiet" lang="en">
              {fact.quote}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
}
