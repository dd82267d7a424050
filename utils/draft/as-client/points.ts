/** Something that a client stumbles over and the writer, who has the whole draft before him, does not see. */
export interface ClientFault {
  kind: 'reference' | 'elsewhere' | 'backward' | 'forward' | 'opening' | 'jump';
  /** The words in the field's text; UTF-16 offsets. */
  start: number;
  end: number;
  text: string;
  /** The point in which it stands; absent before the first number. */
  point?: string;
  /** `reference`, `elsewhere`: the point named. `jump`: the number expected. */
  number?: string;
  /** `opening`: how many paragraphs begin so. */
  count?: number;
}

/** A numbered point of a text. */
export interface Point {
  number: string;
  start: number;
  /** Where its words begin. */
  body: number;
}

const enumerator = /^[^\S\n]*\(?(\d{1,3}(?:\.\d{1,3})*)[).](?=\s|$)/gm;

/** The numbered points of a text, in its order. */
export function readPoints(text: string): Point[] {
  return [...text.matchAll(enumerator)].map((match) => ({
    number: match[1] ?? '',
    start: match.index,
    body: match.index + match[0].length,
  }));
}

/** The number of the point in which a place stands. */
export function pointAt(points: readonly Point[], at: number): { point?: string } {
  const own = points.findLast(({ start }) => start <= at);
  return own ? { point: own.number } : {};
}
