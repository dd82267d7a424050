import { codeText } from '../../text/code.ts';
import { isTouching, type Span } from '../../text/span.ts';
import { findWhole } from './english.ts';
import type { Line } from './line.ts';

/** What became of the stretches between backticks. */
export interface CodeMatch {
  kept: Span[];
  /** The words were changed: `original` with its backticks belongs there. */
  changed: { span: Span; original: string }[];
  /** The words stand there bare; or nowhere, then `span` is absent. */
  lost: { original: string; span?: Span }[];
  /** Backticks around what has none in the source. */
  added: Span[];
}

/** Compares the backticks of a line with those of its source; English sentences are none of its business. */
export function matchCode(
  source: Line,
  target: Line,
  skipSource: readonly Span[],
  skipTarget: readonly Span[],
): CodeMatch {
  const match: CodeMatch = { kept: [], changed: [], lost: [], added: [] };
  if (source.code.length === 0 && target.code.length === 0) return match;
  const wanted = source.code
    .filter(({ start, end }) => !isTouching(skipSource, start, end))
    .map((span) => source.text.slice(span.start, span.end));
  const free: Span[] = [];
  const waiting = new Map<string, number>();
  for (const text of wanted) waiting.set(text, (waiting.get(text) ?? 0) + 1);
  for (const span of target.code) {
    const text = target.text.slice(span.start, span.end);
    const left = waiting.get(text) ?? 0;
    if (left > 0) {
      waiting.set(text, left - 1);
      match.kept.push(span);
    } else if (!isTouching(skipTarget, span.start, span.end)) free.push(span);
  }
  const known = new Set(wanted);
  let open = [...waiting].flatMap(([text, count]) => Array<string>(count).fill(text));
  // The source's own words were dressed up: added. A code that the source has once may be named twice.
  const repeated = new Set<string>();
  const strange = free.filter((span) => {
    const inner = codeText(target.text, span);
    if (known.has(target.text.slice(span.start, span.end))) {
      match.kept.push(span);
      repeated.add(inner);
      return false;
    }
    if (open.length > 0 && open.some((text) => likeness(bare(text), inner) >= 0.5)) return true;
    if (findWhole(source.text, inner) < 0) return true;
    match.added.push(span);
    return false;
  });
  for (const word of [...repeated].slice(0, 50)) {
    const dressed = new Set(findDressed(source, target, word));
    for (const one of match.kept) if (dressed.has(one.start)) match.added.push(one);
    match.kept = match.kept.filter(({ start }) => !dressed.has(start));
  }
  open = open.filter((text) => {
    const at = findBare(target, bare(text));
    if (at < 0) return true;
    match.lost.push({ original: text, span: { start: at, end: at + bare(text).length } });
    return false;
  });
  for (const text of open) {
    const best = strange
      .slice(0, 50)
      .map((span, index) => ({ index, like: likeness(bare(text), codeText(target.text, span)) }))
      .sort((a, b) => b.like - a.like)[0];
    const isPair = best && (best.like >= 0.3 || open.length === strange.length);
    const span = isPair ? strange.splice(best.index, 1)[0] : undefined;
    if (span) match.changed.push({ span, original: text });
    // A code that stands elsewhere in the line is not lost: the target named it fewer times.
    else if (!match.kept.some((kept) => target.text.slice(kept.start, kept.end) === text))
      match.lost.push({ original: text });
  }
  for (const one of strange) match.added.push(one);
  return match;
}

function bare(code: string): string {
  return code.replace(/^`+|`+$/g, '');
}

/**
 * Where a code that is named more often than in the source stands for the bare word of the source: `cron`
 * job and cron itself. With as many words as the source has, each answers the one at its place in the order;
 * else the last are the added ones.
 */
function findDressed(source: Line, target: Line, word: string): number[] {
  const own = findPlaces(source, word);
  const here = findPlaces(target, word);
  const surplus = Math.min(
    here.filter(({ isCode }) => isCode).length - own.filter(({ isCode }) => isCode).length,
    own.filter(({ isCode }) => !isCode).length - here.filter(({ isCode }) => !isCode).length,
  );
  if (surplus <= 0) return [];
  const codes = here.filter(({ isCode }) => isCode);
  const inOrder = codes.filter((place) => own[here.indexOf(place)]?.isCode === false);
  const added = here.length === own.length ? inOrder : codes.slice(-surplus);
  return added.map(({ start }) => start);
}

/** Where a word stands whole, alone in backticks or outside of them. */
function findPlaces(line: Line, word: string): { start: number; isCode: boolean }[] {
  const places: { start: number; isCode: boolean }[] = [];
  let at = findWhole(line.text, word);
  while (at >= 0 && places.length < 100) {
    const end = at + word.length;
    const code = line.code.find((one) => one.start < end && at < one.end);
    const isAlone = code !== undefined && codeText(line.text, code) === word;
    if (isAlone || !isTouching(line.opaque, at, end))
      places.push({ start: isAlone ? code.start : at, isCode: isAlone });
    at = findWhole(line.text, word, end);
  }
  return places;
}

function findBare(target: Line, text: string): number {
  let at = findWhole(target.text, text);
  for (let tries = 0; at >= 0 && tries < 100; tries++) {
    if (!isTouching(target.opaque, at, at + text.length)) return at;
    at = findWhole(target.text, text, at + 1);
  }
  return -1;
}

/** Share of common pairs of characters (Dice), 0-1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const first = pairsOf(a);
  const second = pairsOf(b);
  const total = first.length + second.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) {
      counts.set(pair, left - 1);
      common++;
    }
  }
  return (2 * common) / total;
}

function pairsOf(text: string): string[] {
  const short = text.slice(0, 400).toLowerCase();
  return Array.from({ length: Math.max(0, short.length - 1) }, (_, i) => short.slice(i, i + 2));
}
