import { useMemo } from 'preact/hooks';
import { formatPageDate } from '../../utils/interface/index.ts';
import { factsOf, type ShownFact } from '../../utils/panel/job/job-facts.ts';
import { createJobsModel } from '../../utils/panel/job/jobs-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { JobHealth } from './job-health.tsx';

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
      <div class="fact-groups">
        {groups(factsOf(row.job, words.job, locale)).map(({ name, facts }) => (
          <div key={name} class="fact-group">
            <h3>{words.job.groups[name]}</h3>
            <dl class="fact-list">
              {facts.map((fact) => (
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
                      {shown(fact, locale)}
                    </button>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <JobHealth job={row.job} />
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

const names = ['state', 'job', 'activity', 'client'] as const;

/** The facts of the post, of what goes on around it, and of the client, as far as there are any. */
function groups(facts: ShownFact[]): { name: (typeof names)[number]; facts: ShownFact[] }[] {
  const groupOf = ({ path }: ShownFact) =>
    path.startsWith('state.')
      ? 'state'
      : path.startsWith('client.')
        ? 'client'
        : path.startsWith('activity.')
          ? 'activity'
          : 'job';
  return names
    .map((name) => ({ name, facts: facts.filter((fact) => groupOf(fact) === name) }))
    .filter((group) => group.facts.length > 0);
}

function shown({ path, text }: ShownFact, locale: string): string {
  if (path !== 'url') return formatPageDate(locale, text);
  // The number is twenty digits; its ends tell two jobs apart.
  return text.replace(/^.*(~\d{4})\d+(\d{4}).*$/, '$1…$2');
}
