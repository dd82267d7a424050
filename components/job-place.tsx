import { JobFacts } from './job-facts.tsx';
import { JobText } from './job-text.tsx';
import { usePanel, useViewWords } from './panel-context.ts';

/** The job that was read: facts, text, questions. */
export function JobPlace() {
  const { place } = usePanel();
  const words = useViewWords();
  if (!place.job.value) return <p class="quiet pad">{words.job.none}</p>;
  return (
    <article class="job pad">
      <JobFacts />
      <JobText />
    </article>
  );
}
