import { useMemo } from 'preact/hooks';
import { factsOf } from '../utils/panel/job-facts.ts';
import { createJobsModel } from '../utils/panel/jobs-model.ts';
import { usePanel, useViewWords, useWords } from './panel-context.ts';

/** What the page said, each fact with how it was found; a click shows it on the page. */
export function JobFacts() {
  const { place, draft, notices } = usePanel();
  const jobs = useMemo(() => createJobsModel(draft, place, notices), []);
  const words = useViewWords();
  const { locale } = useWords();
  const row = place.job.value;
  if (!row) return null;
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{words.job.facts}</h2>
      <dl class="fact-list">
        {factsOf(row.job, words.job, locale).map((fact) => (
          <div key={fact.path}>
            <dt>{words.job.field[fact.path] ?? fact.path}</dt>
            <dd>
              <button
                type="button"
                class="link"
                title={`${words.job.foundBy[fact.from]}. ${words.job.showOnPage}`}
                onClick={async () => {
                  if (!(await jobs.show(fact.path))) notices.say(() => words.job.notShown);
                }}
              >
                {fact.text}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {row.job.warnings.length > 0 && (
        <>
          <h3>{words.job.warnings}</h3>
          <ul>
            {row.job.warnings.map((warning) => (
              <li key={warning.field} class="warning">
                <span aria-hidden="true">▲ </span>
                {words.job.disagree(
                  words.job.field[warning.field] ?? warning.field,
                  warning.values.join(' / '),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
