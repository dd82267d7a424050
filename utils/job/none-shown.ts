import type { Fact, Job } from './job.ts';

/**
 * True where the block about the client was read and shows nothing of the kind, so that the value
 * is 0: no hires, nothing spent, no hours. Where two ways disagreed, or the rest of the block says
 * that there was something, the value is unknown: it is never guessed.
 */
export function isNoneShown(job: Job, field: string): boolean {
  if (!job.clientRead || job.warnings.some((warning) => warning.field === field)) return false;
  const { hires, hireRate, totalSpent, hours, averageRate } = job.client;
  const isPositive = (...facts: (Fact<number> | undefined)[]) =>
    facts.some((fact) => fact !== undefined && fact.value > 0);
  if (field === 'client.hireRate') return !isPositive(hires, totalSpent, hours);
  if (field === 'client.totalSpent') return !isPositive(hires, hireRate, hours, averageRate);
  return field === 'client.hours' && !isPositive(averageRate);
}
