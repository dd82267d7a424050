import { codeText, findCode } from '../text/code.ts';
import { enumeratorKey, findEnumerator } from '../text/enumerators.ts';
import { foldInvisible } from '../text/invisible.ts';
import { findLatinRuns } from '../text/latin.ts';
import { findForeignQuotes } from '../text/quotes.ts';
import { findUrls } from '../text/urls.ts';
import type { Finding } from './finding.ts';
import { compareValues } from './numbers/differences.ts';
import { countMisfits } from './word-agreement.ts';

/** One thing that both sides must agree on: how far they are from it, 0 where they agree. */
type Aspect = (source: string, target: string) => number;

const negation =
  /\b(?:not|cannot|no|none|never|nor|neither|nothing|nobody|nowhere|without)\b|n ?['’ʼ′´`] ?t\b|\b(?:do|does|did|is|are|was|were|has|have|had|could|would|should|wo|ca|must|need)nt\b/gi;

/** What a reader would hold the author to, each as a distance between the two sides. */
const aspects: Record<string, Aspect> = {
  numbers: (source, target) => compareValues(source, target).length,
  quotations: (source, target) => distance(countMarks(source), countMarks(target)),
  names: (source, target) => missing(latinWords(source), latinWords(target)),
  links: (source, target) => difference(linksOf(source), linksOf(target)),
  code: (source, target) => difference(codeOf(source), codeOf(target)),
  enumerators: (source, target) => (markOf(source) === markOf(target) ? 0 : 1),
  'forms of words': (_, target) => countMisfits(target),
};

/**
 * Whether a fix would make a line agree less with its source than it did: in numbers by value, negations,
 * quotations, names, links, code, enumerators, or in the forms of its own words. Such a fix is none, whatever
 * rule it serves. `isDenialJudged`: a denial was what was wrong, and the guard of denials is content now. Linear in the length of the texts.
 */
export function agreesLess(
  source: string,
  before: string,
  after: string,
  finding: Pick<Finding, 'rule' | 'fix'>,
  isDenialJudged = false,
): boolean {
  // What is seen is compared: a sign that nobody sees may go.
  return isLess(
    foldInvisible(source),
    foldInvisible(before),
    foldInvisible(after),
    finding,
    isDenialJudged,
  );
}

function isLess(
  source: string,
  before: string,
  after: string,
  { rule, fix }: Pick<Finding, 'rule' | 'fix'>,
  isDenialJudged: boolean,
): boolean {
  // What goes back to the source's own words agrees more with it, whatever it says.
  const isPutBack = fix !== undefined && fix.replacement !== '' && source.includes(fix.replacement);
  const isFree = isPutBack || isDenialJudged;
  if (!isFree && countNegations(before) !== countNegations(after)) return true;
  return Object.entries(aspects).some(([name, of]) => {
    // A doubled term goes with its marks, and with a name that stands beside it in another case.
    if (rule === '6.8' && (name === 'quotations' || name === 'names')) return false;
    // The client's own words differ from the writer's misquotation of them.
    if (rule === '6.5' && fix?.sure === 'ask' && name === 'names') return false;
    return of(source, after) > of(source, before);
  });
}

function countNegations(text: string): number {
  return text.match(negation)?.length ?? 0;
}

/** Pairs of quotation marks of every form, halves counted as half. */
function countMarks(text: string): number {
  const guillemets = text.match(/[«»]/g)?.length ?? 0;
  const others = findForeignQuotes(text, findCode(text)).map(({ open, close }) =>
    open && close ? 1 : 0.5,
  );
  return guillemets / 2 + others.reduce((sum, one) => sum + one, 0);
}

function latinWords(text: string): string[] {
  return findLatinRuns(text).flatMap(({ words }) =>
    words.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/s$/, '')),
  );
}

function linksOf(text: string): string[] {
  return findUrls(text).map(({ start, end }) => text.slice(start, end));
}

function codeOf(text: string): string[] {
  return findCode(text).map((span) => codeText(text, span));
}

function markOf(text: string): string {
  return enumeratorKey(text, findEnumerator(text));
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}

/** How many of the first are not among the second, each counted once. */
function missing(wanted: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of given) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  }).length;
}

function difference(a: readonly string[], b: readonly string[]): number {
  return missing(a, b) + missing(b, a);
}
