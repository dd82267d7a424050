import { agreesLess } from './agreement.ts';
import { applyFixes } from './apply.ts';
import type { Finding } from './finding.ts';
import type { StyleInput } from './input.ts';
import type { Context } from './reading/context.ts';
import { sieve } from './sieve.ts';

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
  for (const [line, all] of byLine(fixable)) {
    const trial = openTrial(context, line, findings, check);
    const { input } = trial;
    if (!input) continue;
    const isCheap = input.target.length * all.length <= mostTried;
    const stand = isCheap
      ? new Set(all.filter((one) => isMending(trial, [one], check)))
      : sieve(apart(all), (group) => isMending(trial, group, check), mostTrials);
    for (const finding of all) if (!stand.has(finding)) delete finding.fix;
  }
  return findings;
}

// Each fix costs a reading of its line, and a check of it: past so many characters in all they are tried together.
const mostWeighed = 200_000;
const mostTried = 100_000;
const mostTrials = 20;

/** Takes away the fixes after which a line agrees less with its source, and gives the findings whose fix stays. */
function withoutFalse(context: Context, findings: readonly Finding[]): Finding[] {
  for (const [line, all] of byLine(findings.filter(({ fix }) => fix))) {
    const before = context.target[line]?.text ?? '';
    const source = context.pairs[line]?.source?.text ?? '';
    const isTrue = (group: readonly Finding[]) =>
      group[0]?.fix?.removesLine === true ||
      !agreesLess(source, before, replaced(before, group), group[0] as Finding);
    const stand =
      before.length * all.length <= mostWeighed
        ? all.filter((one) => isTrue([one]))
        : alike(all, source).flatMap((group) => [...sieve(apart(group), isTrue, mostTrials)]);
    const kept = new Set(stand);
    for (const finding of all) if (!kept.has(finding)) delete finding.fix;
  }
  return findings.filter(({ fix }) => fix !== undefined);
}

function byLine(findings: readonly Finding[]): Map<number, Finding[]> {
  return gather(findings, ({ line }) => line);
}

function gather<K>(findings: readonly Finding[], keyOf: (one: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** Findings whose fixes are weighed in one way: of one rule, and put back or not. */
function alike(all: readonly Finding[], source: string): Finding[][] {
  const ways = gather(
    all,
    ({ rule, fix }) => `${rule} ${fix?.sure} ${source.includes(fix?.replacement || '\n')}`,
  );
  return [...ways.values()];
}

/** Those whose fixes do not touch one before them: what is tried together may not overlap. */
function apart(all: readonly Finding[]): Finding[] {
  let last = -1;
  return [...all]
    .sort((a, b) => (a.fix?.start ?? 0) - (b.fix?.start ?? 0))
    .filter(({ fix }) => {
      const isFree = fix !== undefined && fix.start > last;
      if (isFree) last = fix.end;
      return isFree;
    });
}

function replaced(text: string, group: readonly Finding[]): string {
  return applyFixes(
    text,
    group.map((finding) => ({ ...finding, line: 0 })),
  );
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

/** Whether the fixes take their findings away and add none of another rule. */
function isMending(trial: Trial, group: readonly Finding[], check: Check): boolean {
  const input = trial.input as StyleInput;
  const own = countByRule(group);
  const target = applyFixes(
    input.target,
    group.map((finding) => ({ ...finding, line: trial.line })),
  );
  const after = countByRule(check({ ...input, target }));
  const isGone = [...own].every(([rule, count]) => {
    const before = trial.before.get(rule) ?? 0;
    return before === 0 || (after.get(rule) ?? 0) <= before - count;
  });
  return (
    isGone &&
    [...after].every(([rule, count]) => own.has(rule) || count <= (trial.before.get(rule) ?? 0))
  );
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
