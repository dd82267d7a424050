import { foldText } from '../../../text/letters.ts';
import type { ForeignQuote } from '../../../text/quotes.ts';
import { isTouching, type Span } from '../../../text/span.ts';
import type { Context } from '../context.ts';
import { findWhole } from '../english.ts';
import type { Line } from '../line.ts';
import type { Pair } from '../pair.ts';
import { answerQuotes } from './answer-quotes.ts';
import { lostMarks, strangeMarks } from './foreign-marks.ts';
import { glossQuotes } from './gloss-quotes.ts';
import { lineQuotes, type Quote } from './line-quotes.ts';

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

// Two rules speak of quotes; they are matched once for both.
const known = new WeakMap<Context, QuoteMatch[]>();

/** Pairs « » over each text and compares them line by line, less the glosses that 6.8 lets go. */
export function matchQuotes(context: Context): QuoteMatch[] {
  let found = known.get(context);
  if (!found) {
    found = compareQuotes(context);
    known.set(context, found);
  }
  return found;
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
  const free = answerQuotes(wanted, found, source, line);
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
  const own = lostMarks(source, pair);
  // The source's own other marks became « ».
  const surplus = [...free.given];
  for (const mark of own) {
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
