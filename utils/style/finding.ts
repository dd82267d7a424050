export type Severity = 'error' | 'warning';
export type Language = 'en' | 'ru';

/** The ways in which English can say another thing than its Russian (§5 of T.md). */
export type SenseKind =
  | 'number'
  | 'quantity'
  | 'negation'
  | 'person'
  | 'modality'
  | 'scope'
  | 'time'
  | 'condition'
  | 'direction'
  | 'lost'
  | 'added'
  | 'alien';

export interface Words {
  en: string;
  ru: string;
}

/**
 * A replacement inside one target line that needs no model; offsets are UTF-16 in that line.
 * Lines come and go with blank lines only: a replacement may hold a `\n`, and `removesLine`
 * takes the whole line away with its line end.
 */
export interface Fix {
  /** `safe` is applied by itself, `ask` is offered on a click. */
  sure: 'safe' | 'ask';
  start: number;
  end: number;
  replacement: string;
  removesLine?: true;
}

/**
 * One broken rule at one place of the target. `line` is the 0-based line, `start` and `end` are
 * UTF-16 offsets in it, `text` that slice (empty for «something is missing»).
 */
export interface Finding {
  rule: string;
  /** Of rule 5: which guard of sense speaks. */
  kind?: SenseKind;
  line: number;
  start: number;
  end: number;
  text: string;
  message: string;
  severity: Severity;
  /** The term that is rendered in two ways, and its other English where there is one. */
  term?: { source: string; target?: string };
  fix?: Fix;
}
