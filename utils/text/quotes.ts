import { everyMatch, isTouching, type Span } from './span.ts';

export interface Mark {
  line: number;
  at: number;
}

/** A pair of « and », which may stand in different lines. */
export interface Guillemets {
  open: Mark;
  close: Mark;
  /** The words between, lines joined by `\n`. */
  text: string;
}

/** Pairs « with » over lines, inner ones first; what stands in the skipped stretches of a line is no mark. */
export function pairGuillemets(
  lines: readonly string[],
  skip: (line: number) => readonly Span[],
): {
  pairs: Guillemets[];
  odd: Mark[];
} {
  const pairs: Guillemets[] = [];
  const open: Mark[] = [];
  const odd: Mark[] = [];
  // Quotes inside quotes inside quotes would be copied again and again.
  let budget = 1000 + 20 * lines.reduce((sum, text) => sum + text.length, 0);
  for (const [line, text] of lines.entries()) {
    if (!text.includes('«') && !text.includes('»')) continue;
    for (const { index: at, 0: mark } of everyMatch(text, /[«»]/g)) {
      if (isTouching(skip(line), at, at + 1)) continue;
      if (mark === '«') {
        open.push({ line, at });
        continue;
      }
      const start = open.pop();
      if (!start) odd.push({ line, at });
      else {
        const inner = budget > 0 ? textBetween(lines, start, { line, at }) : '';
        budget -= inner.length;
        pairs.push({ open: start, close: { line, at }, text: inner });
      }
    }
  }
  // One by one: a call with a hundred thousand arguments overflows the stack.
  for (const mark of open) odd.push(mark);
  pairs.sort((a, b) => a.open.line - b.open.line || a.open.at - b.open.at);
  return { pairs, odd };
}

function textBetween(lines: readonly string[], open: Mark, close: Mark): string {
  if (open.line === close.line) return (lines[open.line] as string).slice(open.at + 1, close.at);
  // A quotation longer than this is compared with nothing.
  if (close.line - open.line > 40) return '';
  const between = lines.slice(open.line + 1, close.line);
  return [
    (lines[open.line] as string).slice(open.at + 1),
    ...between,
    (lines[close.line] as string).slice(0, close.at),
  ].join('\n');
}

/** Other marks of quotation: a pair in one line, or a single mark whose partner is elsewhere. */
export interface ForeignQuote extends Span {
  /** The marks themselves; of a single one the other is empty. */
  open: string;
  close: string;
}

const closers: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
};

/**
 * The quotation marks of a line other than « » and backticks, inner ones paired before outer ones. An apostrophe
 * and an inch are none.
 */
export function findForeignQuotes(text: string, skip: readonly Span[]): ForeignQuote[] {
  if (!/["“”„'‘‚‹]/.test(text)) return [];
  const found: ForeignQuote[] = [];
  const open: { at: number; mark: string }[] = [];
  const orphan = ({ at, mark }: { at: number; mark: string }, isOpen: boolean) => {
    // A lone apostrophe is a letter's, not a quotation's.
    if (/[“”„"]/.test(mark))
      found.push({ start: at, end: at + 1, open: isOpen ? mark : '', close: isOpen ? '' : mark });
  };
  for (const { index: at, 0: mark } of everyMatch(text, /["“”„'‘’‚‹›]/g)) {
    if (isTouching(skip, at, at + 1)) continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const partner = closesHere(mark, before, after) ? lastOpen(open, mark) : -1;
    if (opensHere(mark, before, after, partner >= 0)) open.push({ at, mark });
    else if (partner >= 0) {
      // What was opened inside and never closed is a single mark.
      for (const inner of open.splice(partner + 1)) orphan(inner, true);
      const start = open.pop() as { at: number; mark: string };
      found.push({ start: start.at, end: at + 1, open: start.mark, close: mark });
    } else if (/[”"]/.test(mark) && /\S/.test(before) && !(mark === '"' && /\d/.test(before)))
      orphan({ at, mark }, false);
  }
  for (const one of open) orphan(one, true);
  return found.sort((a, b) => a.start - b.start);
}

// Deeper than this nobody quotes; and the search stays short in a line of opening marks alone.
const deepest = 20;

function lastOpen(open: readonly { mark: string }[], mark: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - deepest); i--)
    if (closers[open[i]?.mark ?? '']?.includes(mark)) return i;
  return -1;
}

/** `mayClose`: another mark waits for this one, which opens a pair inside only behind a space or a bracket. */
function opensHere(mark: string, before: string, after: string, mayClose: boolean): boolean {
  if (!closers[mark] || /\s/.test(after)) return false;
  return mayClose || mark === '"' || mark === "'"
    ? /[\s([{«„“‘—–/-]/.test(before)
    : !/[\p{L}\p{N}]/u.test(before);
}

function closesHere(mark: string, before: string, after: string): boolean {
  if (/\s/.test(before)) return false;
  return mark === "'" || mark === '’' ? !/[\p{L}\p{N}]/u.test(after) : true;
}
