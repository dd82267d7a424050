import { factsOf } from '../../scripts/pages/facts.ts';
import type { Job } from '../../utils/job/job.ts';

/** The values of a job by dotted path, without their evidence. */
export function flatten(job: Job): Record<string, unknown> {
  return Object.fromEntries(factsOf(job).map(({ path, value }) => [path, value]));
}

export interface Comparison {
  right: string[];
  wrong: string[];
  missing: string[];
}

function simplify(value: unknown): string {
  return (JSON.stringify(value) ?? '').replace(/(?:\s|\\n|\\t|\u00a0)+/g, ' ').toLowerCase();
}

/** Compares what was read with what is true: `wrong` is what differs and what should not be there at all. */
export function compare(truth: Record<string, unknown>, read: Record<string, unknown>): Comparison {
  const comparison: Comparison = { right: [], wrong: [], missing: [] };
  for (const path of new Set([...Object.keys(truth), ...Object.keys(read)])) {
    if (!(path in read)) comparison.missing.push(path);
    else if (simplify(read[path]) === simplify(truth[path])) comparison.right.push(path);
    else comparison.wrong.push(path);
  }
  return comparison;
}
