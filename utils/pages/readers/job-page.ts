import { resolveId } from '../job/job-id.ts';
import { jobCard, showsJob } from '../job/job-signs.ts';
import type { Reader } from '../reader.ts';

/** The page of one job: a freelancer's `/jobs/~…` and a visitor's `/freelance-jobs/apply/…`, both front ends. */
export const jobPage: Reader = (page) => {
  if (!showsJob(page.main)) return undefined;
  const scope = jobCard(page.main) ?? page.main;
  const { id, stale } = resolveId(page, scope);
  return stale ? { kind: 'loading', id } : { kind: 'job', scope, id };
};
