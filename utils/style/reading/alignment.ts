import { enumeratorKey } from '../../text/enumerators.ts';
import { hasCyrillic } from '../../text/letters.ts';
import type { Line } from './line.ts';

/** Which source line each target line answers, and the first line where the layout goes wrong. */
export interface Alignment {
  /** Index of the source line for each target line; absent from the first merged or split line on. */
  answers: (number | undefined)[];
  fault?: {
    line: number;
    kind: 'blank added' | 'blank lost' | 'merged' | 'split';
    isPastEnd?: boolean;
  };
}

/**
 * Equal numbers of lines answer one another by number. Otherwise the lines that are not blank pair in
 * order; where their numbers differ too, nothing is known from the first line that was merged or split.
 */
export function alignLines(source: readonly Line[], target: readonly Line[]): Alignment {
  if (source.length === target.length) {
    const answers = target.map((_, index) => index);
    const at = target.findIndex((line, i) => !line.isBlank && source[i]?.isBlank);
    return at < 0 ? { answers } : { answers, fault: { line: at, kind: 'blank lost' } };
  }
  const from = source.filter((line) => !line.isBlank);
  const to = target.filter((line) => !line.isBlank);
  const answers: (number | undefined)[] = target.map(() => undefined);
  if (from.length === to.length) {
    for (const [i, line] of to.entries()) answers[line.index] = from[i]?.index;
    return { answers, fault: blankFault(source, target) };
  }
  const { first: parted, isHalf } = firstParting(from, to);
  // The line before the second half of a split one holds the first half: it answers nothing either.
  for (let i = 0; i < parted - (isHalf ? 1 : 0); i++)
    answers[(to[i] as Line).index] = from[i]?.index;
  const kind = from.length > to.length ? 'merged' : 'split';
  const wrong = wrongLine(source, target, from, to, parted, kind);
  return { answers, fault: { line: wrong, kind } };
}

/** Past the last right line and as many blank lines as the source has there; a half or merged line itself. */
function wrongLine(
  source: readonly Line[],
  target: readonly Line[],
  from: readonly Line[],
  to: readonly Line[],
  parted: number,
  kind: 'merged' | 'split',
): number {
  const here = to[parted]?.index ?? target.length - 1;
  if (kind === 'split') return Math.max(0, here);
  const before = from[parted - 1]?.index ?? -1;
  const blanks = (from[parted]?.index ?? source.length) - before - 1;
  return Math.max(0, Math.min(here, (to[parted - 1]?.index ?? -1) + 1 + blanks));
}

function blankFault(source: readonly Line[], target: readonly Line[]): Alignment['fault'] {
  const length = Math.max(source.length, target.length);
  for (let i = 0; i < length; i++) {
    const before = source[i]?.isBlank;
    const after = target[i]?.isBlank;
    if (before === after) continue;
    const kind = before === undefined || after === true ? 'blank added' : 'blank lost';
    return { line: Math.min(i, target.length - 1), kind, isPastEnd: i >= target.length };
  }
  return undefined;
}

/**
 * The index among the lines that are not blank of the first target line that answers no source line, or
 * more than one. Both texts are walked to the best total of likeness (numbers, Latin words,
 * enumerator, length), as Gale and Church align sentences; only a band around the diagonal is searched.
 */
