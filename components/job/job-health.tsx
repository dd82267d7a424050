import type { Job } from '../../utils/job/job.ts';
import { useViewWords } from '../shell/panel-context.ts';

/** How much of each section of the page was understood: a redesign of the page shows here first. */
export function JobHealth({ job }: { job: Job }) {
  const words = useViewWords().job;
  if (!job.health?.length) return null;
  return (
    <p class="quiet" role="note" aria-label={words.health}>
      {job.health.map(({ section, lines, understood }, i) => (
        <span key={section} class={understood < lines ? 'warning' : undefined}>
          {i > 0 && '; '}
          {understood < lines && <span aria-hidden="true">▲ </span>}
          {words.sections[section] ?? section}: {words.understood(understood, lines)}
        </span>
      ))}
    </p>
  );
}
