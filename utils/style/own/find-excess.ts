import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../reading/context.ts';
import type { Line } from '../reading/line.ts';
import { findBans } from './find-bans.ts';
import type { Limit } from './own-check.ts';

/** Where a text has more of something than the check allows, and how many there are. */
export interface Excess extends Span {
  line: number;
  count: number;
  limit: Limit;
}

/** What of the lines that `holds` goes over the limit: a sentence or line as a whole, of a phrase the first too many. */
export function findExcess(
  context: Context,
  limit: Limit,
  holds: (line: number) => boolean,
): Excess[] {
  const found: Excess[] = [];
  for (const group of groupsOf(context, limit.in)) {
    const parts = group.filter(({ line }) => holds(line.index));
    const places = parts.flatMap((part) => placesOf(context, part, limit));
    const over = places[limit.most];
    if (!over) continue;
    const isWhole = limit.in === 'sentence' && limit.of !== 'phrase' && parts[0] !== undefined;
    const place = isWhole ? { ...spanOf(parts[0] as Stretch), line: over.line } : over;
    found.push({ ...place, count: places.length, limit });
  }
  return found;
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
