import { readContext } from './context.ts';
import type { Finding, Rule, StyleInput, StyleSettings } from './rule.ts';

/** Runs the rules that are on over one reading of the input; findings in the order of the text. */
export function checkWith(rules: readonly Rule[], input: StyleInput): Finding[] {
  const context = readContext(input);
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  return rules
    .filter((rule) => isOn(rule, context.settings))
    .flatMap((rule) => rule.check(context))
    .sort(
      (a, b) =>
        a.line - b.line || a.start - b.start || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
    );
}

/** Whether a rule runs: not switched off, and made for this pair of languages. */
export function isOn(rule: Rule, settings: StyleSettings): boolean {
  if (settings.off?.includes(rule.id)) return false;
  const pair = settings.pair;
  const isHome = !pair || (/^ru/i.test(pair.source) && /^en/i.test(pair.target));
  return isHome || rule.anyPair === true;
}
