/** A heading; `number` (`6.7.2`, without the last dot) where it begins with one. */
export interface HeadingBlock {
  kind: 'heading';
  start: number;
  end: number;
  /** How many `#`. */
  level: number;
  number?: string;
  title: string;
}

/** A fenced block. `closed` is false where no fence of its kind ends it. */
export interface FenceBlock {
  kind: 'fence';
  start: number;
  end: number;
  /** The backticks or tildes that open it. */
  marker: string;
  info: string;
  bodyStart: number;
  bodyEnd: number;
  closed: boolean;
}

/** A run of lines that hold something (`text`) or nothing (`blank`). */
export interface LinesBlock {
  kind: 'text' | 'blank';
  start: number;
  end: number;
}

export type Block = HeadingBlock | FenceBlock | LinesBlock;

const HEADING = /^ {0,3}(#+)(?:[ \t]+(.*))?$/s;
const NUMBER = /^(\d+(?:\.\d+)*)(?:[.)](?=\s|$)|(?=\s*$)|(?<=\.\d+)(?=\s))[ \t]*/;
const BACKTICK = 96;
const TILDE = 126;
const HASH = 35;
const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;

interface Mark {
  start: number;
  /** After the line break. */
  next: number;
  marker: string;
  info: string;
}

/**
 * Divides Markdown into headings, fenced blocks and runs of lines; the blocks cover the text
 * without a gap, each with its line breaks. Fences follow CommonMark, save that any indentation
 * is taken (they stand in lists), and that one which nothing closes ends before the next numbered
 * heading, so that one slip does not swallow the rest of a document. Takes linear time.
 */
export function outline(text: string): Block[] {
  const marks = fenceMarks(text);
  const reach = closerReach(marks);
  const blocks: Block[] = [];
  let at = 0;
  let mark = 0;
  let open: FenceBlock | undefined;
  while (at < text.length) {
    while (mark < marks.length && (marks[mark] as Mark).start < at) mark += 1;
    const next = lineEnd(text, at);
    const found = marks[mark]?.start === at ? marks[mark] : undefined;
    if (open) {
      const heading = headingAt(text, at, next);
      if (!heading?.number) {
        open.end = next;
        open.bodyEnd = next;
        at = next;
        continue;
      }
      open = undefined;
    }
    if (found && isOpener(found)) {
      const block: FenceBlock = {
        kind: 'fence',
        start: at,
        end: next,
        marker: found.marker,
        info: found.info.trim(),
        bodyStart: next,
        bodyEnd: next,
        closed: false,
      };
      blocks.push(block);
      const closer = closerAfter(marks, reach, mark);
      if (closer) {
        block.bodyEnd = closer.start;
        block.end = closer.next;
        block.closed = true;
        at = closer.next;
      } else {
        open = block;
        at = next;
      }
      continue;
    }
    const heading = headingAt(text, at, next);
    if (heading) blocks.push(heading);
    else pushLine(blocks, firstInk(text, at, next) === next ? 'blank' : 'text', at, next);
    at = next;
  }
  return blocks;
}

/** The offset after the line break of the line that holds `at`. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/** A fence that is longer than every run of backticks which begins a line of the text. */
export function fenceFor(text: string, character: '`' | '~' = '`'): string {
  let longest = 2;
  for (const run of text.matchAll(character === '`' ? /^\s*(`{3,})/gm : /^\s*(~{3,})/gm)) {
    longest = Math.max(longest, (run[1] as string).length);
  }
  return character.repeat(longest + 1);
}

function fenceMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; ) {
    const next = lineEnd(text, at);
    const first = text.charCodeAt(firstInk(text, at, next));
    if (first === BACKTICK || first === TILDE) {
      const match = FENCE.exec(text.slice(at, next).trimEnd());
      if (match) {
        marks.push({ start: at, next, marker: match[1] as string, info: match[2] as string });
      }
    }
    at = next;
  }
  return marks;
}

/** Where the first character stands that is no white space; `end` where there is none. */
function firstInk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

function isOpener(mark: Mark): boolean {
  return mark.marker[0] === '~' || !mark.info.includes('`');
}

/** For each mark the longest fence of each character that closes something at it or later. */
function closerReach(marks: Mark[]): { '`': number; '~': number }[] {
  const reach = new Array<{ '`': number; '~': number }>(marks.length + 1);
  reach[marks.length] = { '`': 0, '~': 0 };
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index] as Mark;
    const after = reach[index + 1] as { '`': number; '~': number };
    const kind = mark.marker[0] as '`' | '~';
    const isCloser = mark.info.trim() === '' && mark.marker.length > after[kind];
    reach[index] = isCloser ? { ...after, [kind]: mark.marker.length } : after;
  }
  return reach;
}

function closerAfter(
  marks: Mark[],
  reach: { '`': number; '~': number }[],
  opener: number,
): Mark | undefined {
  const { marker } = marks[opener] as Mark;
  const kind = marker[0] as '`' | '~';
  if ((reach[opener + 1] as { '`': number; '~': number })[kind] < marker.length) return undefined;
  for (let index = opener + 1; index < marks.length; index += 1) {
    const mark = marks[index] as Mark;
    const isSame = mark.marker[0] === kind && mark.marker.length >= marker.length;
    if (isSame && mark.info.trim() === '') return mark;
  }
  return undefined;
}

function headingAt(text: string, start: number, end: number): HeadingBlock | undefined {
  if (text.charCodeAt(firstInk(text, start, Math.min(end, start + 4))) !== HASH) return undefined;
  const match = HEADING.exec(text.slice(start, end).trimEnd());
  if (!match) return undefined;
  const level = (match[1] as string).length;
  const rest = match[2] ?? '';
  const number = NUMBER.exec(rest);
  if (!number) return { kind: 'heading', start, end, level, title: rest };
  const title = rest.slice(number[0].length);
  return { kind: 'heading', start, end, level, number: number[1] as string, title };
}

function pushLine(blocks: Block[], kind: 'text' | 'blank', start: number, end: number): void {
  const last = blocks[blocks.length - 1];
  if (last?.kind === kind) last.end = end;
  else blocks.push({ kind, start, end });
}
