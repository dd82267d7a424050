import type { Span } from './span.ts';

// `1)`, `3.3)`, `2.1.`, `1.`, `(2.1)`, `a)`, `1а)`, `*)`, `[3]`, `-`, `•`: what numbers or bullets a line.
const strict =
  /^\s*(?:(\(?\d{1,3}(?:\.\d{1,3})*(?:\)|\.(?=\s)|\.\))|\[\d{1,3}(?:\.\d{1,3})*\](?!\()|\(?(?:\d{1,3}(?:\.\d{1,3})*\.?)?[A-Za-zА-Яа-яё]\)(?=\s)|\(?(?:i{1,3}|iv|vi{0,3}|ix)\)(?=\s)|[*•-]\))|([-–—•*+·‣▪●◦](?=\s)))/;
// What a careless translation makes of one: `2.1 Text`, `2.1: Text`, `2.1 - Text`.
const loose = /^\s*(\(?\[?\d{1,3}(?:\.\d{1,3})*(?:[).:\]]+(?=\s|$|\p{L})|\s[-–—:](?=\s)|(?=\s)))/u;
const looseLetter = /^\s*([([]?[A-Za-zА-Яа-яё][).:\]]+(?=\s))/u;

/** The number or bullet that a line starts with, without the spaces around it. */
export function findEnumerator(line: string): Span | undefined {
  return place(line, strict.exec(line.slice(0, 60)));
}

/** The same for a line that is known to answer a numbered one: any number at its start counts. */
export function findLooseEnumerator(line: string): Span | undefined {
  return findEnumerator(line) ?? place(line, loose.exec(line.slice(0, 60)));
}

/** A letter at the start of a line that is known to answer a lettered one: `a.`, `a]`. */
export function findLooseLetter(line: string): Span | undefined {
  return place(line, looseLetter.exec(line.slice(0, 60)));
}

/** The mark of a line for comparing the lines of two scripts: «б)» and `b)` number alike. */
export function enumeratorKey(text: string, mark: Span | undefined): string {
  return mark ? text.slice(mark.start, mark.end).replace(/\p{L}/u, '@') : '';
}

/** Whether a line's start is a bullet of a list rather than a number. */
export function isBullet(mark: string): boolean {
  return /^[-–—•*+·‣▪●◦]$/.test(mark);
}

function place(line: string, match: RegExpExecArray | null): Span | undefined {
  const mark = match?.[1] ?? match?.[2];
  if (!match || !mark) return undefined;
  const start = line.indexOf(mark);
  return { start, end: start + mark.length };
}
