import type { JobText } from '../job/job.ts';

/** All that the client wrote, part under part. */
export function jobWords(job: JobText | undefined): string {
  if (!job) return '';
  return [job.title, job.description, ...(job.tags ?? []), ...(job.questions ?? [])]
    .filter(Boolean)
    .join('\n');
}
