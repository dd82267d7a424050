import { checkWith, readyWith } from './check.ts';
import { type Fixed, fixWith } from './fix.ts';
import type { OwnCheck } from './own/own-check.ts';
import { ownRules, ruleOf } from './own/own-rule.ts';
import { type OwnRuleOptions, type OwnRules, ownRulesWith } from './own/read-checks.ts';
import { type Standing, standingsWith } from './own/standing/standings.ts';
import { type Proof, proveWith } from './proof.ts';
import type { Finding, Rule, StyleInput, StyleSettings } from './rule.ts';
import { forExample } from './rules/for-example.ts';
import { keepEnglish } from './rules/keep-english.ts';
import { keepLayout } from './rules/keep-layout.ts';
import { keepPoliteness } from './rules/keep-politeness.ts';
import { keepUrls } from './rules/keep-urls.ts';
import { noContractions } from './rules/no-contractions.ts';
import { noDoubledTerms } from './rules/no-doubled-terms.ts';
import { noJargon } from './rules/no-jargon.ts';
import { noShiftedWork } from './rules/no-shifted-work.ts';
import { numeralsInDigits } from './rules/numerals-in-digits.ts';
import { officialTerms } from './rules/official-terms.ts';
import { plainText } from './rules/plain-text.ts';
import { pointNotItem } from './rules/point-not-item.ts';
import { sameTerms } from './rules/same-terms.ts';
import { translateAll } from './rules/translate-all.ts';
import { websiteNotSite } from './rules/website-not-site.ts';

export { agreesLess } from './agreement.ts';
export { applyFix, type Fixed } from './fix.ts';
export { checkHabits, type HabitInput } from './habits/check-habits.ts';
export { habitRule } from './habits/habit-rule.ts';
export { checkDraft, type DraftInput } from './hints/draft.ts';
export { formsOf } from './own/forms.ts';
export type { BlockProblem, CheckPlace, OwnCheck } from './own/own-check.ts';
export { withOwnTerms } from './own/own-terms.ts';
export type { OwnRules } from './own/read-checks.ts';
export type { Difference, Standing } from './own/standing/standings.ts';
export { type Decision, withBlock, withDecision, withParagraph } from './own/text/edit-task.ts';
export { printBlock } from './own/text/print-block.ts';
export { type BlockText, readBlock } from './own/text/read-block.ts';
export { checkKey, isOnProbation, withTrust } from './own/trust.ts';
export type { Count, Proof } from './proof.ts';
export type * from './rule.ts';
export { type AnsweredLine, findMisaligned } from './sense/misaligned.ts';
export { saysOther } from './sense/other-sense.ts';

/** The rules in T.md's order. A new one is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  translateAll,
  keepPoliteness,
  keepEnglish,
  plainText,
  keepLayout,
  noJargon,
  officialTerms,
  noShiftedWork,
  noDoubledTerms,
  keepUrls,
  sameTerms,
  numeralsInDigits,
  noContractions,
  websiteNotSite,
  pointNotItem,
  forExample,
];

/** What the target breaks, by line and place. Pure; never throws; linear in the length of the text. */
export function checkTranslation(input: StyleInput): Finding[] {
  return checkWith(rules, input);
}

/** Prepares the first check bit by bit, for a page that must not be kept waiting; a check works without it, too. */
export function readyToCheck(): Generator<undefined> {
  return readyWith(rules);
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

/** Of each paragraph of the rules in a T.md: by what it is proven, and how it differs from that. */
export function readStandings(text: string, settings?: StyleSettings): Standing[] {
  return [...eachStanding(text, settings)].filter((one) => one !== undefined);
}

/** The same one by one, and nothing now and then between two: a page can do something else meanwhile. */
export function eachStanding(
  text: string,
  settings?: StyleSettings,
): Generator<Standing | undefined> {
  return standingsWith(rules, text, settings);
}

/** All rules that these settings know: the built-in ones and the user's own. */
export function rulesOf(settings: StyleSettings): readonly Rule[] {
  return [...rules, ...ownRules(settings)];
}

/** What one check of the user's own finds, whatever the other rules say. */
export function findByCheck(check: OwnCheck, { source, target, job }: StyleInput): Finding[] {
  return checkWith([ruleOf(check)], { source, target, ...(job ? { job } : {}) });
}

/** The checks and renderings that a T.md has beside the built-in rules. */
export function readOwnRules(text: string, options?: OwnRuleOptions): OwnRules {
  return ownRulesWith(rules, text, options);
}