function firstParting(source: readonly Line[], target: readonly Line[]): Parting {
  const shift = target.length - source.length;
  const reach = Math.abs(shift) + 8;
  if (reach > 64) return { first: firstUnlike(source, target), isHalf: false };
  const marks = source.map(marksOf);
  const found = target.map(marksOf);
  const width = 2 * reach + 1;
  const cost = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Uint8Array(cost.length);
  const cell = (i: number, j: number) =>
    Math.abs(j - i) > reach ? -1 : i * width + (j - i + reach);
  cost[cell(0, 0)] = 0;
  for (let i = 0; i <= source.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(target.length, i + reach); j++) {
      const here = cost[cell(i, j)] as number;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (const [kind, [di, dj, price]] of moves.entries()) {
        const to = cell(i + di, j + dj);
        if (to < 0 || i + di > source.length || j + dj > target.length) continue;
        const unlike = unlikeness(marks.slice(i, i + di), found.slice(j, j + dj));
        const total = here + price + unlike;
        if (total < (cost[to] as number)) {
          cost[to] = total;
          step[to] = kind + 1;
        }
      }
    }
  }
  let i = source.length;
  let j = target.length;
  let parting: Parting = { first: Math.min(i, j), isHalf: false };
  while (i > 0 || j > 0) {
    const at = cell(i, j);
    const move = at < 0 ? undefined : moves[(step[at] as number) - 1];
    if (!move) return { first: firstUnlike(source, target), isHalf: false };
    i -= move[0];
    j -= move[1];
    // A line split in two: its second part is the surplus one; a line lost: the next is the wrong one.
    if (move[0] !== 1 || move[1] !== 1) {
      const isHalf = move[1] > move[0] && move[0] > 0;
      parting = { first: j + (isHalf ? 1 : 0), isHalf };
    }
  }
  return parting;
}

interface Parting {
  first: number;
  isHalf: boolean;
}

const moves: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [2, 1, 0.8],
  [1, 2, 0.8],
  [1, 0, 1.4],
  [0, 1, 1.4],
];

interface Marks {
  length: number;
  anchors: string[];
  /** Numbers and words with a capital inside the sentence: the target's that the source should have too. */
  names: string[];
  enumerator: string;
}

function marksOf(line: Line): Marks {
  const { text, enumerator } = line;
  const anchors = text.match(/[A-Za-z][A-Za-z0-9.+#]*[A-Za-z0-9+#]|\d+/g) ?? [];
  return {
    // English runs shorter than Russian by about a tenth.
    length: text.length * (hasCyrillic(text) ? 1 : 1.08) + 1,
    anchors: anchors.slice(0, 200).map((word) => word.toLowerCase().replace(/s$/, '')),
    names: (
      text.match(/(?<=[a-z,;] )[A-Z][A-Za-z0-9.+#]*[A-Za-z0-9+#]|(?<![\w.])\d{2,}(?!\w)/g) ?? []
    )
      .slice(0, 100)
      .map((word) => word.toLowerCase().replace(/s$/, '')),
    enumerator: enumeratorKey(text, enumerator),
  };
}

function unlikeness(source: readonly Marks[], target: readonly Marks[]): number {
  if (source.length === 0 || target.length === 0) return 0;
  const wide = source.reduce((sum, { length }) => sum + length, 0);
  const high = target.reduce((sum, { length }) => sum + length, 0);
  const asked = source.flatMap(({ anchors }) => anchors);
  const given = new Set(target.flatMap(({ anchors }) => anchors));
  const lost = asked.filter((word) => !given.has(word)).length;
  const lostPart = asked.length === 0 ? 0 : lost / asked.length;
  // Of merged or split lines only the first keeps its number at the start.
  const enumerators = source[0]?.enumerator === target[0]?.enumerator ? 0 : 1;
  const known = new Set(asked);
  const names = target.flatMap((one) => one.names);
  const strange =
    names.length === 0 ? 0 : names.filter((word) => !known.has(word)).length / names.length;
  return (
    Math.min(1.5, Math.abs(Math.log(wide / high))) * 1.2 +
    lostPart * 1.5 +
    strange * 0.7 +
    enumerators * 0.8
  );
}

function firstUnlike(source: readonly Line[], target: readonly Line[]): number {
  const length = Math.min(source.length, target.length);
  for (let i = 0; i < length; i++) {
    if (unlikeness([marksOf(source[i] as Line)], [marksOf(target[i] as Line)]) > 1.4) return i;
  }
  return length;
}
