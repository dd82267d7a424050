import type { ReadTextRow } from '../../../storage/reading-rows.ts';
import { compareRussian, type RussianDifference } from '../../../text/compare/compare-russian.ts';

/** What the English of a line says in Russian, for the eye only. */
export interface BackLine {
  text: string;
  /** The English is another now. */
  isStale: boolean;
  /** Numbers, names and denials in which it differs from what the author wrote. */
  differences: RussianDifference[];
}

/** The third text of a line, beside what its author wrote and what stands in English. */
export function readBack(
  source: string,
  target: string,
  back: ReadTextRow | undefined,
): BackLine | undefined {
  if (!back) return undefined;
  const isStale = back.of !== target;
  return {
    text: back.text,
    isStale,
    differences: isStale ? [] : compareRussian(source, back.text),
  };
}
