import { type Job, jobIdOf, jobUrl } from '../../job/job.ts';
import { withLineEnds } from '../../text/line-ends.ts';
import { type Findings, note } from '../job/findings.ts';
import { checkHealth, isClientUnderstood } from '../job/health.ts';
import { readActivityByLabel } from '../job/labels/label-activity.ts';
import { isClientBlock, readClientByLabel } from '../job/labels/label-client.ts';
import { readFeaturesByLabel } from '../job/labels/label-features.ts';
import {
  lastPosted,
  postedLine,
  readConnectsByLabel,
  readHeadByLabel,
} from '../job/labels/label-head.ts';
import { readFileNames, readQualifications, readSkills } from '../job/labels/label-lists.ts';
import { readStateByLabel } from '../job/labels/label-state.ts';
import { mergeFindings } from '../job/merge.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { headingOf, type SectionName } from '../text/sections.ts';
import { isPastedForm, readPastedForm } from './pasted-form.ts';
import { findParts } from './post-parts.ts';

/**
 * Reads a job from the text of its page that the user copied: by its labels alone, like the label way on a page.
 * Gives what is surely there; of text that is no job, a job without facts. Feed tiles are cut and are not read.
 * @param url the job's address, if the user gave it; else a line of the text that is an address and nothing more.
 *   Without both the job's id is empty.
 */
export function readPastedJob(raw: string, url = ''): Job {
  const text = withLineEnds(raw);
  const lines = splitLines(text);
  const page: PageText = isPastedForm(lines)
    ? { findings: readPastedForm(text, lines) }
    : readPage(text, lines);
  const { findings, client = [] } = page;
  const id = jobIdOf(url) ?? ownId(lines, page) ?? '';
  const { job } = mergeFindings(id, {}, findings, {});
  job.health = checkHealth(job, [], [], client);
  job.clientRead = isClientUnderstood(job, job.health);
  job.id = { value: id, from: 'label' };
  job.url = { value: id ? jobUrl(id) : '', from: 'label' };
  return job;
}

function readPage(text: string, lines: Line[]): PageText {
  const isHeading = (name: SectionName) => (line: Line) => headingOf(line.text) === name;
  const { posted, summary } = findHead(lines);
  const client = lines.findLastIndex(
    (line, i) => isHeading('client')(line) && isClientBlock(lines.slice(i + 1, i + 8)),
  );
  const activity = lines.findLastIndex(
    (line, i) => isHeading('activity')(line) && /^proposals:/i.test(lines[i + 1]?.text ?? ''),
  );
  if (summary < 0 && client < 0 && activity < 0) return { findings: {} };
  // The page tells of the client last: what stands before its activity is a line of the description.
  const hasClient = client > activity;
  const after = hasClient ? client : activity;
  const foreign = lines.findIndex(
    (line, i) => i > Math.max(after, 0) && isHeading('foreign')(line),
  );
  const end = after >= 0 && foreign >= 0 ? foreign : lines.length;
  const body = activity >= 0 ? activity : hasClient ? client : end;
  const raw = lineNumbers(text);
  const hasGap = (i: number) => (raw[i] ?? 0) - (raw[i - 1] ?? 0) > 1;
  const parts = findParts(lines, Math.max(summary, posted), body, hasGap);
  const block = hasClient ? untilLink(lines.slice(client + 1, end)) : [];
  const findings: Findings = {
    ...readHeadByLabel(lines.slice(Math.max(0, posted - 1), summary < 0 ? parts.end : summary)),
    ...readConnectsByLabel([
      ...lines.slice(0, Math.max(summary, 0)),
      ...lines.slice(parts.end, hasClient ? client : end),
    ]),
    ...readFeaturesByLabel(parts.features),
    ...readStateByLabel([
      ...lines.slice(0, Math.max(summary, 0)),
      ...parts.features,
      ...lines.slice(activity < 0 ? body : activity, hasClient ? client : end),
    ]),
    ...readActivityByLabel(activity < 0 ? [] : lines.slice(activity + 1, hasClient ? client : end)),
    ...readClientByLabel(block),
  };
  note(findings, 'attachments', readFileNames(parts.attachments));
  note(findings, 'qualifications', readQualifications(parts.qualifications));
  note(findings, 'tags', readSkills(parts.skills));
  note(findings, 'questions', parts.questions.map(withoutNumber));
  if (summary >= 0) readDescription(text, lines, summary, parts.end, findings);
  const written = { from: summary < 0 ? 0 : summary, to: summary < 0 ? 0 : parts.end };
  return { findings, client: block, written, end };
}

