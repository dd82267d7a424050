import { type Job, jobIdOf, jobUrl } from '../../job/job.ts';
import { withLineEnds } from '../../text/line-ends.ts';
import { type Findings, note } from '../job/findings.ts';
import { checkHealth, isClientUnderstood } from '../job/health.ts';
import { readActivityByLabel } from '../job/labels/label-activity.ts';
import { isClientBlock, readClientByLabel } from '../job/labels/label-client.ts';
import { pairStart, readFeaturesByLabel } from '../job/labels/label-features.ts';
import { postedLine, readConnectsByLabel, readHeadByLabel } from '../job/labels/label-head.ts';
import { readFileNames, readQualifications, readSkills } from '../job/labels/label-lists.ts';
import { mergeFindings } from '../job/merge.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { findSections, headingOf, onlySection, type SectionName } from '../text/sections.ts';
import { isPastedForm, readPastedForm } from './pasted-form.ts';

/**
 * Reads a job from the text of its page that the user copied: by its labels alone, like the label way on a page.
 * Gives what is surely there; of text that is no job, a job without facts. Feed tiles are cut and are not read.
 * @param url the job's address, if the user gave it; else a line of the text that is an address and nothing more.
 *   Without both the job's id is empty.
 */
export function readPastedJob(raw: string, url = ''): Job {
  const text = withLineEnds(raw);
  const lines = splitLines(text);
  const { findings, client = [] } = isPastedForm(lines)
    ? { findings: readPastedForm(text, lines) }
    : readPage(text, lines);
  const address = lines.map((line) => line.text).filter((line) => /^https?:\/\/\S+$/.test(line));
  const named = new Set(address.flatMap((line) => jobIdOf(line) ?? []));
  const id = jobIdOf(url) ?? (named.size === 1 ? ([...named][0] as string) : '');
  const { job } = mergeFindings(id, {}, findings, {});
  job.health = checkHealth(job, [], [], client);
  job.clientRead = isClientUnderstood(job, job.health);
  job.id = { value: id, from: 'label' };
  job.url = { value: id ? jobUrl(id) : '', from: 'label' };
  return job;
}

// The first thing after the client block that is not about the client.
const JOB_LINK = /^(?:job link|copy link|https?:\/\/\S+)$/i;

function readPage(text: string, lines: Line[]): { findings: Findings; client?: Line[] } {
  const isHeading = (name: SectionName) => (line: Line) => headingOf(line.text) === name;
  const posted = postedLine(lines.slice(0, firstOr(lines, isHeading('summary'), lines.length)));
  const summary = lines.findIndex((line, i) => i > posted && isHeading('summary')(line));
  const client = lines.findLastIndex(
    (line, i) => isHeading('client')(line) && isClientBlock(lines.slice(i + 1, i + 8)),
  );
  const activity = lines.findLastIndex(
    (line, i) => isHeading('activity')(line) && /^proposals:/i.test(lines[i + 1]?.text ?? ''),
  );
  if (summary < 0 && client < 0 && activity < 0) return { findings: {} };

  const afterClient = lines.findIndex((line, i) => i > client && isHeading('foreign')(line));
  const end = client >= 0 && afterClient >= 0 ? afterClient : lines.length;
  const body = [activity, client, end].find((i) => i >= 0) ?? lines.length;
  const features = featuresRange(lines, Math.max(summary, posted), body);
  const rest = lines.slice(features.start, client < 0 ? end : client);
  const sections = findSections(rest);
  const under = (name: SectionName) => {
    const section = onlySection(sections, name);
    if (!section) return [];
    const inside = rest.slice(section.start, section.end);
    const pair = inside.findIndex((_, i) => pairStart(inside, i) !== undefined);
    return pair < 0 ? inside : inside.slice(0, pairStart(inside, pair));
  };
  const block = client < 0 ? [] : lines.slice(client + 1, end);
  const link = block.findIndex(({ text }) => JOB_LINK.test(text));
  if (link >= 0) block.splice(link);
  const findings: Findings = {
    ...readHeadByLabel(lines.slice(0, summary < 0 ? features.start : summary)),
    ...readConnectsByLabel([...lines.slice(0, Math.max(summary, 0)), ...rest]),
    ...readFeaturesByLabel(lines.slice(features.start, body)),
    ...readActivityByLabel(
      activity < 0 ? [] : lines.slice(activity + 1, client < 0 ? end : client),
    ),
    ...readClientByLabel(block),
  };
  note(findings, 'attachments', readFileNames(under('attachments')));
  note(findings, 'qualifications', readQualifications(under('qualifications')));
  note(findings, 'tags', readSkills(under('skills')));
  note(findings, 'questions', under('questions').map(withoutNumber));
  if (summary >= 0) readDescription(text, lines, summary, features.start, findings);
  return { findings, client: block };
}

function firstOr(lines: Line[], isIt: (line: Line) => boolean, otherwise: number): number {
  const at = lines.findIndex(isIt);
  return at < 0 ? otherwise : at;
}

function withoutNumber(line: Line): string {
  return line.text.replace(/^\d+[.)]\s+/, '');
}

// The list of features ends the description; a client may have written a line like one of it, so the last run counts.
function featuresRange(lines: Line[], after: number, before: number): { start: number } {
  let start = -1;
  let lastLabel = -1;
  for (let i = after + 1; i < before; i++) {
    if (/^project type:/i.test(lines[i]?.text ?? '')) continue;
    const from = pairStart(lines.slice(0, before), i);
    if (from === undefined || from <= after) continue;
    if (lastLabel < 0 || from > lastLabel + 3) start = from;
    lastLabel = i;
  }
  if (start >= 0) return { start };
  const heading = lines.findIndex(
    (line, i) => i > after && (headingOf(line.text) || /^project type:/i.test(line.text)),
  );
  return { start: heading >= 0 && heading < before ? heading : before };
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
  // Deliverables are a list without gaps right before the features of a fixed-price job; anything else the client wrote.
  const list = heading < 0 ? '' : between(heading, end);
  const isList = list && !/\n\s*\n/.test(list) && findings.budget?.value.kind === 'fixed';
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
