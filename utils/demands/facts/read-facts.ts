import { type Job, jobText } from '../../job/job.ts';
import { readPost } from '../read-post.ts';
import type { Fact, Thresholds } from './fact.ts';
import { factsOf } from './facts-of.ts';

/** What the page shows that speaks for or against answering, in three groups; silent where a field is absent. */
export const readFacts = (
  job: Job,
  now: Date | number | string,
  thresholds: Partial<Thresholds> = {},
): Fact[] => factsOf(job, now, thresholds, readPost(jobText(job)));
