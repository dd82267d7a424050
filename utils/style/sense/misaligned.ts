import { foldInvisible } from '../../text/invisible.ts';
import { type Line, readLine } from '../reading/line.ts';
import { type Likeness, makeLikeness } from './likeness.ts';

/** A line of an answer: its number, the Russian that stands there, the English that was given for it. */
export interface AnsweredLine {
  n: number;
  source: string;
  text: string;
}

// Measured on right blocks and on blocks put out of order (npm run acceptance): in right ones no two lines come near.
const sure = 0.25;
const slight = 0.02;
const foreign = 0.18;
/** How far away a line is looked for: models lose their place by a few lines. */
const reach = 24;

/**
 * The numbers whose English belongs to another line, or to none of the answer. One line that looks so proves nothing:
 * only where two do, or the same English stands twice, is the block doubted and are its weaker signs read too.
 */
export function findMisaligned(lines: readonly AnsweredLine[]): number[] {
  const sources = lines.map(({ source }, index) => readLine(foldInvisible(source), index));
  const targets = lines.map(({ text }, index) => readLine(foldInvisible(text), index));
  const likeness = makeLikeness(sources, targets);
  const signs = lines.map((_, i) => readSigns(i, sources, targets, likeness));
  const strong = signs.filter(
    ({ isTold, isElsewhere, isForeign, isDouble, holdsOther }) =>
      isTold || isElsewhere || isForeign || isDouble || holdsOther,
  ).length;
  const isDoubted =
    strong > 1 ||
    signs.some(({ isTold, isDouble, holdsOther }) => isTold || isDouble || holdsOther);
  if (!isDoubted) return [];
  return lines.flatMap(({ n }, i) => {
    const { isTold, isElsewhere, isForeign, isDouble, holdsOther, isWeak } = signs[i] as Signs;
    return isTold || isElsewhere || isForeign || isDouble || holdsOther || (isWeak && strong > 1)
      ? [n]
      : [];
  });
}

interface Signs {
  /** No line of this number was asked. */
  isTold: boolean;
  /** Its English fits another source line far better. */
  isElsewhere: boolean;
  /** Its English fits nothing here. */
  isForeign: boolean;
  /** The same English stands under another number that it fits better. */
  isDouble: boolean;
  /** A sentence of it is another line's. */
  holdsOther: boolean;
  /** It fits another line slightly better: read only in a block that is doubted already. */
  isWeak: boolean;
}

function readSigns(
  i: number,
  sources: readonly Line[],
  targets: readonly Line[],
  likeness: Likeness,
): Signs {
  const source = sources[i] as Line;
  const target = targets[i] as Line;
  const none = {
    isTold: false,
    isElsewhere: false,
    isForeign: false,
    isDouble: false,
    holdsOther: false,
    isWeak: false,
  };
  if (target.isBlank) return none;
  if (source.isBlank) return { ...none, isTold: true };
  const own = likeness(source, target);
  if (own === undefined) return none;
  let best = 0;
  let isDouble = false;
  for (let j = Math.max(0, i - reach); j < Math.min(sources.length, i + reach + 1); j++) {
    const other = sources[j] as Line;
    if (j === i || other.isBlank || sameText(other, source)) continue;
    const like = likeness(other, target) ?? 0;
    best = Math.max(best, like);
    if (sameText(targets[j] as Line, target) && like > own + sure / 2) isDouble = true;
  }
  return {
    ...none,
    isDouble,
    isElsewhere: best - own >= sure && best >= 0.4,
    isForeign: own <= foreign && isLong(source) && isLong(target),
    holdsOther:
      swallowsAnswer(i, sources, targets) || holdsOtherLine(i, sources, targets, likeness),
    isWeak: best - own >= slight || own <= 0.3,
  };
}

/** The whole English of a neighbour stands again at the head or the end of this one, and its Russian does not. */
function swallowsAnswer(i: number, sources: readonly Line[], targets: readonly Line[]): boolean {
  const own = coreOf(targets[i]);
  const russian = coreOf(sources[i]);
  return [i - 1, i + 1].some((j) => {
    const [other, said] = [coreOf(targets[j]), coreOf(sources[j])];
    if (!isLongText(other) || own.length <= other.length || russian.includes(said)) return false;
    return own.endsWith(` ${other}`) || own.startsWith(`${other} `);
  });
}

/** A line's words without its number, in one case. */
function coreOf(line: Line | undefined): string {
  return line ? line.text.slice(line.start).trim().toLowerCase() : '';
}

/** A surplus sentence, at either end, that fits a neighbour as well as a line of its own would, and not this line. */
function holdsOtherLine(
  i: number,
  sources: readonly Line[],
  targets: readonly Line[],
  likeness: Likeness,
): boolean {
  const source = sources[i] as Line;
  const target = targets[i] as Line;
  if (target.sentences.length <= source.sentences.length) return false;
  const ends = [target.sentences[target.sentences.length - 1], target.sentences[0]];
  return ends.some((span) => {
    if (!span) return false;
    const sentence = readLine(target.text.slice(span.start, span.end), i);
    const own = likeness(source, sentence) ?? 0;
    return [i - 1, i + 1].some((j) => {
      const other = sources[j];
      if (!other || other.isBlank) return false;
      const like = likeness(other, sentence) ?? 0;
      return like >= 0.5 && like - own >= sure;
    });
  });
}

function isLong({ text }: Line): boolean {
  return isLongText(text);
}

function isLongText(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= 3;
}

function sameText(a: Line, b: Line): boolean {
  return coreOf(a) === coreOf(b);
}
