import { everyMatch, type Span } from './span.ts';

// Own code: whether a joiner or a tag is one too many depends on what stands around it, which a list of signs cannot tell.
// Signs that are not drawn and that a program reads, as far as they were met: control codes, soft hyphen, zero-width, bidi and tag signs, fillers.
const invisible = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}`;
// A terminal code is taken whole: without its escape `[31m` would be left to read.
const hidden = new RegExp(String.raw`\u001b\[[0-9;?]*[@-~]|[${invisible}]+`, 'gu');
const hasHidden = new RegExp(`[${invisible}]`, 'u');
/** A flag of a country's part is spelled in tags: 🏴 and letters, ended by a sign of its own. */
const flag = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f}/gu;
const joined = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const joins = /^\p{Extended_Pictographic}/u;
/** Scripts in which a joiner or a mark of direction may be a part of the spelling. */
const shaping =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const needed = /^[\u200c-\u200f\u061c]$/;

/**
 * The stretches of signs of that list. What a script or an emoji may need is none: a joiner inside an emoji or
 * a Persian word, a mark of direction beside Arabic, the tags of a flag.
 */
export function findInvisible(text: string): Span[] {
  if (!hasHidden.test(text)) return [];
  const flags = everyMatch(text, flag).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  return everyMatch(text, hidden).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while ((flags[next]?.end ?? end) < end) next++;
    const own = flags[next];
    if (own && own.start < start && end <= own.end) return [];
    return isNeeded(text, match[0], start, end) ? [] : [{ start, end }];
  });
}

function isNeeded(text: string, sign: string, start: number, end: number): boolean {
  if (!needed.test(sign)) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 2);
  if (sign === '\u200d' && joined.test(before) && joins.test(after)) return true;
  return shaping.test(before.slice(-1)) || (sign > '\u200d' && shaping.test(after.slice(0, 1)));
}

/** The text as it is seen, without its invisible signs: for showing and for sending. */
export function showVisible(text: string): string {
  return cutSpans(text, findInvisible(text));
}

/** The text for comparing: as it is seen, every kind of blank a plain one. */
export function foldInvisible(text: string): string {
  return showVisible(text).replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** The visible text, and the place in the whole text of each of its offsets. */
export interface Visible {
  text: string;
  /** Where a stretch that starts, or ends, at this offset of `text` does so in the whole. */
  startOf(offset: number): number;
  endOf(offset: number): number;
}

/** Reads a line as it is seen and keeps the way back to its own offsets. */
export function readVisible(line: string): Visible {
  const spans = findInvisible(line);
  // How many signs were taken away before and at each gap: `seen` is where the gap stands in the visible text.
  const gaps: { seen: number; taken: number }[] = [];
  let taken = 0;
  for (const { start, end } of spans) {
    gaps.push({ seen: start - taken, taken: taken + end - start });
    taken += end - start;
  }
  const shift = (isBefore: (seen: number) => boolean): number => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore((gaps[middle] as { seen: number }).seen)) low = middle + 1;
      else high = middle;
    }
    return gaps[low - 1]?.taken ?? 0;
  };
  return {
    text: cutSpans(line, spans),
    startOf: (offset) => offset + shift((seen) => seen <= offset),
    endOf: (offset) => offset + shift((seen) => seen < offset),
  };
}

function cutSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    out += text.slice(from, start);
    from = end;
  }
  return out + text.slice(from);
}
