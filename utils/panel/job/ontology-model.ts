import {
  type Analysis,
  analysisTitle,
  cleanResearch,
  diffOntology,
  editOntology,
  type FieldDifference,
  mergeOntology,
  parseOntology,
  renderOntology,
  researchRequest,
} from '../../job/index.ts';
import { withLineEnds } from '../../text/line-ends.ts';

export { estimateTokens } from '../../job/index.ts';

import type { Database, JobRow } from '../../storage/database.ts';
import { currentTexts } from '../documents/documents-model.ts';

/** O.md as it stands: the user's text, or what the job prints. */
export function ontologyText(row: JobRow): string {
  return row.ontology ?? renderOntology(row.job);
}

/** Keeps an O.md that was edited; one that says no more than the page is not kept apart. */
export async function saveOntology(db: Database, row: JobRow, raw: string): Promise<void> {
  const text = withLineEnds(raw);
  const isPage = text === renderOntology(row.job);
  await db.jobs
    .where('id')
    .equals(row.id)
    .modify((job) => {
      if (isPage) delete job.ontology;
      else job.ontology = text;
      job.ontologyAt = Date.now();
    });
}

/** Where the user's O.md says something else than the page said last. */
export function differencesOf(row: JobRow): FieldDifference[] {
  return row.ontology === undefined ? [] : diffOntology(keptOf(row).job, row.job);
}

/** Lets what the page says stand in these fields of O.md. */
export async function takePage(db: Database, row: JobRow, fields: string[]): Promise<void> {
  const kept = keptOf(row);
  const { job } = mergeOntology(kept.job, row.job, fields);
  await saveOntology(db, row, renderOntology(job, kept.options));
}

/** The analyses that O.md holds, with the user's choice of which go into the prompt. */
export function analysesOf(row: JobRow): Analysis[] {
  const found = parseOntology(ontologyText(row)).options.analyses ?? [];
  return found.map((one) => ({ ...one, inPrompt: !row.leftOut?.includes(one.paragraph) }));
}

/** Takes a pasted analysis into O.md, cleaned of what tools leave in it. */
export async function addAnalysis(
  db: Database,
  row: JobRow,
  kind: Analysis['kind'],
  by: string,
  markdown: string,
  today: string,
): Promise<void> {
  const { job, options } = keptOf(row);
  const cleaned = cleanResearch(markdown);
  const analysis: Analysis = {
    paragraph: '',
    kind,
    title: analysisTitle(kind),
    by,
    when: today,
    ...(cleaned.link ? { link: cleaned.link } : {}),
    text: cleaned.text,
    inPrompt: true,
  };
  const analyses = [...(options.analyses ?? []), analysis];
  await saveOntology(db, row, renderOntology(job, { ...options, analyses }));
}

export async function removeAnalysis(db: Database, row: JobRow, paragraph: string): Promise<void> {
  const { job, options } = keptOf(row);
  const analyses = (options.analyses ?? []).filter((one) => one.paragraph !== paragraph);
  await saveOntology(db, row, renderOntology(job, { ...options, analyses }));
}

/** Lets an analysis into the prompt or keeps it out. */
export async function letIn(
  db: Database,
  row: JobRow,
  paragraph: string,
  isIn: boolean,
): Promise<void> {
  const others = (row.leftOut ?? []).filter((one) => one !== paragraph);
  const leftOut = isIn ? others : [...others, paragraph];
  await db.jobs.update(row.id, { leftOut, ontologyAt: Date.now() });
}

/** The text to ask a research tool with: the documents and the question. */
export async function requestFor(
  db: Database,
  row: JobRow,
  kind: Analysis['kind'],
): Promise<string> {
  const documents = (await currentTexts(db)).filter(({ name }) => name !== 'T.md');
  const own = { name: 'O.md', text: ontologyText(row) };
  const question = kind === 'analysis' ? '' : (row.job.questions?.value[kind - 1] ?? '');
  return researchRequest(kind, [...documents, own], question);
}

/** The job as O.md tells it, with the evidence of what says the same as the page. */
export function keptOf(row: JobRow) {
  const text = ontologyText(row);
  return editOntology({ job: row.job, options: parseOntology(text).options }, text);
}
