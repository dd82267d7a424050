import { codeText } from '../../text/code.ts';
import { everyMatch, isTouching, type Span } from '../../text/span.ts';
import { findUrls } from '../../text/urls.ts';
import { likeness } from './code-match.ts';
import type { Line } from './line.ts';

/** What became of the addresses of a line. */
export interface UrlMatch {
  kept: Span[];
  /** Changed, or dressed as a link: `original` belongs in its place. */
  changed: { span: Span; original: string }[];
  missing: { original: string; endsLine: boolean }[];
  added: Span[];
  /** Markdown links to what is no address of the source: their text stays (6.3). */
  links: { span: Span; text: string }[];
}

interface Dressed {
  span: Span;
  text: string;
  address: string;
}

const link =
  /!?\[([^[\]\n]{0,500})\]\(<?([^()\s<>]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)>?(?:\s+"[^"\n]{0,200}")?\)/g;
const angled = /<((?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^<>\s]{1,2000})>/gi;

/** Compares the addresses of a line with those of its source line. */
export function matchUrls(
  source: Line,
  target: Line,
  skipSource: readonly Span[],
  skipTarget: readonly Span[],
): UrlMatch {
  const match: UrlMatch = { kept: [], changed: [], missing: [], added: [], links: [] };
  const own = new Set(findDressed(source.text).map(({ address }) => address));
  const isFree = (skip: readonly Span[]) => (span: Span) => !isTouching(skip, span.start, span.end);
  const dressed = findDressed(target.text).filter(
    (one) => isFree(skipTarget)(one.span) && !own.has(one.address),
  );
  if (source.urls.length === 0 && target.urls.length === 0 && dressed.length === 0) return match;
  const wanted = source.urls
    .filter(isFree(skipSource))
    .map((span) => ({ text: source.text.slice(span.start, span.end), end: span.end }));
  const open = [...wanted];
  const all = new Set(wanted.map(({ text }) => text));
  const take = (text: string) => {
    const index = open.findIndex((one) => one.text === text);
    if (index >= 0) open.splice(index, 1);
  };
  for (const { span, text, address } of dressed) {
    const original = [address, text].find((one) => all.has(one)) ?? nearest(open, [address, text]);
    if (original === undefined) {
      match.links.push({ span, text });
      continue;
    }
    match.changed.push({ span, original });
    take(original);
  }
  const covered = dressed.map(({ span }) => span);
  const strange: Span[] = [];
  for (const span of target.urls) {
    if (
      covered.some((one) => one.start <= span.start && span.end <= one.end) ||
      !isFree(skipTarget)(span)
    )
      continue;
    const text = target.text.slice(span.start, span.end);
    if (!all.has(text)) strange.push(span);
    else {
      match.kept.push(span);
      take(text);
    }
  }
  for (const span of strange) {
    const text = target.text.slice(span.start, span.end);
    const left = open.filter(
      (one) => !match.kept.some((kept) => target.text.slice(kept.start, kept.end) === one.text),
    );
    const original =
      nearest(left, [text]) ??
      (left.length > 0 && left.length === strange.length ? left[0]?.text : undefined);
    if (original === undefined) match.added.push(span);
    else {
      match.changed.push({ span, original });
      take(original);
    }
  }
  // In backticks the address stands unchanged: the backticks are 6.3's.
  for (const { start, end } of target.code) {
    for (const span of findUrls(codeText(target.text, { start, end })))
      take(codeText(target.text, { start, end }).slice(span.start, span.end));
  }
  for (const { text, end } of open) {
    if (match.kept.some((kept) => target.text.slice(kept.start, kept.end) === text)) continue;
    const bareAt = target.text.indexOf(text.replace(/^[a-z]+:\/\//i, ''));
    const bareText = text.replace(/^[a-z]+:\/\//i, '');
    // Its scheme alone was dropped: the rest still stands there as a path.
    if (bareAt >= 0 && bareText.length > 3)
      match.changed.push({
        span: { start: bareAt, end: bareAt + bareText.length },
        original: text,
      });
    else match.missing.push({ original: text, endsLine: /^[.!?…]?$/.test(source.text.slice(end)) });
  }
  return match;
}

function nearest(open: readonly { text: string }[], found: readonly string[]): string | undefined {
  let best: string | undefined;
  let score = 0.5;
  for (const { text } of open.slice(0, 200)) {
    for (const one of found) {
      const like = likeness(text, one);
      if (like > score) {
        score = like;
        best = text;
      }
    }
  }
  return best;
}

function findDressed(text: string): Dressed[] {
  const found: Dressed[] = [];
  if (text.includes('](')) {
    for (const m of everyMatch(text, link)) {
      found.push({
        span: { start: m.index, end: m.index + m[0].length },
        text: m[1] as string,
        address: m[2] as string,
      });
    }
  }
  if (/<(?:http|ftp|mailto|www)/i.test(text)) {
    for (const m of everyMatch(text, angled)) {
      const address = m[1] as string;
      const span = { start: m.index, end: m.index + m[0].length };
      if (findUrls(address).length > 0) found.push({ span, text: address, address });
    }
  }
  return found;
}
