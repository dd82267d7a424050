import type { Fact, Job } from './job.ts';
import { jobIdOf } from './job.ts';
import type { OntologyOptions } from './ontology.ts';
import { parseOntology } from './ontology.ts';
import { printLines, printText } from './ontology-body.ts';
import { CLIENT_FACTS, JOB_FACTS, MORE_JOB_FACTS } from './ontology-facts.ts';

/** A job with what O.md holds beside it. */
export interface Ontology {
  job: Job;
  options: OntologyOptions;
}

/** A field that was edited by hand and that the page shows otherwise. */
export interface FieldDifference {
  /** Dotted path: `client.hireRate`. */
  field: string;
  /** As O.md prints it. */
  mine: string;
  page: string;
}

/** Merging gives the job to keep, and what to ask the user about. */
export interface MergedJob {
  job: Job;
  differences: FieldDifference[];
}

/** Every field of a job that O.md holds, with the way to print it. */
const FIELDS: { path: string; print(job: Job): string | undefined }[] = [
  ...[...JOB_FACTS, ...MORE_JOB_FACTS, ...CLIENT_FACTS]
    .filter(({ field }) => field !== 'client.country' && field !== 'url')
    .map((fact) => ({ path: fact.field, print: (job: Job) => fact.print(job) })),
  textField('client.country', (job) => job.client.country),
  textField('client.city', (job) => job.client.city),
  { path: 'questions', print: (job) => job.questions && printLines(job.questions.value) },
];

/**
 * Takes over an O.md that was edited as text: a fact that still says what it said keeps its
 * evidence, one that says something else becomes `from: 'user'`, one that was removed is gone.
 * Analyses keep what the text does not say (whether they are in the prompt).
 */
export function editOntology(before: Ontology, text: string): Ontology {
  const { job, options } = parseOntology(text);
  for (const { path, print } of FIELDS) {
    if (print(job) === print(before.job)) putFact(job, path, factOf(before.job, path));
  }
  if (job.id.value === before.job.id.value) {
    job.id = before.job.id;
    job.url = before.job.url;
  }
  job.clientRead = before.job.clientRead;
  job.warnings = before.job.warnings;
  const known = new Map(before.options.analyses?.map((analysis) => [analysis.paragraph, analysis]));
  const analyses = options.analyses?.map((analysis) => ({
    ...analysis,
    inPrompt: known.get(analysis.paragraph)?.inPrompt ?? true,
  }));
  return { job, options: { ...options, ...(analyses && { analyses }) } };
}

/**
 * The fields where what was edited by hand and what the page shows now differ: the panel asks about
 * each. A page that does not show a field differs in nothing.
 */
export function diffOntology(kept: Job, page: Job): FieldDifference[] {
  return FIELDS.flatMap(({ path, print }) => {
    if (factOf(kept, path)?.from !== 'user' || !factOf(page, path)) return [];
    const mine = print(kept) ?? '';
    const shown = print(page) ?? '';
    return mine === shown ? [] : [{ field: path, mine, page: shown }];
  });
}

/**
 * Reads the page anew into a job that is kept: a field edited by hand stays (`takePage` names those
 * where the user wants the page's), every other takes what the page shows, and what the page does
 * not show this time stays known. Two jobs with different ids are not merged: the page's is given.
 */
export function mergeOntology(kept: Job, page: Job, takePage: readonly string[] = []): MergedJob {
  if (kept.id.value !== '' && kept.id.value !== page.id.value)
    return { job: page, differences: [] };
  const job: Job = {
    ...kept,
    id: page.id,
    url: jobIdOf(page.url.value) ? page.url : kept.url,
    state: { ...kept.state },
    activity: { ...kept.activity },
    client: { ...kept.client },
    clientRead: kept.clientRead || page.clientRead,
    warnings: page.warnings,
  };
  for (const { path } of FIELDS) {
    const isMine = factOf(kept, path)?.from === 'user' && !takePage.includes(path);
    const shown = factOf(page, path);
    if (shown && !isMine) putFact(job, path, shown);
  }
  if (Object.keys(job.state ?? {}).length === 0) delete job.state;
  const differences = diffOntology(kept, page).filter(({ field }) => !takePage.includes(field));
  return { job, differences };
}

/** What the page gave stands; what it did not give comes from a document about the same job. */
export function completeJob(page: Job, document: Job): Job {
  const job = { ...page, activity: { ...page.activity }, client: { ...page.client } };
  for (const { path } of FIELDS) {
    const told = factOf(document, path);
    if (told && !factOf(page, path)) putFact(job, path, told);
  }
  return { ...job, clientRead: page.clientRead || document.clientRead };
}

function textField(path: string, fact: (job: Job) => Fact<string> | undefined) {
  return {
    path,
    print: (job: Job) => {
      const value = fact(job)?.value;
      return value === undefined ? undefined : printText(value);
    },
  };
}

function factOf(job: Job, path: string): Fact<unknown> | undefined {
  const [holder, key] = locate(job, path);
  return holder[key];
}

function putFact(job: Job, path: string, fact: Fact<unknown> | undefined): void {
  const [holder, key] = locate(job, path);
  if (fact) holder[key] = fact;
  else delete holder[key];
}

function locate(job: Job, path: string): [Record<string, Fact<unknown> | undefined>, string] {
  const [first = '', second] = path.split('.');
  const holders = job as unknown as Record<string, Record<string, Fact<unknown> | undefined>>;
  return second === undefined ? [holders as never, first] : [holders[first] ?? {}, second];
}
