import type { Job } from './job.ts';
import { parseOntology, renderOntology, withPromptAnalyses } from './ontology.ts';

/** What is kept of a job: what its page said, the user's O.md, the analyses left out of the prompt. */
export interface OntologySource {
  job: Job;
  ontology?: string;
  leftOut?: string[];
}

/** O.md as a model gets it: with the analyses that the user lets into the prompt, and without any. */
export function promptOntology(source: OntologySource): { whole: string; short: string } {
  const read = source.ontology === undefined ? undefined : parseOntology(source.ontology);
  const job = withoutCounts(read?.job ?? source.job);
  const analyses = read?.options.analyses?.map((one) => ({
    ...one,
    inPrompt: !source.leftOut?.includes(one.paragraph),
  }));
  const options = read
    ? withPromptAnalyses({ ...read.options, ...(analyses ? { analyses } : {}) })
    : {};
  return {
    whole: renderOntology(job, options),
    short: renderOntology(job, { ...options, analyses: [] }),
  };
}

/** The job without what no translation can use: what a proposal costs, who else is invited. */
function withoutCounts({ connects: _, activity, ...job }: Job): Job {
  const { interviewing: _1, invitesSent: _2, unansweredInvites: _3, ...rest } = activity ?? {};
  return { ...job, activity: rest };
}
