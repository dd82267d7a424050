import { type ForeignQuote, findForeignQuotes } from '../../../text/quotes.ts';
import { mergeSpans, type Span } from '../../../text/span.ts';
import { sentenceCore } from '../english.ts';
import type { Line } from '../line.ts';
import type { Pair } from '../pair.ts';

/** Marks other than « » that the target has beyond those of its source line. */
export function strangeMarks(pair: Pair, source: Line): ForeignQuote[] {
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

/** The source's own other marks that the target has no longer. */
export function lostMarks(source: Line, pair: Pair): ForeignQuote[] {
  const own = findForeignQuotes(source.text, unread(source, pair));
  if (own.length === 0) return [];
  const left = new Map<string, number>();
  for (const { kind } of findForeignQuotes(pair.line.text, pair.line.opaque))
    left.set(kind, (left.get(kind) ?? 0) + 1);
  return own.filter(({ kind }) => {
    const count = left.get(kind) ?? 0;
    if (count > 0) left.set(kind, count - 1);
    return count === 0;
  });
}

/** Code, addresses and the words of English sentences, but not the quotes around them. */
function unread(source: Line, pair: Pair): Span[] {
  return mergeSpans([
    ...source.opaque,
    ...pair.english.source.map((span) => sentenceCore(source.text, span)),
  ]);
}
