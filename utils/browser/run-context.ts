import { promptDocuments } from '../documents/index.ts';
import { jobText, parseOntology, renderOntology, withPromptAnalyses } from '../job/index.ts';
import type { Job } from '../job/job.ts';
import { type Database, database, type JobRow } from '../storage/database.ts';
import type { Settings } from '../storage/settings.ts';
import { checkTranslation, findMisaligned, fixTranslation, rules } from '../style/index.ts';
import type { RunContext, RunRules } from '../translation/index.ts';

/** The rules of T.md as a run takes them. */
export const runRules: RunRules = {
  check: checkTranslation,
  fix: fixTranslation,
  findMisaligned,
};

/** What the model is told of the documents and the job, and what lines are checked against. */
export async function readRunContext(
  draftId: string,
  settings: Settings,
  db: Database = database,
): Promise<RunContext> {
  const { pair, glossary, style } = settings;
  const job = await db.jobs.get(draftId);
  const own = await db.documents.toArray();
  const off = style.off ? { off: style.off } : {};
  const ontologies = ontologiesOf(job);
  return {
    documents: promptDocuments(own, { rules, pair, ...off }, ontologies.ontology),
    ...ontologies,
    ...(job ? { job: jobText(job.job) } : {}),
    glossary,
    settings: { ...style, pair },
  };
}

/** O.md with the analyses that the user lets into the prompt, and without any. */
function ontologiesOf(row: JobRow | undefined): { ontology: string; shortOntology: string } {
  if (!row) return { ontology: '', shortOntology: '' };
  const read = row.ontology === undefined ? undefined : parseOntology(row.ontology);
  const job = withoutCounts(read?.job ?? row.job);
  const analyses = read?.options.analyses?.map((one) => ({
    ...one,
    inPrompt: !row.leftOut?.includes(one.paragraph),
  }));
  const options = read
    ? withPromptAnalyses({ ...read.options, ...(analyses ? { analyses } : {}) })
    : {};
  return {
    ontology: renderOntology(job, options),
    shortOntology: renderOntology(job, { ...options, analyses: [] }),
  };
}

/** The job without what no translation can use: what a proposal costs, who else is invited. */
function withoutCounts({ connects: _, activity, ...job }: Job): Job {
  const { interviewing: _1, invitesSent: _2, unansweredInvites: _3, ...rest } = activity ?? {};
  return { ...job, activity: rest };
}
