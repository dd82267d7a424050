import type { Job } from './job.ts';
import { jobIdOf, jobUrl } from './job.ts';
import type { Analysis } from './ontology-analyses.ts';
import { readAnalysis } from './ontology-analyses.ts';
import { NONE, readText } from './ontology-body.ts';
import { CLIENT_FACTS, JOB_FACTS, MORE_JOB_FACTS } from './ontology-facts.ts';
import { listParagraphs, printParagraphs } from './ontology-paragraphs.ts';
import { patchWritten } from './ontology-patch.ts';
import type { WrittenSection } from './ontology-written.ts';
import { readSections } from './ontology-written.ts';

/** What O.md holds beside the job. */
export interface OntologyOptions {
  /** ISO date for §0; the current one where absent. */
  today?: string;
  /** §7 and after. */
  analyses?: Analysis[];
  /** The O.md as it was last written or edited: what the job and the analyses do not change stays as it stands. */
  written?: string;
}

/**
 * Prints O.md in the shape of the user's own: §0 today, §1 names, §2 the project, §5 the client, §6
 * the names of the questions, §7 and after the analyses. `неизвестно` stands for what the page did
 * not show, `0` where the block about the client was read and shows none. What that shape has no
 * place for comes in paragraphs after its own. With `options.written` only the paragraphs that say
 * something else than the job are printed anew. Never fails.
 */
export function renderOntology(job: Job, options: OntologyOptions = {}): string {
  const sections = options.written === undefined ? undefined : readSections(options.written);
  const old = sections && readOntology(sections);
  const today = options.today ?? old?.options.today ?? currentDate();
  const analyses = numberAnalyses(options.analyses ?? old?.options.analyses ?? []);
  const now = listParagraphs(job, today, analyses);
  if (!sections || !old) return printParagraphs(now);
  const was = listParagraphs(old.job, old.options.today ?? today, old.options.analyses ?? []);
  return patchWritten(sections, was, now);
}

/**
 * Reads an O.md back. Every fact is `from: 'user'` (`mergeOntology` gives back the evidence of what
 * was not edited). Rendering what it gives is the same bytes, whatever the text. Never fails: what
 * it does not know stays in `options.written`.
 */
export function parseOntology(text: string): { job: Job; options: OntologyOptions } {
  const { job, options } = readOntology(readSections(text));
  return { job, options: { ...options, written: text } };
}

function readOntology(sections: WrittenSection[]): { job: Job; options: OntologyOptions } {
  const job = emptyJob();
  const options: OntologyOptions = { analyses: [] };
  const questions: string[] = [];
  const facts = new Map(
    [...JOB_FACTS, ...MORE_JOB_FACTS, ...CLIENT_FACTS].map((fact) => [fact.field, fact]),
  );
  for (const { key = '', number, title, body } of sections) {
    facts.get(key)?.read(body, job);
    if (key === 'today') {
      const today = /\d{4}-\d\d-\d\d/.exec(body)?.[0];
      if (today) options.today = today;
    } else if (key === 'questions' && body.trim() === NONE) {
      job.questions = { value: [], from: 'user' };
    } else if (key.startsWith('question ')) {
      const question = readText(body);
      if (question !== undefined) questions.push(question);
    } else if (key.startsWith('analysis ')) {
      options.analyses?.push(readAnalysis(number, title, body));
    }
  }
  if (questions.length > 0) job.questions = { value: questions, from: 'user' };
  return { job, options };
}

/** Leaves out the analyses that the user keeps out of the prompt. */
export function withPromptAnalyses(options: OntologyOptions): OntologyOptions {
  const analyses = (
    options.analyses ??
    parseOntology(options.written ?? '').options.analyses ??
    []
  ).filter((analysis) => analysis.inPrompt);
  return { ...options, analyses };
}

/** Gives every analysis a section of its own, from §7 on, in the order of their numbers. */
export function numberAnalyses(analyses: Analysis[]): Analysis[] {
  const used = new Set<number>();
  const take = (wanted: string) => {
    let number = /^\d{1,3}$/.test(wanted) && Number(wanted) >= 7 ? Number(wanted) : 7;
    while (used.has(number)) number += 1;
    used.add(number);
    return String(number);
  };
  return analyses
    .map((analysis) => ({ ...analysis, paragraph: take(analysis.paragraph) }))
    .sort((a, b) => Number(a.paragraph) - Number(b.paragraph));
}

/** A job of which nothing is known yet. */
export function emptyJob(url = ''): Job {
  const id = jobIdOf(url);
  return {
    id: { value: id ?? '', from: 'user' },
    url: { value: id ? jobUrl(id) : url, from: 'user' },
    activity: {},
    client: {},
    clientRead: false,
    warnings: [],
  };
}

function currentDate(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
