import { agreesLess } from './agreement.ts';
import { applyFixes } from './apply.ts';
import type { Finding } from './finding.ts';
import type { StyleInput } from './input.ts';
import type { Context } from './reading/context.ts';

/** What all rules and guards find in an input, in no order that matters here. */
type Check = (input: StyleInput) => Finding[];

// Proving costs a check of the line for each fix; in texts of this size the fixer's own rounds have to do.
const provenLine = 4000;
const provenFixes = 200;

/**
 * Takes away the fixes that would say something else, mend nothing, or break another rule: a fix that is offered
 * is sure by value. Changes the findings given.
 */
export function proveFixes(context: Context, findings: Finding[], check: Check): Finding[] {
  const fixable = withoutFalse(context, findings);
  if (fixable.length === 0 || fixable.length > provenFixes) return findings;
  const known = new Map<number, Trial>();
  for (const finding of fixable) {
    let trial = known.get(finding.line);
    if (!trial) {
      trial = openTrial(context, finding.line, findings, check);
      known.set(finding.line, trial);
    }
    if (trial.input && !isMending(trial, finding, check)) delete finding.fix;
  }
  return findings;
}

// Each fix costs a reading of its line: past so many characters in all only the first fixes of the line are weighed.
const mostWeighed = 200_000;
const weighedAlways = 20;

/** Takes away the fixes after which a line agrees less with its source, and gives the findings whose fix stays. */
function withoutFalse(context: Context, findings: readonly Finding[]): Finding[] {
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (!finding.fix) continue;
    const same = byLine.get(finding.line);
    if (same) same.push(finding);
    else byLine.set(finding.line, [finding]);
  }
  for (const [line, fixable] of byLine) {
    const before = context.target[line]?.text ?? '';
    const source = context.pairs[line]?.source?.text ?? '';
    const isFalse = (finding: Finding) =>
      finding.fix?.removesLine !== true &&
      agreesLess(source, before, replaced(before, finding), finding);
    // What cannot be weighed is not sure.
    if (before.length * fixable.length > mostWeighed)
      for (const finding of fixable.slice(weighedAlways)) delete finding.fix;
    for (const finding of fixable) if (finding.fix && isFalse(finding)) delete finding.fix;
  }
  return findings.filter(({ fix }) => fix !== undefined);
}

function replaced(text: string, { fix }: Finding): string {
  return fix ? text.slice(0, fix.start) + fix.replacement + text.slice(fix.end) : text;
}

interface Trial {
  /** The line beside its source, or the whole where lines do not answer one another. */
  input?: StyleInput;
  line: number;
  before: Map<string, number>;
}

function openTrial(
  context: Context,
  line: number,
  findings: readonly Finding[],
  check: Check,
): Trial {
  const { input, target, source, alignment } = context;
  const answer = alignment.answers[line];
  const text = target[line]?.text ?? '';
  if (context.input.target.length > 60_000 && text.length > provenLine)
    return { line, before: new Map() };
  if (alignment.fault || answer === undefined || target.length === 1) {
    return input.target.length > provenLine
      ? { line, before: new Map() }
      : { input, line, before: countByRule(findings) };
  }
  const one = { ...input, source: source[answer]?.text ?? '', target: text };
  return { input: one, line: 0, before: countByRule(check(one)) };
}

/** Whether the fix takes its finding away and adds none of another rule. */
function isMending(trial: Trial, finding: Finding, check: Check): boolean {
  const input = trial.input as StyleInput;
  const target = applyFixes(input.target, [{ ...finding, line: trial.line }]);
  const after = countByRule(check({ ...input, target }));
  const own = trial.before.get(finding.rule) ?? 0;
  if ((after.get(finding.rule) ?? 0) >= own && own > 0) return false;
  return [...after].every(
    ([rule, count]) => rule === finding.rule || count <= (trial.before.get(rule) ?? 0),
  );
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
