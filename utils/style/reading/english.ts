import { hasCyrillic } from '../../text/letters.ts';
import { blankSpans, isTouching, type Span } from '../../text/span.ts';
import type { Line } from './line.ts';

/** What became of the English sentences of a source line. */
export interface EnglishMatch {
  /** In the source line: its English sentences with their quotes. */
  source: Span[];
  /** In the target line: those that stand there unchanged. */
  kept: Span[];
  altered: { span: Span; source: Span; original: string }[];
  missing: { at: number; source: Span; original: string }[];
}

/** The stretches of a line's sentences that are English already: Latin words and no Cyrillic. */
export function englishSentences(line: Line): Span[] {
  if (line.isBlank || !/[A-Za-z]/.test(line.text)) return [];
  return line.sentences.filter(({ start, end }) => {
    const text = line.text.slice(start, end);
    if (hasCyrillic(text)) return false;
    const opaque = line.opaque
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
    return /[A-Za-z]{2}|\bI\b/.test(blankSpans(text, opaque));
  });
}

/** A sentence without the quotes and brackets that it opens or closes with others. */
export function sentenceCore(text: string, span: Span): Span {
  let { start, end } = span;
  // What is passed over holds no partner, so one look a mark is enough: a line may be brackets alone.
  const closes = new Map<string, boolean>();
  while (start < end && /[«"“„‘'(\s]/.test(text[start] as string)) {
    const mark = text[start] as string;
    if (!closes.has(mark)) closes.set(mark, closesLater(text, start, end));
    if (closes.get(mark)) break;
    start++;
  }
  const opens = new Map<string, boolean>();
  while (end > start && /[»"”’')\s]/.test(text[end - 1] as string)) {
    const mark = text[end - 1] as string;
    if (!opens.has(mark)) opens.set(mark, opensEarlier(text, start, end));
    if (opens.get(mark)) break;
    end--;
  }
  return { start, end };
}

const partners: Record<string, string> = { '«': '»', '(': ')', '“': '”' };

/** Whether the opening bracket has its partner inside the sentence, before its end. */
function closesLater(text: string, at: number, end: number): boolean {
  const partner = partners[text[at] as string];
  if (!partner) return false;
  const close = text.slice(at, end).indexOf(partner);
  return close > 0 && /[\p{L}\p{N}]/u.test(text.slice(at + close, end));
}

function opensEarlier(text: string, start: number, end: number): boolean {
  const mark = text[end - 1] as string;
  const opener = mark === '»' ? '«' : mark === ')' ? '(' : mark === '”' ? '“' : '';
  return opener !== '' && text.slice(start, end).includes(opener);
}

/**
 * Finds each English sentence of the source line in the target line: as it is, altered, or not at all; `settled`
 * stretches of the source have their answer.
 */
export function matchEnglish(
  source: Line,
  target: Line,
  settled: readonly Span[] = [],
): EnglishMatch {
  const match: EnglishMatch = {
    source: englishSentences(source).filter(
      ({ start, end }) => !settled.some((span) => span.start < end && start < span.end),
    ),
    kept: [],
    altered: [],
    missing: [],
  };
  const lost: { source: Span; original: string; core: Span }[] = [];
  let from = 0;
  for (const span of match.source) {
    const core = sentenceCore(source.text, span);
    const original = source.text.slice(core.start, core.end);
    const at = findWhole(target.text, original, from);
    if (at < 0) {
      lost.push({ source: span, original, core });
      continue;
    }
    match.kept.push({ start: at, end: at + original.length });
    from = at + original.length;
  }
  if (lost.length > 0) placeLost(match, lost, source, target);
  return match;
}

function placeLost(
  match: EnglishMatch,
  lost: { source: Span; original: string; core: Span }[],
  source: Line,
  target: Line,
): void {
  const free = target.sentences
    .map((span, index) => ({ span: sentenceCore(target.text, span), index }))
    .filter(({ span }) => !isTouching(match.kept, span.start, span.end));
  const aligned = source.sentences.length === target.sentences.length;
  // Fewer sentences than the source has: one is more likely missing than rewritten.
  const threshold = target.sentences.length < source.sentences.length ? 0.6 : 0.4;
  for (const one of lost) {
    const index = source.sentences.indexOf(one.source);
    let best = -1;
    let likeness = 0;
    for (const [i, { span, index: at }] of free.entries()) {
      if (free.length > 400 && Math.abs(at - index) > 20) continue;
      const like =
        wordLikeness(one.original, target.text.slice(span.start, span.end)) +
        (aligned && at === index ? 0.4 : 0);
      if (like > likeness) {
        likeness = like;
        best = i;
      }
    }
    const taken = likeness >= threshold ? free.splice(best, 1)[0] : undefined;
    if (taken) match.altered.push({ span: taken.span, source: one.source, original: one.original });
    else
      match.missing.push({
        at: insertionPoint(source, target, one.source),
        source: one.source,
        original: one.original,
      });
  }
}

/** Before the sentence that answers the next one of the source; at the end where it was the last. */
function insertionPoint(source: Line, target: Line, span: Span): number {
  const index = source.sentences.indexOf(span);
  if (index === source.sentences.length - 1) return target.text.length;
  return target.sentences[index]?.start ?? target.text.length;
}

/** Share of the words that two sentences have in common. */
function wordLikeness(a: string, b: string): number {
  const first = a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const second = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const common = first.filter((word) => second.has(word)).length;
  return common / Math.max(1, first.length, second.size);
}

/** Where a text stands with no letter or digit against it. */
export function findWhole(text: string, part: string, from = 0): number {
  if (part === '') return -1;
  let at = text.indexOf(part, from);
  for (let tries = 0; at >= 0 && tries < 1000; tries++) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + part.length] ?? ' ';
    const joinsLeft = /[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(part[0] as string);
    const joinsRight =
      /[\p{L}\p{N}_]/u.test(after) && /[\p{L}\p{N}_]/u.test(part[part.length - 1] as string);
    if (!joinsLeft && !joinsRight) return at;
    at = text.indexOf(part, at + 1);
  }
  return -1;
}
