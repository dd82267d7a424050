import { outline } from '../text/outline.ts';

/** An analysis of what worries the client, or a researched answer to one of the questions. */
export interface Analysis {
  /** The number of its section in O.md: `7`, `8`. */
  paragraph: string;
  /** The number of the client's question that it answers, from 1. */
  kind: 'analysis' | number;
  title: string;
  /** Who made it: `Gemini Deep Research`. */
  by: string;
  /** ISO date. */
  when?: string;
  /** Where it can be read. */
  link?: string;
  /** Markdown. */
  text: string;
  /** False where it is left out of the prompt. */
  inPrompt: boolean;
}

/** The section of an analysis, without the blank line after it. */
export interface AnalysisSection {
  heading: string;
  body: string;
}

const LINK = /^<?(https?:\/\/\S+?)>?$/;

/** The title that an analysis of this kind has by default. */
export function analysisTitle(kind: Analysis['kind']): string {
  return kind === 'analysis' ? 'Что беспокоит `ꆜ`' : `Ответ на \`Q${kind}⁎\``;
}

/** Prints an analysis as a section of O.md: heading, source link, text. */
export function printAnalysis(analysis: Analysis): AnalysisSection {
  const verb = analysis.kind === 'analysis' ? 'анализ выполнен' : 'выполнен';
  const by = analysis.by.replace(/\s+/g, ' ').trim();
  const made = [by && `${verb} ${by}`, analysis.when].filter(Boolean).join(', ');
  const title = analysis.title.replace(/\s+/g, ' ').trim() || analysisTitle(analysis.kind);
  const text = insideSection(analysis.text, analysis.paragraph);
  return {
    heading: `# ${analysis.paragraph}. ${title}${made && ` (${made})`}`,
    body: analysis.link ? `${analysis.link}\n\n${text}` : `\n${text}`,
  };
}

/** Reads a section from its number, the rest of its heading and its body. */
export function readAnalysis(paragraph: string, heading: string, body: string): Analysis {
  const made = /\s*\(((?:анализ )?выполнен(?:а|о)? )?([^()]*?)(?:,?\s*(\d{4}-\d\d-\d\d))?\)$/.exec(
    heading,
  );
  const isMade = made !== null && (made[1] !== undefined || made[3] !== undefined);
  const title = isMade ? heading.slice(0, made.index) : heading;
  const question = /(?:^|\s)`?Q(\d{1,6})⁎?`?(?=\s|$)/.exec(title)?.[1];
  const text = body.replace(/\r\n/g, '\n').trim();
  const [first = ''] = text.split('\n', 1);
  const link = LINK.exec(first.trim())?.[1];
  return {
    paragraph,
    kind: question && /ответ/i.test(title) ? Number(question) : 'analysis',
    title,
    by: isMade ? (made[2] ?? '').trim() : '',
    ...(isMade && made[3] && { when: made[3] }),
    ...(link && { link }),
    text: link ? text.slice(first.length).trim() : text,
    inPrompt: true,
  };
}

/**
 * Makes the text fit under the section `# paragraph.`: where it has headings of level 1 all its
 * headings go one level down, numbers of headings that are not the section's own are escaped (they
 * would be paragraphs of O.md), and a fence that nothing closes is closed.
 */
export function insideSection(text: string, paragraph: string): string {
  const trimmed = text.replace(/\r\n/g, '\n').trim();
  const blocks = outline(trimmed);
  const isDeep = blocks.every((block) => block.kind !== 'heading' || block.level > 1);
  return blocks
    .map((block) => {
      const source = trimmed.slice(block.start, block.end);
      if (block.kind === 'fence') {
        return block.closed ? source : `${source.trimEnd()}\n${block.marker}\n`;
      }
      if (block.kind !== 'heading') return source;
      const lowered = isDeep ? source : `#${source.trimStart()}`;
      const isForeign = block.number !== undefined && !block.number.startsWith(`${paragraph}.`);
      return isForeign ? escapeNumber(lowered) : lowered;
    })
    .join('')
    .trim();
}

function escapeNumber(heading: string): string {
  const escaped = heading.replace(/^(\s*#+[ \t]+\d+)(?=[.)])/, '$1\\');
  return escaped === heading ? heading.replace(/(?=\d)/, '№ ') : escaped;
}
