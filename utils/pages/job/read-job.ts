import type { Job } from '../../job/job.ts';
import { openPage } from '../reader.ts';
import { recognise } from '../readers/index.ts';
import { onlyElement, readLines } from '../text/lines.ts';
import { findSections } from '../text/sections.ts';
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

/** Reads the job and where its facts stand; `undefined` where no job with a known id is open and complete. */
export function readEvidence(document: Document, url: string): Evidence | undefined {
  const { kind, scope, id } = recognise(openPage(document, url));
  if ((kind !== 'job' && kind !== 'slider') || !scope || !id) return undefined;
  const evidence = readScope(document, scope, id);
  return evidence.places.size ? evidence : undefined;
}

function readScope(document: Document, scope: Element, id: string): Evidence {
  const attribute = readJobByAttribute(scope);
  const whole = readLines(scope);
  const sections = findSections(whole, scope);
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
  const block = onlyElement(scope, CLIENT_BLOCK);
  const { job } = evidence;
  job.health = checkHealth(job, lines, found, block ? readLines(block) : label.client);
  job.clientRead = isClientUnderstood(job, job.health);
  return evidence;
}

/**
 * Reads the job that is open in a page: the whole page of a job or a slider over a feed.
 * Two independent ways, attributes and visible labels, each of which gives only what it is sure of; a field on
 * which they differ stays empty (`warnings`).
 * Gives `undefined` where no job is open, where it has not finished loading, and where its id is not known.
 * Changes nothing, waits for nothing, sends nothing.
 */
export function readJob(document: Document, url: string): Job | undefined {
  return readEvidence(document, url)?.job;
}
