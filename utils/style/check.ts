import { isCalledRight } from './dismissed.ts';
import { isHomePair } from './input.ts';
import { type Judge, judgeLines } from './judge-lines.ts';
import type { Look } from './look.ts';
import { ownRules } from './own/own-rule.ts';
import { proveFixes } from './prove-fixes.ts';
import { type Context, readContext, report } from './reading/context.ts';
import type { Finding, Rule, StyleInput, StyleSettings } from './rule.ts';
import { type Guard, reportSense } from './sense/guard.ts';
import { guards } from './sense/index.ts';
import { yieldToOthers } from './sense/precedence.ts';
import { findHiddenSigns, seeInput } from './visible.ts';

/**
 * Runs the rules that are on, the user's own among them, over one reading of the input; findings in the order of the
 * text, their fixes proven.
 */
export function checkWith(builtIn: readonly Rule[], input: StyleInput): Finding[] {
  const rules = withOwn(builtIn, input.settings);
  const seen = seeInput(input);
  const context = readContext(seen.input);
  const findings = seen.placeBack(
    proveFixes(context, findAll(rules, context), (one) => findAll(rules, readContext(one))),
  );
  const isSigned = rules.some(({ id }) => id === '5') && !context.settings.off?.includes('5');
  const all = isSigned ? mergeFindings(findings, findHiddenSigns(input)) : findings;
  return all.filter((finding) => !isCalledRight(finding, context.settings));
}

/**
 * Has each guard and each rule look at an example of its own, one after the other: the first look prepares its patterns,
 * which for all together takes longer than a page may be kept waiting.
 */
export function* readyWith(rules: readonly Rule[]): Generator<undefined> {
  for (const guard of guards) {
    yield;
    const [example] = guard.examples;
    if (example) judgeLines([judgeOfSense(guard)], readContext(example));
  }
  for (const rule of rules) {
    yield;
    const [example] = rule.examples;
    if (example && rule.id !== '5') checkWith([rule], example);
  }
}

/** The built-in rules, then those of the user's T.md. */
export function withOwn(rules: readonly Rule[], settings: StyleSettings = {}): readonly Rule[] {
  const own = ownRules(settings);
  return own.length === 0 ? rules : [...rules, ...own];
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

/** The guards of sense that run: §5 is theirs. Most know the words of Russian and English only. */
export function guardsOn(rules: readonly Rule[], settings: StyleSettings): Guard[] {
  if (settings.off?.includes('5') || !rules.some(({ id }) => id === '5')) return [];
  return guards.filter((guard) => guard.anyPair === true || isHomePair(settings));
}

function findAll(rules: readonly Rule[], context: Context): Finding[] {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const on = rules.filter((rule) => isOn(rule, context.settings));
  const judges = [
    ...on.flatMap((rule) => ('look' in rule ? judgeOf(rule) : [])),
    ...guardsOn(rules, context.settings).map(judgeOfSense),
  ];
  const judged = judgeLines(judges, context);
  const byGuards = judged.filter(({ kind }) => kind !== undefined);
  const byRules = [
    ...on.flatMap((rule) => ('check' in rule ? rule.check(context) : [])),
    ...judged.filter(({ kind }) => kind === undefined),
  ];
  return [...byRules, ...yieldToOthers(byRules, byGuards)].sort(
    (a, b) =>
      a.line - b.line || a.start - b.start || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
}

function judgeOf(rule: Rule & { look: Look }): Judge {
  return {
    name: rule.id,
    look: rule.look,
    report: (context, place, { message, fix }) => report(context, rule, place, message, fix),
  };
}

function judgeOfSense({ kind, look }: Guard): Judge {
  return {
    name: kind,
    look,
    report: (context, place, { message, fix, severity }) =>
      reportSense(context, kind, place, message, fix, severity),
  };
}
