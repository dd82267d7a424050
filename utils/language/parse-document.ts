import type { Block, FenceBlock, HeadingBlock } from '../text/outline.ts';
import { lineEnd, outline } from '../text/outline.ts';
import { isWithin } from '../text/paragraph-number.ts';
import type { Definition, Document, Place, Section } from './document.ts';
import { findNames } from './find-names.ts';
import { findReferences } from './find-references.ts';
import { findSets, listElements } from './find-sets.ts';
import { readStatement } from './read-statement.ts';

const SIGN = /[≔→⊢⊤▶᛭߷⁎§`⠿]|^\s*(?:[-*+]\s+)?\?[\s⟦]|\s:\s/;

/** Of statements and mentions, so that 5 MB of nothing but signs are read within a second. */
const MOST_NODES = 60_000;
/** Of a line, in UTF-16 units: what comes after is prose. */
const LONGEST_LINE = 50_000;
/** Of the body of a definition in parentheses. */
const LONGEST_BODY = 20_000;

/**
 * Parses a document in ᛭L. Any text is a document: what is no heading, fence or statement is prose.
 * Takes linear time and never fails. `name` is the document's file name, where known.
 */
export function parseDocument(text: string, name?: string): Document {
  const blocks = outline(text);
  const document: Document = {
    kind: 'document',
    ...(name && { name }),
    start: 0,
    end: text.length,
    text,
    blocks,
    sections: listSections(blocks, text.length),
    statements: [],
    sets: [],
    references: [],
    names: [],
    readTo: text.length,
    isLanguage: false,
  };
  let paragraph: string | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      paragraph = block.number ?? paragraph;
      if (block.number && /^`?≔`?$/.test(block.title)) document.isLanguage = true;
      readMentions(document, text, block, paragraph);
    } else if (block.kind === 'text') {
      const next = blocks[index + 1];
      const fence = next?.kind === 'fence' ? next : undefined;
      readTextBlock(document, text, block, paragraph, fence);
    }
    if (countNodes(document) > MOST_NODES) {
      document.readTo = block.start;
      break;
    }
  }
  return document;
}

function countNodes({ statements, sets, references, names }: Document): number {
  return statements.length + sets.length + references.length + names.length;
}

function listSections(blocks: Block[], end: number): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  const latest = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || !block.number) continue;
    while (open.length > 0 && !isUnder(block.number, open[open.length - 1] as Section)) {
      (open.pop() as Section).end = block.start;
    }
    const section = readSection(block, latest, end);
    latest.set(section.number, sections.length);
    sections.push(section);
    open.push(section);
  }
  return sections;
}

function isUnder(number: string, section: Section): boolean {
  return number !== section.number && isWithin(number, section.number);
}

function readSection(block: HeadingBlock, latest: Map<string, number>, end: number): Section {
  const number = block.number as string;
  const dot = number.lastIndexOf('.');
  const parent = dot < 0 ? undefined : latest.get(number.slice(0, dot));
  return {
    kind: 'section',
    number,
    title: block.title,
    level: block.level,
    start: block.start,
    headingEnd: block.end,
    end,
    ...(parent !== undefined && { parent }),
  };
}

/** Names and references, line by line, and sets, of a heading or a run of lines. */
function readMentions(document: Document, text: string, place: Place, paragraph?: string): void {
  const source = text.slice(place.start, place.end);
  if (!/[᛭߷⁎§`⠿]/.test(source)) return;
  const add = <T extends { paragraph?: string }>(list: T[], found: T[]) => {
    for (const node of found) {
      if (paragraph !== undefined) node.paragraph = paragraph;
      list.push(node);
    }
  };
  for (let start = place.start; start < place.end && countNodes(document) <= MOST_NODES; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (line.includes('§')) add(document.references, findReferences(line, start));
    if (/[᛭߷⁎`]/.test(line)) add(document.names, findNames(line, start));
    start = end;
  }
  if (!source.includes('⠿')) return;
  add(document.sets, findSets(source.slice(0, MOST_NODES), place.start));
}

function readTextBlock(
  document: Document,
  text: string,
  block: Place,
  paragraph: string | undefined,
  fence: FenceBlock | undefined,
): void {
  const firstName = document.names.length;
  const firstStatement = document.statements.length;
  readStatements(document, text, block, paragraph);
  readMentions(document, text, block, paragraph);
  const defined = new Set<number>();
  for (const statement of document.statements.slice(firstStatement)) {
    if ('namePlace' in statement) defined.add(statement.namePlace.start);
  }
  for (const mention of document.names.slice(firstName)) {
    if (defined.has(mention.start)) mention.role = 'definition';
  }
  if (fence) takeFence(document, text, block, fence);
}

function readStatements(document: Document, text: string, block: Place, paragraph?: string): void {
  let open: Definition | undefined;
  let depth = 0;
  for (let start = block.start; start < block.end && countNodes(document) <= MOST_NODES; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    const statement = SIGN.test(line) ? readStatement(line, start) : undefined;
    if (statement) {
      if (paragraph !== undefined) statement.paragraph = paragraph;
      document.statements.push(statement);
      open = undefined;
      if (statement.kind === 'definition' && statement.body.startsWith('(')) {
        depth = openParentheses(statement.body);
        open = statement;
      }
    } else if (open && depth > 0 && start - open.start < LONGEST_BODY) {
      // A body in parentheses goes on until they are closed.
      depth += openParentheses(line);
      open.end = start + line.trimEnd().length;
      open.bodyPlace.end = open.end;
      open.body = text.slice(open.bodyPlace.start, open.end).trim();
    }
    start = end;
  }
}

function openParentheses(line: string): number {
  let depth = 0;
  for (const parenthesis of line.match(/[()]/g) ?? []) depth += parenthesis === '(' ? 1 : -1;
  return depth;
}

/** The fence straight under `A ≔` is its body; under `⠿~` its description, under `⠿~ (D)` its elements. */
function takeFence(document: Document, text: string, block: Place, fence: FenceBlock): void {
  const content = text.slice(fence.bodyStart, fence.bodyEnd);
  const isLast = (node: Place | undefined) =>
    node !== undefined &&
    node.start >= block.start &&
    /^[\s`]*$/.test(text.slice(node.end, block.end));
  const set = document.sets[document.sets.length - 1];
  const isOfSet = set?.form === 'description' && isLast(set);
  if (isOfSet && set.description === undefined) set.description = content.replace(/\r?\n$/, '');
  else if (isOfSet) set.elements = listElements(content, fence.bodyStart);
  if (isOfSet) set.end = fence.end;
  const last = document.statements[document.statements.length - 1];
  if (last?.kind !== 'definition' || !isLast(last)) return;
  if (last.body !== '' && !isOfSet) return;
  last.end = fence.end;
  if (last.body !== '') return;
  last.body = content.replace(/\r?\n$/, '');
  last.bodyPlace = { start: fence.bodyStart, end: fence.bodyEnd };
  last.isFenced = true;
}
