import { foldText } from '../../../text/letters.ts';
import { isTouching, mergeSpans, type Span } from '../../../text/span.ts';
import type { Context } from '../context.ts';
import { findWhole, sentenceCore } from '../english.ts';
import type { Line } from '../line.ts';
import type { Pair } from '../pair.ts';
import { answerQuotes, hasSameMarks, quoteKey } from './answer-quotes.ts';
import { glossQuotes } from './gloss-quotes.ts';
import { lineQuotes, type Quote } from './line-quotes.ts';

/** What became of the quotation marks of one target line. */
export interface QuoteMatch {
  /** Quotations that answer none of the source; `isBound` where the source quotes the same words. */
  added: (Quote & { isBound: boolean })[];
  /** Marks other than the source's; `open` and `close` are the right ones. */
  changed: { quote: Quote; open: string; close: string }[];
  /** Quotations of the source that are gone; `span` is the phrase where it stands bare in the target. */
  lost: { quote: Quote; span?: Span }[];
}

// Two rules speak of quotes; they are matched once for both.
const known = new WeakMap<Context, QuoteMatch[]>();

/** Pairs the marks of each text by nesting and compares them pair by pair, less the glosses that 6.8 lets go. */
export function matchQuotes(context: Context): QuoteMatch[] {
  let found = known.get(context);
  if (!found) {
    found = compareQuotes(context);
    known.set(context, found);
  }
  return found;
}

function compareQuotes(context: Context): QuoteMatch[] {
  const pairOf = new Map(
    context.pairs.flatMap((pair) => (pair.source ? [[pair.source, pair]] : [])),
  );
  const source = lineQuotes(context.source, (line) => sourceSkip(line, pairOf.get(line)));
  const target = lineQuotes(context.target, (line) => targetSkip(context.pairs[line.index]));
  return context.pairs.map((pair, index) =>
    !pair.source || pair.line.isBlank
      ? { added: [], changed: [], lost: [] }
      : matchLine(context, pair, pair.source, source[pair.source.index] ?? [], target[index] ?? []),
  );
}

/** Code, addresses and the words of English sentences, but not the quotes around them. */
function sourceSkip(source: Line, pair: Pair | undefined): Span[] {
  const english = pair?.english.source ?? [];
  return mergeSpans([...source.opaque, ...english.map((span) => sentenceCore(source.text, span))]);
}

function targetSkip(pair: Pair | undefined): Span[] {
  return pair ? mergeSpans([...pair.line.opaque, ...pair.english.kept, ...pair.sealed]) : [];
}

function matchLine(
  context: Context,
  pair: Pair,
  source: Line,
  all: Quote[],
  here: Quote[],
): QuoteMatch {
  const { line } = pair;
  const lengths = { source: source.text.length, target: line.text.length };
  const gone = pair.english.missing.map((one) => one.source);
  const glossed = glossQuotes(all, source, line, (words) => standsInJob(context, words));
  // A missing English sentence went with its quotes.
  const asked = all.filter(
    (quote) => !gone.some((span) => span.start <= quote.start && quote.end <= span.end),
  );
  const found = here.filter(
    (quote) => !isTouching(pair.sealed, quote.start + 1, quote.end - 1) || isAltered(pair, quote),
  );
  const plain = answerQuotes(
    asked.filter((quote) => !glossed.has(quote)),
    found,
    lengths,
  );
  // A gloss may keep its marks or go with them: it takes what is left.
  const rest = answerQuotes(
    asked.filter((quote) => glossed.has(quote)),
    plain.given,
    lengths,
  );
  return {
    changed: [...plain.pairs, ...rest.pairs]
      .filter(({ asked: own, given }) => !own.isMixed && !hasSameMarks(own, given))
      .map(({ asked: { open, close }, given: quote }) => ({ quote, open, close }))
      .sort((a, b) => a.quote.start - b.quote.start),
    lost: plain.asked
      .filter(({ isHalf, open, close }) => !isHalf || open === '«' || close === '»')
      .map((quote) => ({ quote, span: barePlace(quote, line) })),
    added: rest.given
      .filter((quote) => !isGuillemets(quote) || quote.isHalf || !standsInJob(context, quote.text))
      .map((quote) => ({ ...quote, isBound: isQuoted(all, quote) })),
  };
}

/** Whether the marks are « »: an added pair of them is 6.5's. */
export function isGuillemets({ open, close, isMixed }: Quote): boolean {
  return !isMixed && (open === '«' || close === '»');
}

/** A phrase that the source quotes may not stand bare. */
function isQuoted(all: readonly Quote[], quote: Quote): boolean {
  return !quote.isHalf && all.slice(0, 200).some((one) => quoteKey(one) === quoteKey(quote));
}

function isAltered(pair: Pair, quote: Quote): boolean {
  return pair.english.altered.some(
    ({ span }) => span.start >= quote.start && span.end <= quote.end,
  );
}

/** Where the phrase of a lost pair stands bare: the whole of it. */
function barePlace(quote: Quote, target: Line): Span | undefined {
  if (quote.isHalf || quote.text.length > 500) return undefined;
  const start = findWhole(target.text, quote.text);
  const end = start + quote.text.length;
  return start < 0 || isTouching(target.opaque, start, end) ? undefined : { start, end };
}

function standsInJob(context: Context, text: string): boolean {
  const folded = foldText(text);
  return folded !== '' && folded.length < 1000 && context.foldedJob.includes(folded);
}
