import { findCode } from '../../text/code.ts';
import { findEnumerator } from '../../text/enumerators.ts';
import { findLatinRuns, type LatinRun } from '../../text/latin.ts';
import { type Sentence, splitSentences } from '../../text/sentences.ts';
import { mergeSpans, type Span } from '../../text/span.ts';
import { findUrls } from '../../text/urls.ts';
import { type Keeper, readersOf, remember } from './remember.ts';

/** One line with what every rule asks of it, found once. */
export interface Line extends Keeper {
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
  return { index, ...readText(raw.trimEnd()), known: [] };
}

// While one line is written or repaired the others of its letter are read again and again.
const readText = remember(
  (text: string): Omit<Line, 'index' | 'known'> => {
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
  { most: 4000, longest: 1000 },
);

/** A reader of lines that reads each line once, whoever asks. */
export const perLine = readersOf<Line>();

/** The Latin runs of a line outside code and addresses, found when first asked for. */
export const latinRuns = perLine((line): LatinRun[] => findLatinRuns(line.text, line.opaque));
