import { foldText, hasCyrillic } from '../../text/letters.ts';
import {
  type ForeignQuote,
  findForeignQuotes,
  type Guillemets,
  pairGuillemets,
} from '../../text/quotes.ts';
import { isTouching, mergeSpans, type Span } from '../../text/span.ts';
import type { Context } from './context.ts';
import { findWhole, sentenceCore } from './english.ts';
import { russianGlosses } from './gloss.ts';
import type { Line } from './line.ts';
import type { Pair } from './pair.ts';

/** What became of the quotation marks of one target line. */
export interface QuoteMatch {
  /** « » that answer none of the source. */
  added: Span[];
  /** Other marks in place of « », or of the source's own; `open` and `close` are the right ones. */
  changed: { span: ForeignQuote; open: string; close: string }[];
  /** Other marks where the source has none. */
  foreign: ForeignQuote[];
  /** « » of the source that are gone; `span` is the phrase where it stands bare in the target. */
  lost: { text: string; span?: Span }[];
}

/** Pairs « » over each text and compares them line by line, less the glosses that 6.8 lets go. */
export function matchQuotes(context: Context): QuoteMatch[] {
  context.quotes ??= compareQuotes(context);
  return context.quotes;
}

function compareQuotes(context: Context): QuoteMatch[] {
  const source = lineQuotes(context.source);
  const target = lineQuotes(context.target);
  return context.pairs.map((pair, index) => {
    const empty: QuoteMatch = { added: [], changed: [], foreign: [], lost: [] };
    if (!pair.source || pair.line.isBlank) return empty;
    return matchLine(
      context,
      pair,
      pair.source,
      source[pair.source.index] ?? [],
      target[index] ?? [],
    );
  });
}

/** A pair of « » as one line sees it: `end` is past the closing mark; a half whose partner is elsewhere is one mark. */
interface Quote extends Span {
  text: string;
  isHalf: boolean;
}

function lineQuotes(lines: readonly Line[]): Quote[][] {
  const found: Quote[][] = lines.map(() => []);
  const { pairs, odd } = pairGuillemets(
    lines.map(({ text }) => text),
    (line) => lines[line]?.code ?? [],
  );
  const half = (line: number, at: number) =>
    found[line]?.push({ start: at, end: at + 1, text: '', isHalf: true });
  for (const { open, close, text } of pairs as Guillemets[]) {
    if (open.line === close.line)
      found[open.line]?.push({ start: open.at, end: close.at + 1, text, isHalf: false });
    else {
      half(open.line, open.at);
      half(close.line, close.at);
    }
  }
  for (const { line, at } of odd) half(line, at);
  for (const quotes of found) quotes.sort((a, b) => a.start - b.start);
  return found;
}

function matchLine(
  context: Context,
  pair: Pair,
  source: Line,
  asked: Quote[],
  given: Quote[],
): QuoteMatch {
  const match: QuoteMatch = { added: [], changed: [], foreign: [], lost: [] };
  const { line } = pair;
  const gone = pair.english.missing.map((one) => one.source);
  // A missing English sentence went with its quotes; a dropped gloss with its own.
  const glossed = glossQuotes(source, line);
  const isExplained = given.some((quote) =>
    explains.test(line.text.slice(Math.max(0, quote.start - 12), quote.start)),
  );
  const wanted = asked.filter(
    (quote) =>
      !gone.some((span) => span.start <= quote.start && quote.end <= span.end) &&
      (isExplained || !glossed.has(quote.start)),
  );
  const found = given.filter(
    (quote) => !isTouching(pair.sealed, quote.start + 1, quote.end - 1) || isAltered(pair, quote),
  );
  const free = pairUp(wanted, found, source, line);
  const foreign = strangeMarks(pair, source);
  let open = free.asked;
  // Other marks stand for « » first where the words agree, then in order.
  for (const mark of foreign.slice(0, 500)) {
    const index = open.findIndex((quote) => quote.isHalf === (mark.side !== undefined));
    if (index < 0) continue;
    const same = open.findIndex(
      (quote) =>
        !quote.isHalf &&
        foldText(quote.text) === foldText(line.text.slice(mark.start + 1, mark.end - 1)),
    );
    open.splice(same >= 0 ? same : index, 1);
    match.changed.push({ span: mark, open: '«', close: '»' });
  }
  const changed = new Set(match.changed.map(({ span }) => span));
  match.foreign = foreign.filter((mark) => !changed.has(mark));
  const own = sourceForeign(source, pair);
  // The source's own other marks became « ».
  const surplus = [...free.given];
  for (const mark of own.lost) {
    const at = surplus.findIndex((quote) => !quote.isHalf && mark.side === undefined);
    if (at < 0) continue;
    const [quote] = surplus.splice(at, 1);
    if (quote)
      match.changed.push({
        span: { start: quote.start, end: quote.end, kind: mark.kind },
        open: source.text[mark.start] ?? '"',
        close: source.text[mark.end - 1] ?? '"',
      });
  }
  open = open.filter((quote) => !glossed.has(quote.start));
  match.lost = open.map((quote) => lostQuote(quote, line));
  match.added = surplus
    .filter((quote) => quote.isHalf || !standsInJob(context, quote.text))
    .map(({ start, end }) => ({ start, end }));
  return match;
}

