import { findReferences } from './find-references.ts';
import { type ClientFault, type Point, readPoints } from './points.ts';
import { findRepeatedOpenings } from './repeated-openings.ts';

/** A field as its reader has it before him. */
export interface ClientView {
  field: string;
  text: string;
  /** What the list of applicants shows of it: the beginning, in one line. */
  first: string;
  words: number;
  characters: number;
  faults: ClientFault[];
}

/** As many characters of a letter the list of applicants shows. */
const listed = 200;

/** Each field's text with what its reader cannot follow: every field is read alone, by one who never saw the draft. */
export function viewAsClient(fields: readonly { field: string; text: string }[]): ClientView[] {
  const read = fields.map(({ field, text }) => ({ field, text, points: readPoints(text) }));
  return read.map(({ field, text, points }) => ({
    field,
    text,
    first: shorten(text),
    words: countWords(text),
    characters: text.length,
    faults: [
      ...findReferences(
        text,
        points,
        read.filter((other) => other.field !== field).flatMap((other) => other.points),
      ),
      ...findRepeatedOpenings(text, points),
      ...findJumps(text, points),
    ].sort((a, b) => a.start - b.start),
  }));
}

/** Numbers that do not follow one another: to one who never saw the rest, something is missing. */
function findJumps(text: string, points: readonly Point[]): ClientFault[] {
  return points.flatMap((point, index): ClientFault[] => {
    const before = points[index - 1]?.number;
    const expected = before === undefined ? firstOf(point.number) : nextOf(before);
    if (expected.includes(point.number)) return [];
    const end = text.indexOf(point.number, point.start) + point.number.length;
    const start = end - point.number.length;
    const number = expected[expected.length - 1] ?? '';
    return [{ kind: 'jump', start, end, text: point.number, point: point.number, number }];
  });
}

/** A text may begin at any section, and at its first point: the question above it stands in the form. */
function firstOf(number: string): string[] {
  const parts = number.split('.');
  if (parts.length === 1) return [number];
  return [[...parts.slice(0, -1), '1'].join('.')];
}

/** What may follow a number: its own first part, or the next of any level, the nearest last. */
function nextOf(number: string): string[] {
  const parts = number.split('.').map(Number);
  const next = parts.map((_, level) =>
    [...parts.slice(0, level), (parts[level] ?? 0) + 1].join('.'),
  );
  const down = next.map((one) => `${one}.1`);
  return [`${number}.1`, ...down, ...next];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = [...line].slice(0, listed).join('');
  return cut.length < line.length ? `${cut}…` : line;
}

/** Counted as a demand for so many words is. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
