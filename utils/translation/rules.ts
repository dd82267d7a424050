import type { JobText } from '../job/job.ts';
import type { Finding, StyleInput, StyleSettings, TermPair } from '../style/rule.ts';

/** The checker and the fixer, handed in so that a run can be tried with others. */
export interface RunRules {
  check(input: StyleInput): Finding[];
  fix(input: StyleInput): { target: string; applied: Finding[]; remaining: Finding[] };
  /** What the model is told about a rule; empty where the rule is not known. */
  instruction(rule: string): string;
}

/** What every line of a run is checked against. */
export interface RuleContext {
  job?: JobText;
  glossary: TermPair[];
  settings: StyleSettings;
}

/** A finding as the model is told it: the rule, the place, the reason. */
export function describeFinding(finding: Finding, rules: RunRules): string {
  const place = finding.text === '' ? '' : ` «${finding.text}»`;
  const reason = [finding.message, rules.instruction(finding.rule)].filter(Boolean).join(' ');
  return `${finding.rule}${place}: ${reason.replace(/\s*\n\s*/g, ' ')}`;
}
