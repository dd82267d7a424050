import { isTouching, type Span } from './span.ts';

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
    for (const { index: at, 0: mark } of text.matchAll(/[«»]/g)) {
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
  kind: 'straight' | 'curly' | 'single' | 'curly single' | 'low' | 'single guillemets';
  /** Which side a single mark is on; absent for a pair. */
  side?: 'open' | 'close';
}

const closers: Record<string, { kind: ForeignQuote['kind']; closes: string }> = {
  '"': { kind: 'straight', closes: '"' },
  '“': { kind: 'curly', closes: '”' },
  '„': { kind: 'low', closes: '“”' },
  "'": { kind: 'single', closes: "'" },
  '‘': { kind: 'curly single', closes: '’' },
  '‹': { kind: 'single guillemets', closes: '›' },
};

/** The quotation marks of a line other than « » and backticks. An apostrophe and an inch are none. */
export function findForeignQuotes(text: string, skip: readonly Span[]): ForeignQuote[] {
  if (!/["“”„'‘‹]/.test(text)) return [];
  const found: ForeignQuote[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const { index: at, 0: mark } of text.matchAll(/["“”„'‘’‹›]/g)) {
    if (isTouching(skip, at, at + 1)) continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open && closers[open.mark]?.closes.includes(mark) && closesHere(mark, before, after)) {
      found.push({
        start: open.at,
        end: at + 1,
        kind: (closers[open.mark] as { kind: ForeignQuote['kind'] }).kind,
      });
      open = undefined;
    } else if (opensHere(mark, before, after)) {
      if (open) pushSingle(found, open.at, open.mark, 'open');
      open = { at, mark };
    } else if (mark === '”' || (mark === '"' && /\S/.test(before) && !/\d/.test(before))) {
      pushSingle(found, at, mark, 'close');
    }
  }
  if (open) pushSingle(found, open.at, open.mark, 'open');
  return found;
}

function opensHere(mark: string, before: string, after: string): boolean {
  if (!closers[mark]) return false;
  if (/\s/.test(after)) return false;
  return mark === '"' || mark === "'" ? /[\s([{«—–/-]/.test(before) : !/[\p{L}\p{N}]/u.test(before);
}

function closesHere(mark: string, before: string, after: string): boolean {
  if (/\s/.test(before)) return false;
  return mark === "'" || mark === '’' ? !/[\p{L}\p{N}]/u.test(after) : true;
}

function pushSingle(found: ForeignQuote[], at: number, mark: string, side: 'open' | 'close'): void {
  // A lone apostrophe is a letter's, not a quotation's.
  if (mark === "'" || mark === '’' || mark === '‘' || mark === '‹') return;
  const kind = mark === '"' ? 'straight' : mark === '„' ? 'low' : 'curly';
  found.push({ start: at, end: at + 1, kind, side });
}
