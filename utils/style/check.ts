import { applyFixes } from './apply.ts';
import { isCalledRight } from './dismissed.ts';
import { isHomePair } from './input.ts';
import { type Context, readContext } from './reading/context.ts';
import type { Finding, Rule, StyleInput, StyleSettings } from './rule.ts';
import type { Guard } from './sense/guard.ts';
import { guards } from './sense/index.ts';
import { findHiddenSigns, seeInput } from './visible.ts';

/** Runs the rules that are on over one reading of the input; findings in the order of the text, their fixes proven. */
export function checkWith(rules: readonly Rule[], input: StyleInput): Finding[] {
  const seen = seeInput(input);
  const context = readContext(seen.input);
  const findings = seen.placeBack(proveFixes(rules, context, findAll(rules, context)));
  const isSigned = rules.some(({ id }) => id === '5') && !context.settings.off?.includes('5');
  const all = isSigned ? mergeFindings(findings, findHiddenSigns(input)) : findings;
  return all.filter((finding) => !isCalledRight(finding, context.settings));
}

/** Both in the order of the text. */
function mergeFindings(findings: Finding[], signs: readonly Finding[]): Finding[] {
  if (signs.length === 0) return findings;
  return [...findings, ...signs].sort((a, b) => a.line - b.line || a.start - b.start);
}

/** Whether a rule runs: not switched off, and made for this pair of languages. */
export function isOn(rule: Rule, settings: StyleSettings): boolean {
  if (settings.off?.includes(rule.id)) return false;
  return rule.anyPair === true || isHomePair(settings);
}

/** The guards know the words of both languages, so most read Russian and English only. */
function isRead(guard: Guard, settings: StyleSettings): boolean {
  return !settings.off?.includes('5') && (guard.anyPair === true || isHomePair(settings));
}

function findAll(rules: readonly Rule[], context: Context): Finding[] {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const isSenseRead = rules.some(({ id }) => id === '5');
  return [
    ...rules.filter((rule) => isOn(rule, context.settings)).flatMap((rule) => rule.check(context)),
    ...(isSenseRead
      ? guards
          .filter((guard) => isRead(guard, context.settings))
          .flatMap((guard) => guard.check(context))
      : []),
  ].sort(
    (a, b) =>
      a.line - b.line || a.start - b.start || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
}

// Proving costs a check of the line for each fix; in texts of this size the fixer's own rounds have to do.
const provenLine = 4000;
const provenFixes = 200;

/** Takes away the fixes that would mend nothing, or break another rule: a fix that is offered is safe. */
function proveFixes(rules: readonly Rule[], context: Context, findings: Finding[]): Finding[] {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  if (fixable.length === 0 || fixable.length > provenFixes) return findings;
  const known = new Map<number, Trial>();
  for (const finding of fixable) {
    let trial = known.get(finding.line);
    if (!trial) {
      trial = openTrial(rules, context, finding.line, findings);
      known.set(finding.line, trial);
    }
    if (trial.input && !isMending(rules, trial, finding)) delete finding.fix;
  }
  return findings;
}

interface Trial {
  /** The line beside its source, or the whole where lines do not answer one another. */
  input?: StyleInput;
  line: number;
  before: Map<string, number>;
}

function openTrial(
  rules: readonly Rule[],
  context: Context,
  line: number,
  findings: readonly Finding[],
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
  return { input: one, line: 0, before: countByRule(findAll(rules, readContext(one))) };
}

/** Whether the fix takes its finding away and adds none of another rule. */
function isMending(rules: readonly Rule[], trial: Trial, finding: Finding): boolean {
  const input = trial.input as StyleInput;
  const target = applyFixes(input.target, [{ ...finding, line: trial.line }]);
  const after = countByRule(findAll(rules, readContext({ ...input, target })));
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
