import type { Span } from '../text/span.ts';
import type { Fix, Severity, Words } from './finding.ts';
import type { Line } from './reading/line.ts';
import type { Pair } from './reading/pair.ts';

/** What is said of a line: a stretch of its English, an empty one at its end where something is missing. */
export interface Remark extends Span {
  message: Words;
  fix?: Fix | undefined;
  /** Where it is not that of the rule or of the guard. */
  severity?: Severity;
}

/** What may be asked beyond the two lines. Where words of other lines were asked for, the line is judged anew in each letter. */
export interface Letter {
  /** From Russian into English. */
  isHome: boolean;
  /** Whether ordinals are written in digits. */
  ordinals: 'digits' | 'words' | undefined;
  verbatim: readonly string[];
  readonly source: string;
  readonly sourceLines: readonly Line[];
  readonly foldedSource: string;
  readonly foldedJob: string;
}

/** What a rule or a guard says of one line beside its source. Pure: the same line is asked about once. */
export type Look = (pair: Pair, letter: Letter) => readonly Remark[];
