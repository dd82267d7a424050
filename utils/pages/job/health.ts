import type { Job, SectionHealth } from '../../job/job.ts';
import { type Line, squeeze } from '../text/lines.ts';
import { headingOf, type Section, type SectionName } from '../text/sections.ts';
import { TIME } from '../text/values.ts';
import { isCountry } from './countries.ts';
import { isActivityLabel } from './labels/label-activity.ts';
import { readClientByLabel } from './labels/label-client.ts';

/** A shorter value stands inside other words by chance. */
const TELLING = 4;
/** Help texts and buttons of the interface, which say nothing of the job. */
const ASIDE =
  /^(?:close the tooltip|(?:more|less)\b.{0,20}|rating is [\d.]+ out of 5\.?|[0-5](?:\.\d)?|this range includes .*|.*meet this qualification|.*\bskills|other|\([\d.]+ ?\w+\))$/i;

/** What each section is explained by: the facts that are read from it. */
const FACTS: Partial<Record<SectionName, (job: Job) => unknown>> = {
  attachments: (job) => job.attachments,
  questions: (job) => job.questions,
  skills: (job) => job.tags,
  qualifications: (job) => job.qualifications,
  deliverables: (job) => job.deliverables,
  activity: (job) => job.activity,
};

/**
 * How much of each section was understood. A line is understood where it is one of Upwork's own words or says a
 * fact that was read: what is left over is what the next redesign brings.
 * @param client the lines of the client block, by its class or under its heading.
 */
export function checkHealth(
  job: Job,
  lines: Line[],
  sections: Section[],
  client: Line[],
): SectionHealth[] {
  const health: SectionHealth[] = [];
  for (const { name, start, end } of sections) {
    const facts = FACTS[name];
    if (!facts || health.some(({ section }) => section === name)) continue;
    const values = valuesOf(facts(job));
    const isOwn = name === 'activity' ? isActivityLabel : () => false;
    const own = lines.slice(start, end);
    if (own.length === 0) continue;
    const understood = own.filter(
      ({ text, place }) =>
        ASIDE.test(text) || isOwn(text) || says(text, values) || isGroupName(place),
    );
    health.push({ section: name, lines: own.length, understood: understood.length });
  }
  const block = client.filter(({ text }) => !headingOf(text));
  if (block.length > 0) {
    const explained = new Set<Line>();
    readClientByLabel(block, explained);
    const values = valuesOf(job.client);
    const understood = block.filter(
      (line) =>
        explained.has(line) ||
        ASIDE.test(line.text) ||
        isPlace(line.text, job) ||
        says(line.text, values),
    );
    health.push({ section: 'client', lines: block.length, understood: understood.length });
  }
  return health;
}

/**
 * Whether the client block was understood: «member since» or the number of jobs was read, which every client has, and
 * nothing in it is left over.
 */
export function isClientUnderstood(job: Job, health: SectionHealth[]): boolean {
  const block = health.find(({ section }) => section === 'client');
  if (!block || block.understood < block.lines) return false;
  return job.client.memberSince !== undefined || job.client.jobsPosted !== undefined;
}

// Skills stand in groups, each of which has a name.
function isGroupName(place: Element | undefined): boolean {
  return !!place?.closest('strong, b, h4, h5, h6');
}

function isPlace(text: string, { client }: Job): boolean {
  if (client.country && isCountry(text)) return true;
  const time = TIME.exec(text)?.[0];
  if (!time || client.localTime?.value !== time) return false;
  const city = text.slice(0, -time.length).trim();
  return city === '' || city === client.city?.value;
}

function valuesOf(facts: unknown): string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  if ('value' in facts) return [facts.value].flat().map((value) => squeeze(String(value)));
  return Object.values(facts).flatMap(valuesOf);
}

function says(text: string, values: string[]): boolean {
  return values.some(
    (value) =>
      value === text ||
      (value.length >= TELLING && text.includes(value)) ||
      (text.length >= TELLING && value.includes(text)),
  );
}
