import { findCode } from '../../text/code.ts';
import { findEnumerator } from '../../text/enumerators.ts';
import { findLatinRuns, type LatinRun } from '../../text/latin.ts';
import { type Sentence, splitSentences } from '../../text/sentences.ts';
import { mergeSpans, type Span } from '../../text/span.ts';
import { findUrls } from '../../text/urls.ts';
import { remember } from './remember.ts';

/** One line with what every rule asks of it, found once. */
export interface Line {
  index: number;
  /** Without trailing spaces, which carry no meaning. */
  text: string;
  isBlank: boolean;
  enumerator?: Span;
  /** Where the words begin, after the enumerator. */
  start: number;
  code: Span[];
  urls: Span[];
  /** Code and addresses, merged: what is no prose. */
  opaque: Span[];
  sentences: Sentence[];
}

export function readLine(raw: string, index: number): Line {
  return { index, ...readText(raw.trimEnd()) };
}

// While one line is written or repaired the others of its letter are read again and again.
const readText = remember(
  (text: string): Omit<Line, 'index'> => {
    const enumerator = findEnumerator(text);
    const start = enumerator?.end ?? 0;
    const code = findCode(text);
    const urls = findUrls(text);
    const opaque = mergeSpans([...code, ...urls]);
    const sentences = splitSentences(text, start, opaque);
    return {
      text,
      isBlank: text.trim() === '',
      enumerator,
      start,
      code,
      urls,
      opaque,
      sentences,
    };
  },
  { most: 4000, longest: 2000 },
);

const runs = new WeakMap<Line, LatinRun[]>();

/** The Latin runs of a line outside code and addresses, found when first asked for. */
export function latinRuns(line: Line): LatinRun[] {
  let found = runs.get(line);
  if (!found) {
    found = findLatinRuns(line.text, line.opaque);
    runs.set(line, found);
  }
  return found;
}
