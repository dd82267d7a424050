import { useMemo } from 'preact/hooks';
import { createJobsModel } from '../../utils/panel/job/jobs-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

/** The facts of one group, each with its words or its place; a click shows it. */
export function FactList({ group }: { group: 'rules' | 'questions' }) {
  const { reading, view, place, draft, notices } = usePanel();
  const jobs = useMemo(() => createJobsModel(draft, place, notices), []);
  const words = useViewWords();
  const { locale } = useWords();
  const facts = reading.value.value.facts.filter((fact) => fact.group === group);
  if (facts.length === 0) return null;
  const title = `facts-of-${group}`;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{words.demands.groups[group]}</h3>
      <ul class="fact-lines">
        {facts.map((fact) => (
          <li key={fact.id}>
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
    </section>
  );
}
