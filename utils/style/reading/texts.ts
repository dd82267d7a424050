import type { StyleInput } from '../input.ts';
import type { Alignment } from './alignment.ts';
import type { Line } from './line.ts';

/** Both texts line by line, before the lines are paired. */
export interface Texts {
  input: StyleInput;
  source: Line[];
  target: Line[];
  alignment: Alignment;
  /** `F` and the job's text, folded, for «stands verbatim in». */
  readonly foldedSource: string;
  readonly foldedJob: string;
}
