import type { HeadingBlock } from '../text/outline.ts';
import { outline } from '../text/outline.ts';
import { CLIENT_FACTS, JOB_FACTS, MORE_JOB_FACTS } from './ontology-facts.ts';

/** A section of an O.md as it was written: the heading line and what follows it, both verbatim. */
export interface WrittenSection {
  /** As of `Paragraph`; absent where the section is the user's own. */
  key?: string;
  /** Empty for what stands before the first numbered heading. */
  number: string;
  /** The heading without its number. */
  title: string;
  heading: string;
  body: string;
}

const FIXED = new Map([
  ['0', 'today'],
  ['1', 'names'],
  ['1.1', 'name UW'],
  ['1.2', 'name ꆜ'],
  ['1.3', 'name P⁎'],
  ['2', 'job'],
  ['2.5', 'questions'],
  ['5', 'client'],
  ['5.2', 'company'],
  ['5.3', 'account'],
  ['6', 'aliases'],
]);

for (const fact of [...JOB_FACTS, ...CLIENT_FACTS]) {
  if (fact.isFixed) FIXED.set(fact.number, fact.field);
}

/** Paragraphs after the seed's are known by their titles: a number there may be the user's. */
const TITLED = new Map([['2 Activity on this job', 'activity']]);

for (const fact of [...MORE_JOB_FACTS, ...CLIENT_FACTS]) {
  if (!fact.isFixed) TITLED.set(`${fact.number.split('.')[0]} ${fact.title}`, fact.field);
}

/**
 * Divides an O.md into its sections; joined they are the text. From §7 on a section is an analysis
 * and holds everything up to the next `# N.` with a greater number, for what is pasted there has
 * headings of its own.
 */
export function readSections(text: string): WrittenSection[] {
  const headings = outline(text).filter((block): block is HeadingBlock => isNumbered(block));
  const starts: HeadingBlock[] = [];
  let analysis = 0;
  for (const heading of headings) {
    const isGreater = isAnalysis(heading) && Number(heading.number) > analysis;
    if (analysis > 0 && !isGreater) continue;
    if (isGreater) analysis = Number(heading.number);
    starts.push(heading);
  }
  const before = text.slice(0, starts[0]?.start ?? text.length);
  const sections: WrittenSection[] = before
    ? [{ number: '', title: '', heading: '', body: before }]
    : [];
  const used = new Set<string>();
  const counts = new Map<string, number>();
  for (const [index, block] of starts.entries()) {
    const number = block.number as string;
    const key = keyOf(number, block, counts);
    const isNew = key !== undefined && !used.has(key);
    if (isNew) used.add(key);
    const end = starts[index + 1]?.start ?? text.length;
    const last = sections[sections.length - 1];
    // The same number again and again is one piece of the user's own: there may be a million.
    if (!isNew && last && !last.key && last.number === number) {
      last.body += text.slice(block.start, end);
      continue;
    }
    sections.push({
      ...(isNew && { key }),
      number,
      title: block.title,
      heading: text.slice(block.start, block.end),
      body: text.slice(block.end, end),
    });
  }
  return sections;
}

function keyOf(
  number: string,
  block: HeadingBlock,
  counts: Map<string, number>,
): string | undefined {
  if (isAnalysis(block)) return `analysis ${number}`;
  const path = number.split('.');
  const counted = path.length === 3 && number.startsWith('2.5.') ? 'question' : 'alias';
  if (counted === 'question' || (path.length === 2 && path[0] === '6')) {
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    return `${counted} ${count}`;
  }
  return FIXED.get(number) ?? TITLED.get(`${path[0]} ${block.title}`);
}

/** `# 7.` and on; a number that could not be printed the same is none. */
function isAnalysis({ level, number = '' }: HeadingBlock): boolean {
  return level === 1 && /^[1-9]\d{0,2}$/.test(number) && Number(number) >= 7;
}

function isNumbered(block: { kind: string; number?: string }): boolean {
  return block.kind === 'heading' && block.number !== undefined;
}
