/** A text of the source language and what it is in the target language. */
export interface TermPair {
  source: string;
  target: string;
}
