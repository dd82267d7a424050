import type { Rule } from '../../style/rule.ts';

/** The rules in T.md's order; a file of their own, loaded when a page lists them. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await import('../../style/index.ts')).rules;
}
