import { checkWith } from '../../check.ts';
import type { Rule, StyleInput } from '../../rule.ts';
import type { BlockProblem, GivenExample, OwnCheck } from '../own-check.ts';
import { asksOfLines, ruleOf } from '../own-rule.ts';

/** Gives what it is in the end, and nothing between two trials. */
export type Trials<T> = Generator<undefined, T>;

/** Whether the rule does with an example of the paragraph as it says. */
export function* tryExample(
  { source, target, isRight, translated }: GivenExample,
  rule: Rule,
  rules: readonly Rule[],
): Trials<'example-passes' | 'example-refused' | undefined> {
  if (source === undefined) return undefined;
  const input = { source, target, ...(translated ? { translated } : {}) };
  if (isRight) {
    const isRefused = checkWith([rule], input).some((one) => one.rule === rule.id);
    return isRefused ? 'example-refused' : undefined;
  }
  return (yield* isFoundBy(rules, input)) ? undefined : 'example-passes';
}

/** The examples of a check of one's own: the bad are found, the good are not. */
export function* tryExamples(check: OwnCheck, rules: readonly Rule[]): Trials<BlockProblem[]> {
  if (!asksOfLines(check)) return [];
  const own = ruleOf({ ...check, examples: [] });
  const others = rules.filter(({ id }) => id !== '5');
  const problems: BlockProblem[] = [];
  for (const { source, target, isRight, line } of check.examples) {
    const without = { source: source ?? 'Текст.', target };
    if (source === undefined && check.onlyIf.length > 0) continue;
    const isFound = checkWith([own], without).length > 0;
    if (isFound === !isRight) continue;
    if (!isRight && (yield* isFoundBy(others, without))) continue;
    const code = isRight ? ('example-refused' as const) : ('example-passes' as const);
    problems.push({ code, subject: target.slice(0, 80), line });
  }
  return problems;
}

/** Whether one of the rules finds something, asked one after the other. */
function* isFoundBy(rules: readonly Rule[], input: StyleInput): Trials<boolean> {
  for (const rule of rules) {
    yield;
    if (checkWith([rule], input).length > 0) return true;
  }
  return false;
}
