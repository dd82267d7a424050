import { findForeignQuotes, pairGuillemets } from '../../../text/quotes.ts';
import type { Span } from '../../../text/span.ts';
import type { Line } from '../line.ts';

/** A quotation as one line sees it: `end` is past the closing mark; of a half the other mark is elsewhere, and empty. */
export interface Quote extends Span {
  open: string;
  close: string;
  text: string;
  isHalf: boolean;
  /** Its marks are of two kinds: «Buy". */
  isMixed?: true;
  /** In how many others it stands. */
  depth: number;
}

/** The quotations of each line, « » paired over the whole text, other marks in the line; `skip` holds no other marks. */
export function lineQuotes(
  lines: readonly Line[],
  skip: (line: Line) => readonly Span[],
): Quote[][] {
  const found: Quote[][] = lines.map(() => []);
  const { pairs, odd } = pairGuillemets(
    lines.map(({ text }) => text),
    (line) => lines[line]?.code ?? [],
  );
  const half = (line: number, at: number, mark: string) =>
    found[line]?.push(halfQuote(at, mark === '«' ? mark : '', mark === '»' ? mark : ''));
  for (const { open, close, text } of pairs) {
    if (open.line === close.line)
      found[open.line]?.push(pairQuote(open.at, close.at + 1, '«', '»', text));
    else {
      half(open.line, open.at, '«');
      half(close.line, close.at, '»');
    }
  }
  const single = new Set<Quote>();
  const take = (line: number, quote: Quote) => {
    found[line]?.push(quote);
    if (quote.isHalf) single.add(quote);
  };
  for (const { line, at } of odd) {
    const mark = lines[line]?.text[at];
    take(line, halfQuote(at, mark === '«' ? mark : '', mark === '»' ? mark : ''));
  }
  for (const [index, line] of lines.entries())
    for (const { start, end, open, close } of findForeignQuotes(line.text, skip(line)))
      take(
        index,
        open && close
          ? pairQuote(start, end, open, close, line.text.slice(start + 1, end - 1))
          : halfQuote(start, open, close),
      );
  return found.map((quotes, index) => {
    quotes.sort((a, b) => a.start - b.start);
    return nest(joinMixed(quotes, single, lines[index]?.text ?? ''));
  });
}

function halfQuote(start: number, open: string, close: string): Quote {
  return { start, end: start + 1, open, close, text: '', isHalf: true, depth: 0 };
}

function pairQuote(start: number, end: number, open: string, close: string, text: string): Quote {
  return { start, end, open, close, text, isHalf: false, depth: 0 };
}

/** An opening mark that nothing closes and the closing one of another kind after it are one pair. */
function joinMixed(quotes: Quote[], single: ReadonlySet<Quote>, text: string): Quote[] {
  const out: Quote[] = [];
  let waiting: { quote: Quote; place: number } | undefined;
  for (const quote of quotes) {
    if (!single.has(quote)) out.push(quote);
    else if (quote.open) {
      waiting = { quote, place: out.length };
      out.push(quote);
    } else if (waiting) {
      const { start, open } = waiting.quote;
      const inner = text.slice(start + 1, quote.start);
      out[waiting.place] = {
        ...pairQuote(start, quote.end, open, quote.close, inner),
        isMixed: true,
      };
      waiting = undefined;
    } else out.push(quote);
  }
  return out;
}

function nest(quotes: Quote[]): Quote[] {
  const around: number[] = [];
  for (const quote of quotes) {
    while (around.length > 0 && (around[around.length - 1] as number) <= quote.start) around.pop();
    quote.depth = around.length;
    if (!quote.isHalf) around.push(quote.end);
  }
  return quotes;
}
