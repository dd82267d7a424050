import type { Job } from './job.ts';
import type { Analysis } from './ontology-analyses.ts';
import { printAnalysis } from './ontology-analyses.ts';
import { NONE, printText, UNKNOWN } from './ontology-body.ts';
import type { FactParagraph } from './ontology-facts.ts';
import { CLIENT_FACTS, JOB_FACTS, MORE_JOB_FACTS } from './ontology-facts.ts';

/** One numbered paragraph of O.md. A paragraph without a body holds other paragraphs. */
export interface Paragraph {
  /** What it is, whatever its number: `today`, `client.hireRate`, `question 1`, `analysis 7`. */
  key: string;
  number: string;
  title: string;
  /** The whole heading line. */
  heading: string;
  body?: string;
}

/** Every paragraph of O.md that the job and the analyses call for, in order. */
export function listParagraphs(job: Job, today: string, analyses: Analysis[]): Paragraph[] {
  const questions = job.questions?.value.filter((question) => question.trim() !== '') ?? [];
  const hasActivity = MORE_JOB_FACTS.some((fact) => isActivity(fact) && fact.print(job));
  return [
    paragraph('today', '0', '', `Сегодня ${today}.`),
    paragraph('names', '1', ''),
    paragraph('name UW', '1.1', '', '`UW` ≔ (Upwork: https://en.wikipedia.org/wiki/Upwork)'),
    paragraph('name ꆜ', '1.2', '', '`ꆜ` ≔ (Некий конкретный потенциальный клиент на `UW`)'),
    paragraph(
      'name P⁎',
      '1.3',
      '',
      '`P⁎` ≔ (Некий конкретный потенциальный проект, опубликованный `ꆜ` на `UW`)',
    ),
    paragraph('job', '2', 'Информация о `P⁎`'),
    ...facts(JOB_FACTS, job),
    paragraph('questions', '2.5', 'Questions', questionsBody(job, questions)),
    ...questions.map((question, index) =>
      paragraph(`question ${index + 1}`, `2.5.${index + 1}`, '', printText(question)),
    ),
    ...facts(
      MORE_JOB_FACTS.filter((fact) => !isActivity(fact)),
      job,
    ),
    ...(hasActivity ? [paragraph('activity', '2.17', 'Activity on this job')] : []),
    ...facts(MORE_JOB_FACTS.filter(isActivity), job),
    paragraph('client', '5', 'Информация о `ꆜ`'),
    ...CLIENT_FACTS.flatMap((fact) => [...containerOf(fact.number), ...facts([fact], job)]),
    ...(questions.length > 0 ? [paragraph('aliases', '6', '')] : []),
    ...questions.map((_, index) =>
      paragraph(
        `alias ${index + 1}`,
        `6.${index + 1}`,
        '',
        `\`Q${index + 1}⁎\` ≔ (Вопрос \`ꆜ\` §2.5.${index + 1})`,
      ),
    ),
    ...analyses.map((analysis) => {
      const { heading, body } = printAnalysis(analysis);
      const key = `analysis ${analysis.paragraph}`;
      return { key, number: analysis.paragraph, title: analysis.title, heading, body };
    }),
  ];
}

/** Prints paragraphs with the seed's blank lines. */
export function printParagraphs(paragraphs: Paragraph[]): string {
  return paragraphs
    .map(
      (paragraph, index) => separator(paragraphs[index - 1], paragraph) + printParagraph(paragraph),
    )
    .join('');
}

export function printParagraph({ heading, body }: Paragraph): string {
  return body === undefined ? `${heading}\n` : `${heading}\n${body}\n`;
}

/**
 * What stands before a paragraph: a blank line; nothing under the heading of its parent and
 * between the figures of §5.3, as in the seed.
 */
export function separator(previous: Paragraph | undefined, next: Paragraph): string {
  if (!previous || previous.body === undefined) return '';
  return previous.number.startsWith('5.3.') && next.number.startsWith('5.3.') ? '' : '\n';
}

function paragraph(key: string, number: string, title: string, body?: string): Paragraph {
  const marks = '#'.repeat(number.split('.').length);
  const heading = `${marks} ${number}.${title && ` ${title}`}`;
  return { key, number, title, heading, ...(body !== undefined && { body }) };
}

function facts(list: FactParagraph[], job: Job): Paragraph[] {
  return list.flatMap((fact) => {
    const body = fact.print(job);
    return body === undefined ? [] : [paragraph(fact.field, fact.number, fact.title, body)];
  });
}

function containerOf(number: string): Paragraph[] {
  if (number === '5.2.1') return [paragraph('company', '5.2', 'Характеристики компании')];
  if (number !== '5.3.1') return [];
  return [paragraph('account', '5.3', 'Характеристики учётной записи на `UW`')];
}

function isActivity(fact: FactParagraph): boolean {
  return fact.field.startsWith('activity.');
}

function questionsBody(job: Job, questions: string[]): string | undefined {
  if (questions.length > 0) return undefined;
  return job.questions ? NONE : UNKNOWN;
}
