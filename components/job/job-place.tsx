import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { BoundsForm } from './bounds-form.tsx';
import { JobAnalyses } from './job-analyses.tsx';
import { JobFacts } from './job-facts.tsx';
import { JobOntology } from './job-ontology.tsx';
import { JobText } from './job-text.tsx';
import { OrderNotice } from './order-notice.tsx';
import { ReadingList } from './reading-list.tsx';

/** The job that was read: facts, text, questions. */
export function JobPlace() {
  const { place } = usePanel();
  const words = useViewWords();
  const row = place.job.value;
  if (!row) return <p class="quiet pad">{words.job.none}</p>;
  return (
    <article class="job pad">
      <OrderNotice />
      <ReadingList />
      <BoundsForm />
      <JobFacts />
      <JobText />
      <JobAnalyses row={row} />
      <JobOntology row={row} />
    </article>
  );
}
