import type { Sentence } from '../posts/split-post.ts';
import { machine } from '../words/machines.ts';
import { words } from '../words/word-pattern.ts';
import { isOfOthers } from './is-of-others.ts';
import type { Wish } from './wish.ts';

const proof = words(
  `prove (?:ur|u r|u're|you're|youre) (?:not an? (?:bot|robot)|human|real)|(?:prove|proves|proof|show|shows|convince|demonstrate|persuade|let|signal|make)(?: (?:me|us))?(?:, [^,.;]{3,30},)?(?: \\p{L}+){0,5} (?:that )?(?:there(?:'s| is) (?:an? )?(?:pulse|heart\\p{L}*|brain|soul|human|person|someone|somebody|life)|(?:you|u)(?:'re| are|r|re)? (?:an? )?(?:human|real|person|alive|exist|living (?:being|person|creature)|flesh and blood|(?:not an?|no) (?:bot|robot|machine)|actually (?:there|read|here)|awake)|(?<!(?:to|for|with|by|of|from|as) )(?:a|there's a|there is a|it's a|it is a) (?:human|person|real person)|(?<!(?:from|of|with|in|on|about|to|for|at|by|shows?|make|signal) )it(?=$|[.,;!])|your humanity)|prov(?:e|ing)[^.;]{0,24} (?:you|u) (?:aren't|are not) one|(?:typo|mistake|spelling error|misspelling|error)[^.;]{0,25}(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?)|(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?)[^.;]{0,20}(?:typo|mistake|misspell\\p{L}*|error)|(?:something|anything|a line|a sentence|a word|one thing|a joke|a detail|what)(?: (?:in|into) (?:your|the) \\p{L}+)? (?:that |which )?(?:only )?(?:an? (?:human|person|real \\p{L}+|(?:bot|machine|ai|robot|model|program|chatbot)(?= (?:would|could|can|will|does|might|is|has)(?:n't| not| never| hardly| no)))|proves?|no (?:bot|machine|ai|robot|model|program|chatbot)|(?:bots|machines|robots|models|chatgpt|ai)(?= (?:would|could|can|will|do|might|are|have)?(?:n't| not| never|not)))[^.;,]{0,40}|(?:sign|proof|hint|evidence|signal) (?:that|of) [^.;]{0,30}(?:human|person|living|alive|somebody|someone|flesh)[^.;,]{0,30}|sound like a (?:human|person)|[^.;,]{6,60}, (?:machines?|bots?|robots?|models?) (?:never|can't|cannot|don't|wouldn't|aren't|won't)[^.;,]{0,20}|(?:докажите|покажите|подтвердите|дайте понять|убедите)[^.;]{0,25}(?:что вы )?(?:человек|не (?:бот|робот|нейросеть)|живой|живы|существуете|настоящий)|(?:опечатк|ошибк)\\p{L}+[^.;]{0,20}(?:специально|нарочно|намеренно)|(?:специально|нарочно|намеренно)[^.;]{0,20}(?:опечатк|ошибк)\\p{L}+`,
);

/** Proof of a person or a reader for which no act is named. */
export function readHumanCheck({ masked }: Sentence): Wish[] {
  const found = proof.exec(masked);
  if (!found || (machine.test(found[0]) && !/human|person|real|человек|жив/iu.test(found[0])))
    return [];
  // The act that is named makes the kind: a word in quotes or a question is no mere proof.
  if (isOfOthers(masked)) return [];
  const after = masked.slice(found.index);
  if (/^[^.;]*\bby (?:writ|putt|say|answer|includ|start|end|mention|nam|tell)/iu.test(after))
    return [];
  const before = masked.slice(0, found.index);
  // `To prove you are human, what is 5 + 9?`: the reason of another wish.
  if (
    /(?:^|\s)(?:to|so|as)\s*(?:that you )?$/iu.test(before) &&
    (/^[^.;]{8,60}[,:–—]\s*\S/u.test(after) || before.trim().split(/\s+/).length > 4)
  )
    return [];
  const lead =
    /(?:just |please |and )?(?:write|put|say|add|include|leave|make)[^,.;]{0,20}$/iu.exec(
      before,
    )?.[0] ?? '';
  const start = found.index - lead.length;
  return [{ kind: 'human-check', start, end: found.index + found[0].length }];
}
