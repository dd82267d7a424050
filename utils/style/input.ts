import type { JobText } from '../job/job.ts';
import type { TermKind } from '../terms/ledger.ts';
import type { Language, Severity } from './finding.ts';
import type { OwnCheck } from './own/own-check.ts';
import type { TermPair } from './term-pair.ts';

export type { TermPair };

/** An entry of the ledger: the one English of a term, what stays as it is, or an English that may not be used. */
export interface GlossaryTerm extends TermPair {
  /** `translate` where absent. */
  kind?: TermKind;
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
  /** Words that the user called right once for all drafts, each for one rule. */
  right?: { rule: string; word: string }[];
  /** Ordinals in digits (`1st`) or in words (`first`); digits where absent. */
  ordinals?: 'digits' | 'words';
  /** The checks that stand in the user's T.md; read out of it, never stored here. */
  own?: readonly OwnCheck[];
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
  glossary?: GlossaryTerm[];
  translated?: TermPair[];
  /** Where one line is checked alone: the lines of its point above it. What a point is counted for is counted on from them. */
  above?: TermPair[];
  settings?: StyleSettings;
  /** Words that the client wants to read as they are: no rule complains of them, no fix touches them. */
  verbatim?: string[];
}

/** Whether the pair of languages is Russian and English, whose words the rules and guards know. */
export function isHomePair({ pair }: StyleSettings): boolean {
  return !pair || (/^ru/i.test(pair.source) && /^en/i.test(pair.target));
}
