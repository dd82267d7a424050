import { type Block, type HeadingBlock, outline } from '../../../text/outline.ts';
import type { Span } from '../../../text/span.ts';

/** A part of a paragraph in order: a heading under it, prose, or a fenced block. */
export interface Part {
  kind: 'heading' | 'text' | 'fence';
  /** Of a heading its number and title, of a fence what follows its marker. */
  number?: string;
  title?: string;
  info?: string;
  /** Nothing closes the fence. */
  isOpen?: true;
  text: string;
  /** Offsets in the whole document; of a fence those of what stands in it. */
  start: number;
  end: number;
  /** With its fences, where it has some. */
  outer: Span;
  /** 0-based, of its first line. */
  line: number;
}

/** One paragraph of the rules in T.md, with all that stands under its number. */
export interface Paragraph {
  /** As it is written; empty where the heading has none. */
  number: string;
  title: string;
  /** The title of its chapter. */
  chapter: string;
  parts: Part[];
  start: number;
  end: number;
  line: number;
}

const definition =
  /^\s*(?:`[^`\n]+`(?:\[[^\]\n]*\])?\s*(?::\s*\S+\s*)?≔|(?:Содержание|Contents?(?: of)?)\s+`?(?:D2|D|F)`?\s*:?\s*$)/m;

/**
 * The paragraphs that hold rules: all of T.md but those that only define a name or hold D, D2 and F.
 * A paragraph is what has a number of two parts (`6.7`), or a chapter that has none under it (`5`).
 */
export function readParagraphs(text: string): Paragraph[] {
  const lineAt = lineCounter(text);
  const all: Paragraph[] = [];
  let chapter = '';
  let head: string | undefined;
  let current: Paragraph | undefined;
  for (const block of outline(text)) {
    if (block.kind === 'blank') continue;
    const line = lineAt(block.start);
    if (block.kind === 'heading') {
      const isChapter = depthOf(block) === 1;
      if (isChapter || !current || current.number === head || isNew(block, current)) {
        if (isChapter) {
          chapter = block.title;
          head = block.number;
        }
        current = open(block, chapter, line);
        all.push(current);
        continue;
      }
    }
    if (!current) continue;
    current.parts.push(partOf(block, text, line));
    current.end = block.end;
  }
  return all.filter(isOfRules);
}

function open(block: HeadingBlock, chapter: string, line: number): Paragraph {
  const { number = '', title, start, end } = block;
  return { number, title, chapter, parts: [], start, end, line };
}

function depthOf({ number, level }: HeadingBlock): number {
  return number ? number.split('.').length : level;
}

/** Whether a heading begins a paragraph of its own beside the one that is open. */
function isNew(block: HeadingBlock, { number }: Paragraph): boolean {
  const own = number === '' ? 2 : number.split('.').length;
  return depthOf(block) <= own;
}

function partOf(block: Block, text: string, line: number): Part {
  const outer = { start: block.start, end: block.end };
  if (block.kind === 'heading') {
    const { number, title, start, end } = block;
    return {
      kind: 'heading',
      ...(number ? { number } : {}),
      title,
      text: title,
      start,
      end,
      outer,
      line,
    };
  }
  if (block.kind === 'fence') {
    const { info, bodyStart: start, bodyEnd: end, closed } = block;
    const part = { kind: 'fence' as const, info, text: text.slice(start, end), start, end };
    return { ...part, outer, line: line + 1, ...(closed ? {} : { isOpen: true }) };
  }
  const { start, end } = block;
  return { kind: 'text', text: text.slice(start, end), start, end, outer, line };
}

function isOfRules({ number, parts }: Paragraph): boolean {
  const told = parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  // The heading of a chapter whose paragraphs follow is none itself.
  if (told.length === 0) return number.includes('.') || parts.length > 0;
  return !told.every((text) => text.split('\n').every((line) => isDefinition(line)));
}

function isDefinition(line: string): boolean {
  return line.trim() === '' || definition.test(line);
}

/** The prose of a paragraph: its title and what stands under it, without examples and checks. */
export function proseOf({ title, parts }: Paragraph): string {
  const told = parts.filter(({ kind }) => kind !== 'fence').map(({ text }) => text.trim());
  return [title, ...told].filter(Boolean).join('\n');
}

/** Counts the lines of a text up to offsets that only rise. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let at = text.indexOf('\n');
  return (offset) => {
    while (at >= 0 && at < offset) {
      line += 1;
      at = text.indexOf('\n', at + 1);
    }
    return line;
  };
}
