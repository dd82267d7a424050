import type { JobText } from '../job/job.ts';
import type { Finding, GlossaryTerm, StyleInput, StyleSettings } from '../style/rule.ts';

/** The checker and the fixer, handed in so that a run can be tried with others. */
export interface RunRules {
  check(input: StyleInput): Finding[];
  fix(input: StyleInput): { target: string; applied: Finding[]; remaining: Finding[] };
  /** The lines of one answer that stand under wrong numbers, looked for before anything is fixed. */
  findMisaligned?(lines: { n: number; source: string; text: string }[]): number[];
  /** Whether a line is made of other words than its source, whatever names and numbers were put into it. */
  saysOther?(input: StyleInput): boolean;
}

/** What every line of a run is checked against. */
export interface RuleContext {
  job?: JobText;
  glossary: GlossaryTerm[];
  settings: StyleSettings;
  /** Words that must stay as they are: demanded by the post. */
  verbatim?: string[];
}

/** A finding as the model is told it, in the rule's words: the paragraph of T.md, the place, the reason. */
export function describeFinding({ rule, text, message }: Finding): string {
  const place = text === '' ? '' : ` «${text}»`;
  return `T.md §${rule}${place}: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
