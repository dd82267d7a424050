import type { Document, Place } from './document.ts';

export type FindingCode =
  | 'number-twice'
  | 'number-order'
  | 'reference-nowhere'
  | 'document-unknown'
  | 'name-undefined'
  | 'name-twice'
  | 'name-out-of-scope'
  | 'name-ring'
  | 'fence-unclosed'
  | 'set-unclosed'
  | 'set-range'
  | 'too-long'
  | 'more';

/** What does not hold in a document, and where. Offsets are UTF-16 in the whole text. */
export interface DocumentFinding extends Place {
  code: FindingCode;
  /** In English; the panel words it from `code` and `subject`. */
  message: string;
  /** What it is about: the number, the name, the reference, the element. */
  subject: string;
  /** 0-based. */
  line: number;
  /** The paragraph that it stands in. */
  paragraph?: string;
}

/** A finding before its line is known. */
export type RawFinding = Omit<DocumentFinding, 'line'>;

/** More than anyone reads; a text that is no document at all would have a million. */
const MOST = 1000;

/** Sorts the findings by place, tells their lines, and cuts a list that nobody could read. */
export function placeFindings(document: Document, found: RawFinding[]): DocumentFinding[] {
  const sorted = found.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept = sorted.slice(0, MOST);
  const next = sorted[MOST];
  if (next) {
    const count = sorted.length - MOST;
    const message = `${count} more findings are not listed.`;
    kept.push({ code: 'more', message, subject: String(count), start: next.start, end: next.end });
  }
  let line = 0;
  let lineBreak = document.text.indexOf('\n');
  return kept.map((finding) => {
    while (lineBreak >= 0 && lineBreak < finding.start) {
      line += 1;
      lineBreak = document.text.indexOf('\n', lineBreak + 1);
    }
    return { ...finding, line };
  });
}
