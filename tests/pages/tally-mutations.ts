import { parsePage } from '../../scripts/pages/parse-page.ts';
import { readJob } from '../../utils/pages/job/read-job.ts';
import { compare, flatten } from './compare-jobs.ts';
import { type Mutation, mutatePage } from './mutate-page.ts';

export interface Tally {
  right: number;
  missing: number;
  /** `page seed path: read` for each fact that is not what the page says. */
  wrong: string[];
}

/** Mutates a page once for each seed, reads it and counts what came of its facts. */
export function tallyMutations(
  page: { name: string; html: string; url: string; facts: Record<string, unknown> },
  seeds: number[],
  kind: Omit<Mutation, 'seed'> = {},
): Tally {
  const tally: Tally = { right: 0, missing: 0, wrong: [] };
  for (const seed of seeds) {
    const document = parsePage(page.html);
    mutatePage(document, { ...kind, seed });
    const job = readJob(document, page.url);
    const read = job ? flatten(job) : {};
    const result = compare(page.facts, read);
    tally.right += result.right.length;
    tally.missing += result.missing.length;
    for (const path of result.wrong)
      tally.wrong.push(`${page.name} ${seed} ${path}: ${JSON.stringify(read[path])}`);
  }
  return tally;
}