// What stands before « » that explain a term.
const explains = /(?:\(|\bor\s+|\bi\.e\.,?\s+|\bthat is,?\s+)$/i;

function isAltered(pair: Pair, quote: Quote): boolean {
  return pair.english.altered.some(
    ({ span }) => span.start >= quote.start && span.end <= quote.end,
  );
}

/** Answers quotes of the source by those of the target: the same words first, then in the order of the line. */
function pairUp(
  asked: Quote[],
  given: Quote[],
  source: Line,
  target: Line,
): { asked: Quote[]; given: Quote[] } {
  const open = new Map<string, Quote[]>();
  for (const quote of given) {
    const key = quote.isHalf ? (target.text[quote.start] ?? '') : foldText(quote.text);
    const same = open.get(key);
    if (same) same.push(quote);
    else open.set(key, [quote]);
  }
  const taken = new Set<Quote>();
  const left: Quote[] = [];
  for (const quote of asked) {
    const key = quote.isHalf ? (source.text[quote.start] ?? '') : foldText(quote.text);
    const answer = open.get(key)?.shift();
    if (answer) taken.add(answer);
    else left.push(quote);
  }
  let rest = given.filter((quote) => !taken.has(quote));
  // An English phrase answers itself only; a Russian one whatever stands nearest to its place.
  const unanswered: Quote[] = [];
  for (const quote of left) {
    const pool = rest.filter(
      (one) =>
        one.isHalf === quote.isHalf &&
        (!quote.isHalf || target.text[one.start] === source.text[quote.start]),
    );
    if (pool.length === 0) {
      unanswered.push(quote);
      continue;
    }
    const place = quote.start / Math.max(1, source.text.length);
    const nearest = pool
      .slice(0, 50)
      .reduce((best, one) =>
        distance(one, target, place) < distance(best, target, place) ? one : best,
      );
    rest = rest.filter((one) => one !== nearest);
  }
  return { asked: unanswered, given: rest };
}

function distance(quote: Quote, target: Line, place: number): number {
  return Math.abs(quote.start / Math.max(1, target.text.length) - place);
}

/** Marks other than « » that the target has beyond those of its source line. */
function strangeMarks(pair: Pair, source: Line): ForeignQuote[] {
  const { line } = pair;
  const skip = mergeSpans([...line.opaque, ...pair.english.kept, ...pair.sealed]);
  const found = findForeignQuotes(line.text, skip);
  if (found.length === 0) return [];
  const known = new Map<string, number>();
  for (const { kind, side } of findForeignQuotes(source.text, unread(source, pair))) {
    const key = `${kind}${side ?? ''}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return found.filter(({ kind, side }) => {
    const key = `${kind}${side ?? ''}`;
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0;
  });
}

/** Code, addresses and the words of English sentences, but not the quotes around them. */
function unread(source: Line, pair: Pair): Span[] {
  return mergeSpans([
    ...source.opaque,
    ...pair.english.source.map((span) => sentenceCore(source.text, span)),
  ]);
}

/** The source's own other marks that the target has no longer. */
function sourceForeign(source: Line, pair: Pair): { lost: ForeignQuote[] } {
  const own = findForeignQuotes(source.text, unread(source, pair));
  if (own.length === 0) return { lost: [] };
  const left = new Map<string, number>();
  for (const { kind } of findForeignQuotes(pair.line.text, pair.line.opaque))
    left.set(kind, (left.get(kind) ?? 0) + 1);
  return {
    lost: own.filter(({ kind }) => {
      const count = left.get(kind) ?? 0;
      if (count > 0) left.set(kind, count - 1);
      return count === 0;
    }),
  };
}

const latinGloss =
  /[а-яё]["»”]?(?:\s*\((?:(?:или|то есть|т\.\s?е\.)\s+)?|,?\s+(?:или|то есть|т\.\s?е\.)\s+)$/iu;

/** Opening places of « » that only explain the term before them: they may go with the gloss. */
function glossQuotes(source: Line, target: Line): Set<number> {
  const found = new Set(russianGlosses(source).map(({ open }) => open));
  const lower = target.text.toLowerCase();
  for (const { index } of source.text.matchAll(/«/g)) {
    const close = source.text.indexOf('»', index);
    if (close < 0) break;
    const words = source.text.slice(index + 1, close);
    if (
      hasCyrillic(words) ||
      words.length > 120 ||
      !latinGloss.test(source.text.slice(Math.max(0, index - 30), index))
    )
      continue;
    if (
      words
        .toLowerCase()
        .split(/[\s-]+/)
        .every((word) => lower.includes(word.slice(0, Math.max(4, word.length - 3))))
    )
      found.add(index);
  }
  return found;
}

/** Where the phrase of a lost pair stands bare: the whole of it, once. */
function lostQuote(quote: Quote, target: Line): { text: string; span?: Span } {
  if (quote.isHalf || quote.text.length > 500) return { text: quote.text };
  const at = findWhole(target.text, quote.text);
  if (at < 0 || isTouching(target.opaque, at, at + quote.text.length)) return { text: quote.text };
  return { text: quote.text, span: { start: at, end: at + quote.text.length } };
}

function standsInJob(context: Context, text: string): boolean {
  const folded = foldText(text);
  return folded !== '' && folded.length < 1000 && context.foldedJob.includes(folded);
}
