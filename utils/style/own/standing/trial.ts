import { literally } from '../../../text/letters.ts';
import { checkWith } from '../../check.ts';
import type { Rule, TermPair } from '../../rule.ts';

const known = new WeakMap<Rule, Map<string, boolean>>();
const mostKnown = 2000;

/** A T.md is read again at each change of it, with the same phrases. */
function once(rule: Rule, key: string, ask: () => boolean): boolean {
  const answers = known.get(rule) ?? new Map<string, boolean>();
  known.set(rule, answers);
  if (answers.size >= mostKnown) answers.clear();
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
}

/**
 * Whether a rule finds a phrase, put where its own examples have what it finds. Where it finds any other word there as
 * well (a sentence that was altered), it is not the phrase that it speaks of.
 */
export function findsPhrase(rule: Rule, phrase: string): boolean {
  // Rule 5 speaks of whole lines: what it finds in its examples says nothing of a phrase.
  if (rule.id === '5') return false;
  return once(rule, `in its place: ${phrase}`, () => isFoundInPlace(rule, phrase));
}

function isFoundInPlace(rule: Rule, phrase: string): boolean {
  return rule.examples.some((example) => {
    const [word] = example.finds;
    const at = word ? example.target.indexOf(word) : -1;
    if (example.finds.length !== 1 || !word || at < 0) return false;
    const isFound = (tried: string) => {
      const target = `${example.target.slice(0, at)}${tried}${example.target.slice(at + word.length)}`;
      return checkWith([rule], { source: example.source, target }).some(
        ({ rule: id, start, end }) =>
          id === rule.id && start < end && start >= at && end <= at + tried.length,
      );
    };
    return isFound(phrase) && !isFound(anyWord);
  });
}

/** What the rule writes for a phrase, where its own examples have what it finds. */
export function fixesOf({ examples, ...rule }: Rule, phrase: string): string[] {
  return examples.flatMap(({ source, target, finds }) => {
    const [word] = finds;
    const at = word ? target.indexOf(word) : -1;
    if (finds.length !== 1 || !word || at < 0) return [];
    const tried = `${target.slice(0, at)}${phrase}${target.slice(at + word.length)}`;
    return checkWith([{ examples, ...rule }], { source, target: tried }).flatMap(({ fix }) =>
      fix && fix.start < at + phrase.length && fix.end > at ? [fix.replacement.toLowerCase()] : [],
    );
  });
}

const anyWord = 'thing';

/** The rule that forbids to render a Russian word so, whatever stands around it. */
export function ruleAgainst(
  { source, target }: TermPair,
  rules: readonly Rule[],
): Rule | undefined {
  const before = 'This is ';
  const pair = { source: `Это ${source} 3.`, target: `${before}${target} 3.` };
  return rules.find((rule) =>
    once(rule, `for ${source}: ${target}`, () =>
      checkWith([rule], pair).some(
        ({ rule: id, start, end }) =>
          id !== '5' &&
          start < end &&
          start >= before.length &&
          end <= before.length + target.length,
      ),
    ),
  );
}

/** Whether a rule finds a phrase in any line, whatever its Russian is. */
export function findsAnywhere(rule: Rule, phrase: string): boolean {
  return once(rule, `anywhere: ${phrase}`, () => isFoundAnywhere(rule, phrase));
}

function isFoundAnywhere(rule: Rule, phrase: string): boolean {
  const before = 'There are now ';
  return checkWith([rule], { source: 'Это уже готово.', target: `${before}${phrase} many.` }).some(
    ({ rule: id, start, end }) =>
      id === rule.id &&
      start < end &&
      start >= before.length &&
      end <= before.length + phrase.length + 3,
  );
}

/** Whether the rule's own words have the phrase: it was thought of. */
export function knowsPhrase(rule: Rule, phrase: string): boolean {
  return patternOf(phrase).test(rule.instruction) || isRightIn(rule, phrase);
}

/** Whether one of the rule's right examples has it. */
export function isRightIn({ examples }: Rule, phrase: string): boolean {
  const pattern = patternOf(phrase);
  return examples.some(({ good = '', target, finds }) =>
    pattern.test(finds.length === 0 ? target : good),
  );
}

function patternOf(phrase: string): RegExp {
  const words = literally(phrase).replace(/['’]/g, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}
