/** What a notation reads: a candidate for a line, or the doubt that falls on the one before. */
export type Candidate =
  | { kind: 'partial' | 'line'; number: number; text: string }
  | { kind: 'doubt'; number: number };

/** A reader of one notation, fed with pieces of text. `end` says that the model was done. */
export interface Notation {
  push(text: string): Candidate[];
  end(): Candidate[];
}
