import { renderOntology } from '../../job/index.ts';
import type { JobRow } from '../../storage/database.ts';
import { ontologyText } from './ontology-model.ts';

/** A paragraph of O.md, with whose words it is. */
export interface OntologyPart {
  start: number;
  text: string;
  from: 'page' | 'user' | 'research';
}

/** Divides O.md at its headings: what the page printed, what the user changed, what research brought. */
export function ontologyParts(row: JobRow): OntologyPart[] {
  const printed = new Set(divide(renderOntology(row.job)).map((part) => part.trim()));
  let start = 0;
  let isResearch = false;
  const parts: OntologyPart[] = [];
  for (const text of divide(ontologyText(row))) {
    const section = /^#\s+(\d+)\./.exec(text)?.[1];
    const isUnnumbered = /^#/.test(text) && !/^#+\s+\d/.test(text);
    if (section !== undefined || !isUnnumbered)
      isResearch = section !== undefined && isAnalysis(text);
    const from = isResearch ? 'research' : isPage(text, printed) ? 'page' : 'user';
    const last = parts.at(-1);
    if (last?.from === from) last.text += text;
    else parts.push({ start, text, from });
    start += text.length;
  }
  return parts;
}

function divide(text: string): string[] {
  return text.split(/(?=^#{1,6}\s)/m);
}

/** §0 is the day of printing, never the user's. */
function isPage(text: string, printed: Set<string>): boolean {
  return /^#\s+0\./.test(text) || printed.has(text.trim());
}

/** The sections after the page's own that tell what was researched: «… (анализ выполнен …)», `Q1⁎`. */
function isAnalysis(heading: string): boolean {
  const [line = ''] = heading.split('\n', 1);
  return /^#\s+(?:[7-9]|\d{2,})\.\s/.test(line) && /беспокоит|Ответ|выполнен/i.test(line);
}
