import { type Guillemets, pairGuillemets } from '../../../text/quotes.ts';
import type { Span } from '../../../text/span.ts';
import type { Line } from '../line.ts';

/** A pair of « » as one line sees it: `end` is past the closing mark; a half whose partner is elsewhere is one mark. */
export interface Quote extends Span {
  text: string;
  isHalf: boolean;
}

/** The « » of each line, paired over the whole text. */
export function lineQuotes(lines: readonly Line[]): Quote[][] {
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
