import type { Severity } from '../finding.ts';
import type { TermPair } from '../term-pair.ts';

/** An English that a paragraph calls right or wrong, with the Russian that it answers. */
export interface GivenExample {
  source?: string;
  target: string;
  isRight: boolean;
  /** Lines that were translated before, where the example names them. */
  translated?: TermPair[];
  /** 0-based. */
  line: number;
}

/** English words that are not to be written, in any form, and what stands for them. */
export interface Ban {
  phrase: string;
  replacement?: string;
}

/** «No sentence over 30 words», «no more than 2 `also` in a point». */
export interface Limit {
  most: number;
  of: 'words' | 'characters' | 'sentences' | 'phrase';
  /** Of a phrase: which. */
  phrase?: string;
  in: 'sentence' | 'line' | 'point';
}

/** Where a check stands in T.md: its paragraph by the offset of its heading, and which of its blocks it is. */
export interface CheckPlace {
  paragraph: number;
  /** 0 for the first block; absent where there is none yet. */
  block?: number;
}

/** A rule of the user's own, as data: it stands in a paragraph of T.md, and nothing of it is code. */
export interface OwnCheck {
  /** The paragraph's number; with a sign after it where a built-in rule or another check has that number. */
  id: string;
  title: string;
  /** What the paragraph says, for the rule's card. */
  instruction: string;
  bans: Ban[];
  /** What a Russian word is to be rendered as; one word may have more than one. */
  renderings: TermPair[];
  limits: Limit[];
  /** Only where the Russian line has one of these words, in any form. */
  onlyIf: string[];
  /** Never where the Russian line has one of these. */
  unless: string[];
  /** What the author said it is; absent: on probation, then an error. */
  severity?: Severity | 'off';
  /** So many findings stood that it is believed now. */
  isTrusted?: true;
  /** Of its block, then of its paragraph. */
  examples: GivenExample[];
  /** How many of them stand in the block. */
  ownExamples?: number;
  /** Where it stands in T.md. */
  place: CheckPlace;
  /** Read from a sentence, not from a block. */
  isFromProse?: true;
  /** 0-based, of the block or the paragraph. */
  line: number;
}

/** What does not hold in a block, at its line (0-based). */
export interface BlockProblem {
  code: BlockProblemCode;
  /** The word, key or line that it is about. */
  subject: string;
  line: number;
}

export type BlockProblemCode =
  | 'key-unknown'
  | 'line-unclear'
  | 'value-empty'
  | 'nothing-asked'
  | 'not-english'
  | 'not-russian'
  | 'no-arrow'
  | 'limit-unclear'
  | 'severity-unclear'
  | 'replacement-forbidden'
  | 'too-long'
  | 'too-many'
  | 'not-closed'
  | 'not-named'
  | 'example-passes'
  | 'example-refused';
