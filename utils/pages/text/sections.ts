import { holds, type Line } from './lines.ts';

/** The headings that divide a job page; what stands under `foreign` is about other jobs, people or Upwork. */
export type SectionName =
  | 'summary'
  | 'deliverables'
  | 'attachments'
  | 'questions'
  | 'skills'
  | 'qualifications'
  | 'activity'
  | 'client'
  | 'foreign';

const HEADINGS: [SectionName, RegExp][] = [
  ['summary', /^summary$/i],
  ['deliverables', /^deliverables$/i],
  ['attachments', /^attachments?(?: ?\(\d+\))?$/i],
  ['questions', /^you will be asked to answer the following questions?\b/i],
  ['skills', /^skills and expertise$/i],
  ['qualifications', /^preferred qualifications$/i],
  ['activity', /^activity on this job$/i],
  ['client', /^about the client$/i],
  [
    'foreign',
    /^(?:(?:explore )?similar jobs(?: on upwork)?|(?:client.s recent history|other open jobs by this client)(?: ?\(\d+\))?|how it works|about upwork)$/i,
  ],
];

export interface Section {
  name: SectionName;
  /** Index of the heading's line. */
  heading: number;
  /** Half-open range of the lines under it. */
  start: number;
  end: number;
  /** The element that holds the heading and what is under it. */
  root?: Element | undefined;
}

/** Which heading a line is, if it is one. */
export function headingOf(text: string): SectionName | undefined {
  if (text.length > 120) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * Finds the sections of a page by their headings. On a page the lines under a heading are those in the smallest
 * element that holds the heading and something after it, within the heading's own `section`; in pasted text, and wherever two headings share that
 * element, they end at the next heading.
 */
export function findSections(lines: Line[], scope?: Element): Section[] {
  const found = lines.flatMap((line, heading) => {
    const name = headingOf(line.text);
    return name && isAlone(lines, heading) ? [{ name, heading }] : [];
  });
  return found.map(({ name, heading }, i) => {
    const start = heading + 1;
    const limit = found[i + 1]?.heading ?? lines.length;
    const place = lines[heading]?.place;
    const bound = name === 'foreign' ? undefined : place?.closest('section');
    const root = place && sectionRoot(place, lines[start]?.place, bound ?? scope);
    let end = place ? start : limit;
    while (root && end < limit && holds(root, lines[end]?.place as Element)) end++;
    return { name, heading, start, end, root };
  });
}

// A client may write a line «Deliverables» into the description: a heading has an element to itself.
function isAlone(lines: Line[], i: number): boolean {
  const place = lines[i]?.place;
  if (!place) return true;
  return ![lines[i - 1]?.place, lines[i + 1]?.place].some((other) => other && holds(place, other));
}

function sectionRoot(
  heading: Element,
  next: Element | undefined,
  bound: Element | undefined,
): Element | undefined {
  if (!next) return undefined;
  let root: Element | null = heading;
  while (root && !holds(root, next)) root = root === bound ? null : root.parentElement;
  return root ?? undefined;
}

/** The one section of that name, or the one that `fits`; none where it cannot be told which. */
export function onlySection(
  sections: Section[],
  name: SectionName,
  fits: (section: Section) => boolean = () => true,
): Section | undefined {
  const candidates = sections.filter((section) => section.name === name && fits(section));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The lines that belong to no section: the head of the page, the list of features, the side. */
export function looseLines(lines: Line[], sections: Section[]): Line[] {
  const taken = new Set<number>();
  for (const { heading, start, end } of sections) {
    taken.add(heading);
    for (let i = start; i < end; i++) taken.add(i);
  }
  // A gap must not bring two lines together that are not beside one another on the page.
  const loose: Line[] = [];
  lines.forEach((line, i) => {
    if (!taken.has(i)) loose.push(line);
    else if (loose.length && loose[loose.length - 1]?.text !== '') loose.push({ text: '' });
  });
  return loose;
}
