import type { JobText } from '../job/job.ts';
import type { Context } from './reading/context.ts';

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

/**
 * A replacement inside one target line that needs no model; offsets are UTF-16 in that line.
 * Lines come and go with blank lines only: a replacement may hold a `\n`, and `removesLine`
 * takes the whole line away with its line end.
 */
export interface Fix {
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
  fix?: Fix;
}

export interface TermPair {
  source: string;
  target: string;
}

/** What the user changed about the rules. */
export interface StyleSettings {
  /** Ids of rules that are switched off. */
  off?: string[];
  severity?: Record<string, Severity>;
  /** Jargon added to or taken from (`-word`) the list of 6.5. */
  jargon?: string[];
  /** Forbidden words: a 6.5 finding with the replacement as its fix. */
  replacements?: TermPair[];
  /** Language of the messages; English where absent. */
  language?: Language;
  /** Other than Russian → English only the rules that hold for any language run. */
  pair?: { source: string; target: string };
}

/** What a translation is checked against. Lines are divided by `\n`. */
export interface StyleInput {
  source: string;
  target: string;
  job?: JobText;
  glossary?: TermPair[];
  translated?: TermPair[];
  settings?: StyleSettings;
}

export interface Words {
  en: string;
  ru: string;
}

/** One case of a rule, for the model, the rule's page and the tests. */
export interface Example {
  source: string;
  target: string;
  /** A right English for the same source; where absent the target itself is right (a near miss). */
  good?: string;
  /** What the rule reports there, each as the text of its span; empty for a near miss. */
  finds: string[];
  job?: JobText;
  glossary?: TermPair[];
  translated?: TermPair[];
  /** The author's own example in T.md. */
  author?: true;
}

/**
 * A rule of T.md: what the model is told, what is checked and how it is repaired.
 * `anyPair`: it holds for other languages than Russian and English too.
 */
export interface Rule {
  id: string;
  title: Words;
  /** The paragraph's text as the model reads it, in Russian as T.md is. */
  instruction: string;
  severity: Severity;
  anyPair?: true;
  examples: Example[];
  check(context: Context): Finding[];
}
