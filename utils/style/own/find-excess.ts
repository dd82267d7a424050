import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Context, readContext } from '../reading/context.ts';
import type { Line } from '../reading/line.ts';
import type { Pair } from '../reading/pair.ts';
import { findBans } from './find-bans.ts';
import type { Limit } from './own-check.ts';

/** Where a text has more of something than the check allows, and how many there are. */
export interface Excess extends Span {
  line: number;
  count: number;
  limit: Limit;
}

/** Whether a line is one of those that are counted. */
type Holds = (pair: Pair) => boolean;

/**
 * What of the lines that `holds` goes over the limit: a sentence or line as a whole, of a phrase the first too many in
 * each line. Where a line is checked alone, a point is counted on from what stands above it.
 */
export function findExcess(context: Context, limit: Limit, holds: Holds): Excess[] {
  return groupsOf(context, limit.in).flatMap((group, index): Excess[] => {
    const { parts, places } = count(context, group, limit, holds);
    const before = limit.in === 'point' && index === 0 ? countAbove(context, limit, holds) : 0;
    const over = places.slice(Math.max(0, limit.most - before));
    const first = over[0];
    if (!first) return [];
    const sum = { count: before + places.length, limit };
    if (limit.of === 'phrase') return firstOfLines(over).map((place) => ({ ...place, ...sum }));
    // Where lines above are too many already, it was said of them.
    if (before > limit.most) return [];
    const whole = limit.in === 'sentence' ? parts[0] : undefined;
    return [{ ...(whole ? spanOf(whole) : first), line: first.line, ...sum }];
  });
}

function count(context: Context, group: readonly Stretch[], limit: Limit, holds: Holds) {
  const parts = group.filter(({ line }) => {
    const pair = context.pairs[line.index];
    return pair !== undefined && holds(pair);
  });
  return { parts, places: parts.flatMap((part) => placesOf(context, part, limit)) };
}

/** How many stand in the lines above those that are checked, as far as they are of the same point. */
function countAbove({ input, source, target }: Context, limit: Limit, holds: Holds): number {
  const { above = [], settings = {} } = input;
  if (above.length === 0 || numbered.test((source[0] ?? target[0])?.text ?? '')) return 0;
  const context = readContext({
    source: above.map((one) => one.source).join('\n'),
    target: above.map((one) => one.target).join('\n'),
    settings,
  });
  return count(context, groupsOf(context, 'point').at(-1) ?? [], limit, holds).places.length;
}

function firstOfLines(places: readonly Place[]): Place[] {
  return places.filter(({ line }, index) => line !== places[index - 1]?.line);
}

/** A part of a line that is counted. */
interface Stretch extends Span {
  line: Line;
}

function spanOf({ start, end }: Stretch): Span {
  return { start, end };
}

function groupsOf({ target, pairs }: Context, scope: Limit['in']): Stretch[][] {
  const whole = target.filter(({ isBlank }) => !isBlank).map((line) => wholeOf(line));
  if (scope === 'line') return whole.map((one) => [one]);
  if (scope === 'sentence')
    return whole.flatMap(({ line, start }) =>
      splitSentences(line.text, start, line.opaque).map((span) => [{ ...span, line }]),
    );
  // A point begins where the Russian line, or its English, has a number.
  const points: Stretch[][] = [];
  for (const one of whole) {
    const begins = numbered.test(pairs[one.line.index]?.source?.text ?? one.line.text);
    const last = points[points.length - 1];
    if (last && !begins) last.push(one);
    else points.push([one]);
  }
  return points;
}

const numbered = /^\s*\(?\d[\d.]*[).](?:\s|$)/;

function wholeOf(line: Line): Stretch {
  const mark = /^\s*(?:\(?\d[\d.]*[).]|[-•*]\)?)\s+/.exec(line.text)?.[0] ?? '';
  return { line, start: mark.length, end: line.text.trimEnd().length };
}

interface Place extends Span {
  line: number;
}

/** Every one of what is counted, where it stands. */
function placesOf({ pairs }: Context, { line, start, end }: Stretch, limit: Limit): Place[] {
  const at = (from: number, to: number) => ({ line: line.index, start: from, end: to });
  const text = line.text.slice(start, end);
  if (limit.of === 'characters')
    return Array.from({ length: text.length }, (_, index) => at(start + index, end));
  if (limit.of === 'words')
    return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,/+#_-]*/gu)].map((match) =>
      at(start + match.index, end),
    );
  if (limit.of === 'sentences')
    return splitSentences(line.text, start, line.opaque).map((span) => at(span.start, span.end));
  const pair = pairs[line.index];
  if (!pair || limit.phrase === undefined) return [];
  return findBans(pair, phraseOf(limit))
    .filter((found) => found.start >= start && found.end <= end)
    .sort((a, b) => a.start - b.start)
    .map((found) => at(found.start, found.end));
}

const phrases = new WeakMap<Limit, { phrase: string }[]>();

function phraseOf(limit: Limit): { phrase: string }[] {
  const known = phrases.get(limit) ?? [{ phrase: limit.phrase ?? '' }];
  phrases.set(limit, known);
  return known;
}
