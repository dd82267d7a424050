import type { Fact, Job } from '../../utils/job/job.ts';

/** The values of a job by dotted path, without their evidence. */
export function flatten(job: Job): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  const add = (facts: object, prefix: string) => {
    for (const [name, fact] of Object.entries(facts))
      if (fact && typeof fact === 'object' && 'from' in fact)
        flat[prefix + name] = (fact as Fact<unknown>).value;
  };
  add(job, '');
  add(job.activity, 'activity.');
  add(job.client, 'client.');
  return flat;
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
