import { checkWith } from './check.ts';
import { type Fixed, fixWith } from './fix.ts';
import { type Proof, proveWith } from './proof.ts';
import type { Finding, Rule, StyleInput } from './rule.ts';
import { forExample } from './rules/for-example.ts';
import { noContractions } from './rules/no-contractions.ts';
import { pointNotItem } from './rules/point-not-item.ts';
import { websiteNotSite } from './rules/website-not-site.ts';

export { checkDraft, type DraftInput } from './draft.ts';
export { applyFix } from './fix.ts';
export type { Count, Proof } from './proof.ts';
export type * from './rule.ts';

/** The rules in T.md's order. A new one is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [noContractions, websiteNotSite, pointNotItem, forExample];

/** What the target breaks, by line and place. Pure; never throws; linear in the length of the text. */
export function checkTranslation(input: StyleInput): Finding[] {
  return checkWith(rules, input);
}

/**
 * Applies every fix that needs no model, until none is left. `applied` are the findings so repaired, each
 * with the offsets it had when its turn came; `remaining` is what a check of the given target reports.
 */
export function fixTranslation(input: StyleInput): Fixed {
  return fixWith(rules, input);
}

/** The figures of the line of proof: English sentences, numbers, links, code unchanged; findings. */
export function proofOf(input: StyleInput): Proof {
  return proveWith(rules, input);
}
