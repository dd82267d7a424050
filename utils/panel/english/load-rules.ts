import type { Rule } from '../../style/rule.ts';

/** The rules in T.md's order; a file of their own, loaded when a page lists them. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await import('../../style/index.ts')).rules;
}

/** What the user can switch off: the rules, and the habits of a Russian writer, which are only ever warnings. */
export async function loadChecks() {
  const { rules, habitRule } = await import('../../style/index.ts');
  return [...rules.map((rule) => ({ ...rule, isRule: true })), { ...habitRule, isRule: false }];
}