/** What was read of a copied page, and which of its lines are the client's words. */
interface PageText {
  findings: Findings;
  client?: Line[];
  written?: { from: number; to: number };
  /** Index of the first line that is about other jobs. */
  end?: number;
}

// Copied together with a feed, the post has many lines «Posted …» before it: its own stands right over its summary.
function findHead(lines: Line[]): { posted: number; summary: number } {
  const NEAR = 8;
  const own = lines.findIndex(
    ({ text }, i) =>
      headingOf(text) === 'summary' && lastPosted(lines.slice(Math.max(0, i - NEAR), i)) >= 0,
  );
  if (own >= 0) {
    const from = Math.max(0, own - NEAR);
    return { posted: from + lastPosted(lines.slice(from, own)), summary: own };
  }
  const first = lines.findIndex(({ text }) => headingOf(text) === 'summary');
  const posted = postedLine(first < 0 ? lines : lines.slice(0, first));
  const summary = lines.findIndex(({ text }, i) => i > posted && headingOf(text) === 'summary');
  return { posted, summary };
}

/** The lines of the client block: the first thing after it that is not about the client is the job's link. */
function untilLink(lines: Line[]): Line[] {
  const link = lines.findIndex(({ text }) => JOB_LINK.test(text));
  return link < 0 ? lines : lines.slice(0, link);
}

const JOB_LINK = /^(?:job link|copy link|https?:\/\/\S+)$/i;

/**
 * The job's own address: an address on a line of its own, above the post or under its side. Those that the client
 * wrote, and those of other jobs, name other jobs.
 */
function ownId(lines: Line[], { written, end = lines.length }: PageText): string | undefined {
  const addresses = lines.flatMap(({ text }, i) => {
    const isWritten = written && i > written.from && i < written.to;
    const id = /^https?:\/\/\S+$/.test(text) && !isWritten ? jobIdOf(text) : undefined;
    return id ? [{ id, i }] : [];
  });
  const linked = addresses.find(({ i }) => /^job link$/i.test(lines[i - 1]?.text ?? ''));
  if (linked && linked.i < end) return linked.id;
  const named = new Set(addresses.filter(({ i }) => i < end).map(({ id }) => id));
  return named.size === 1 ? [...named][0] : undefined;
}

function withoutNumber(line: Line): string {
  return line.text.replace(/^\d+[.)]\s+/, '');
}

function readDescription(
  text: string,
  lines: Line[],
  summary: number,
  end: number,
  findings: Findings,
): void {
  const heading = lines.findLastIndex(
    (line, i) => i > summary && i < end && headingOf(line.text) === 'deliverables',
  );
  const raw = lineNumbers(text);
  const between = (from: number, to: number) =>
    text
      .split(/\r?\n|\r/)
      .slice((raw[from] ?? 0) + 1, raw[to])
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
  // Deliverables are a list without gaps or marks right before the features of a fixed-price job; anything else the client wrote.
  const list = heading < 0 ? '' : between(heading, end);
  const isList =
    list &&
    !/\n\s*\n|^\s*(?:[-–—•●*·]|\d+[.)])\s/m.test(list) &&
    findings.budget?.value.kind === 'fixed';
  if (isList)
    note(
      findings,
      'deliverables',
      list.split('\n').map((line) => line.trim()),
    );
  note(findings, 'description', between(summary, isList ? heading : end));
}

/** For each line of `splitLines`, and for the end, its number in the text. */
function lineNumbers(text: string): number[] {
  const all = text.split(/\r?\n|\r/);
  return [...all.flatMap((line, i) => (splitLines(line).length ? [i] : [])), all.length];
}
