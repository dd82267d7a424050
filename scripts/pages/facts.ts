import type { Fact, Job } from '../../utils/job/job.ts';

export interface FactRow {
  path: string;
  from: string;
  value: unknown;
}

/** The facts of a job in a row, by dotted path. */
export function factsOf(job: Job): FactRow[] {
  const rows = (facts: object, prefix: string): FactRow[] =>
    Object.entries(facts).flatMap(([name, fact]) => {
      if (!fact || typeof fact !== 'object' || !('from' in fact)) return [];
      const { value, from } = fact as Fact<unknown>;
      return [{ path: prefix + name, from, value }];
    });
  return [...rows(job, ''), ...rows(job.activity, 'activity.'), ...rows(job.client, 'client.')];
}
