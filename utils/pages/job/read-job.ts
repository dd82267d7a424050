import type { Job } from '../../job/job.ts';
import { openPage, type Recognised } from '../reader.ts';
import { recognise } from '../readers/index.ts';
import { hiddenTexts } from '../text/block-text.ts';
import { type Line, onlyElement, readLines } from '../text/lines.ts';
import { findSections, type Section } from '../text/sections.ts';
import {
  CLIENT_BLOCK,
  descriptionElement,
  readJobByAttribute,
} from './attributes/attribute-job.ts';
import { describeByLabel } from './description.ts';
import { checkHealth, isClientUnderstood } from './health.ts';
import { readJobByLabel } from './labels/label-job.ts';
import { mergeFindings, type Places } from './merge.ts';
import { readPageData } from './page-data.ts';

/** A job, and the element that shows each fact. */
export interface Evidence {
  job: Job;
  places: Places;
}

/** What a page is, with its job and where the facts stand, where one with a known id is open and complete. */
export function readPage(document: Document, url: string): Recognised & { evidence?: Evidence } {
  const page = recognise(openPage(document, url));
  const { kind, scope, id } = page;
  if ((kind !== 'job' && kind !== 'slider') || !scope || !id) return page;
  const evidence = readScope(document, scope, id);
  return evidence.places.size ? { ...page, evidence } : page;
}

function readScope(document: Document, scope: Element, id: string): Evidence {
  const whole = readLines(scope);
  const sections = findSections(whole, scope);
  const attribute = readJobByAttribute(scope, foreignPlaces(whole, sections));
  const description = describeByLabel(whole, sections);
  // What the client wrote is not read for labels.
  const written = descriptionElement(scope) ?? description?.place;
  const lines = written ? readLines(scope, written) : whole;
  const found = written ? findSections(lines, scope) : sections;
  const label = readJobByLabel(lines, found);
  if (description) label.findings.description = description;
  const hasTitle = attribute.title ?? label.findings.title;
  const hasDescription = attribute.description ?? description;
  const evidence = mergeFindings(
    id,
    attribute,
    label.findings,
    hasTitle && hasDescription ? {} : readPageData(document, id, whole),
  );
  const { job, places } = evidence;
  const block = onlyElement(scope, CLIENT_BLOCK);
  job.health = checkHealth(job, lines, found, block ? readLines(block) : label.client);
  job.clientRead = isClientUnderstood(job, job.health);
  const hidden = hiddenTexts(WRITTEN.flatMap((path) => places.get(path) ?? []));
  if (hidden.length > 0) job.hidden = hidden;
  return evidence;
}

/** The fields whose words are the client's own. */
const WRITTEN = ['title', 'description', 'questions', 'tags'];

function foreignPlaces(lines: Line[], sections: Section[]): Element[] {
  return sections
    .filter(({ name }) => name === 'foreign')
    .flatMap(({ heading, start, end }) => [lines[heading], ...lines.slice(start, end)])
    .flatMap((line) => line?.place ?? []);
}

/**
 * Reads the job that is open in a page: the whole page of a job or a slider over a feed.
 * Two independent ways, attributes and visible labels, each of which gives only what it is sure of; a field on
 * which they differ stays empty (`warnings`).
 * Gives `undefined` where no job is open, where it has not finished loading, and where its id is not known.
 * Changes nothing, waits for nothing, sends nothing.
 */
export function readJob(document: Document, url: string): Job | undefined {
  return readPage(document, url).evidence?.job;
}
