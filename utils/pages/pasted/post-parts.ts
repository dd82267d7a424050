import { FEATURE_ALONE, featureAt } from '../job/labels/label-features.ts';
import type { Line } from '../text/lines.ts';
import { headingOf, type SectionName } from '../text/sections.ts';
import { PROJECT_TYPE, QUALIFICATION } from '../text/values.ts';

/** What follows the description in a copied post, part by part. */
export interface PostParts {
  /** Index of the first line after the description. */
  end: number;
  features: Line[];
  attachments: Line[];
  questions: Line[];
  skills: Line[];
  qualifications: Line[];
}

const FILE =
  /^\S.*\.\w{1,8}(?: \(\d[\d.,]* ?(?:bytes|B|KB|MB|GB)\))?$|^\(?\d[\d.,]* ?(?:bytes|B|KB|MB|GB)\)?$/i;
const TYPE = /^project type: ?(.*)$/i;
/** A form asks five questions at the most; one may have come apart. */
const MOST_QUESTIONS = 12;
/** What explains a kind of job in words stands between its name and the next part. */
const MOST_ASIDE = 3;

const short = (length: number, most: number) => (lines: Line[]) =>
  lines.length <= most && lines.every(({ text }) => text.length <= length);

/**
 * Finds the parts of a post from behind: the page puts them in one order, and what the client wrote stands before
 * them all, whatever it looks like. Each part is there once at the most, and ends where the next one begins.
 * @param after the last line before the description.
 * @param body the first line of what follows the parts.
 * @param hasGap whether a blank line stands before that line.
 */
export function findParts(
  lines: Line[],
  after: number,
  body: number,
  hasGap: (i: number) => boolean,
): PostParts {
  let end = body;
  const take = (name: SectionName, fits: (lines: Line[]) => boolean): Line[] => {
    const heading = lines.findLastIndex(
      (line, i) => i > after && i < end && headingOf(line.text) === name,
    );
    const inside = lines.slice(heading + 1, end);
    if (heading < 0 || inside.length === 0 || !fits(inside)) return [];
    // The list of features stands before all of these: what holds it is more than one part.
    if (inside.some((_, i) => featureAt(inside, i))) return [];
    end = heading;
    return inside;
  };
  const qualifications = take(
    'qualifications',
    (inside) => short(120, 24)(inside) && inside.some(({ text }) => QUALIFICATION.test(text)),
  );
  const skills = take('skills', short(60, 80));
  const questions = take('questions', short(1000, MOST_QUESTIONS));
  const features: Line[] = [];
  const type = typeBefore(lines, end, after);
  if (type !== undefined) {
    features.unshift(...lines.slice(type, end));
    end = type;
  }
  const attachments = take('attachments', (inside) => inside.every(({ text }) => FILE.test(text)));
  const start = featuresBefore(lines, end, after, hasGap);
  features.unshift(...lines.slice(start, end));
  return { end: start, features, attachments, questions, skills, qualifications };
}

function typeBefore(lines: Line[], end: number, after: number): number | undefined {
  const last = TYPE.exec(lines[end - 1]?.text ?? '')?.[1];
  if (end - 1 > after && last && PROJECT_TYPE.test(last)) return end - 1;
  const isPair =
    TYPE.exec(lines[end - 2]?.text ?? '')?.[1] === '' &&
    PROJECT_TYPE.test(lines[end - 1]?.text ?? '');
  return isPair && end - 2 > after ? end - 2 : undefined;
}

/** These never stand first in the list: before the others they are the client's words. */
const LATER = new Set(['remote', 'contract', 'deadline', 'projectType']);

// Each feature is there once: a second one of its kind, further up, is the client's.
function featuresBefore(
  lines: Line[],
  end: number,
  after: number,
  hasGap: (i: number) => boolean,
): number {
  const inside = lines.slice(0, end);
  const taken: { kind: string; start: number }[] = [];
  let i = end - 1;
  while (i > after) {
    const feature = featureAt(inside, i) ?? aloneAt(inside, i);
    if (!feature || feature.start <= after || taken.some(({ kind }) => kind === feature.kind))
      break;
    // A line alone is one of the list only where it is joined to the rest of it.
    if (feature.kind === 'featured' && i + 1 < end && hasGap(i + 1)) break;
    taken.push(feature);
    i = feature.start - 1;
  }
  while (LATER.has(taken.at(-1)?.kind ?? '')) taken.pop();
  return taken.at(-1)?.start ?? end;
}

// «Contract-to-hire opportunity» is explained in the lines after it.
function aloneAt(lines: Line[], i: number): { kind: string; start: number } | undefined {
  for (let start = i; start >= i - MOST_ASIDE && start >= 0; start--) {
    const kind = FEATURE_ALONE.find(([pattern]) => pattern.test(lines[start]?.text ?? ''))?.[1];
    if (kind && (start === i || kind === 'contract')) return { kind, start };
  }
  return undefined;
}
