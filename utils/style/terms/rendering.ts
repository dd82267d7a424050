import type { TermKind } from '../../terms/ledger.ts';
import type { Token } from '../../terms/term-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';

/** A term of the source line that the target renders in another way. */
export interface OtherRendering {
  /** The wrong rendering without its article; empty at the line's end where it is not surely found. */
  span: Span;
  source: string;
  target: string;
  isGlossary: boolean;
  /** What the ledger says of the term, where it speaks. */
  kind?: TermKind;
  /** The word may stand in another sense: no error. */
  isUnsure?: true;
}

/** A pair of lines read as words. */
export interface LineWords {
  pair: Pair;
  /** The words of the source line. */
  said: readonly Token[];
  /** The words of the target line. */
  given: readonly Token[];
  /** Set phrases of the source line, in which a noun is no term. */
  idioms: readonly Span[];
}

export interface FreeWords extends LineWords {
  /** Merged stretches of the source line that are no evidence's: the glossary's terms, English, code, set phrases. */
  used: readonly Span[];
}

/** A wrong rendering and the right one, as far as `D2` tells. */
export interface Unlike {
  span: Span;
  right: string;
}
