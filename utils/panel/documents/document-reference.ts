/** A place in one of the documents: `O.md`, `2.5.1`. */
export interface DocumentPlace {
  name: string;
  number: string;
  /** Where the place is known without a number. */
  offset?: number;
}

/** The reference that stands at an offset of a document (`§2.5`, `` `O.md`::§2.5 ``, `O.md §2.5`). */
export function referenceAt(name: string, text: string, offset: number): DocumentPlace | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? text.length : end);
  const pattern = /(?:`?([\p{L}\p{N}_-]+\.md)`?(?:::|\s))?§\s?(\d+(?:\.\d+)*)/gu;
  for (const match of line.matchAll(pattern)) {
    const from = start + match.index;
    if (offset >= from && offset <= from + match[0].length && match[2])
      return { name: match[1] ?? name, number: match[2] };
  }
  return undefined;
}

/** The offset of the heading with this number; `undefined` where the document has none. */
export function headingOffset(text: string, number: string): number | undefined {
  const escaped = number.replaceAll('.', '\\.');
  return new RegExp(`^#{1,6}[^\\S\\n]+${escaped}\\.?(?=\\s|$)`, 'm').exec(text)?.index;
}
