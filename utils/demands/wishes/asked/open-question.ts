import { questionToYou, questionWord, rhetorical, secondPerson } from '../../words/asking.ts';
import { thingIn } from '../../words/things.ts';
import { classify } from './classify-object.ts';
import type { Context, Opened } from './clause.ts';

/** `Do we pay well?`: the client's own affair. */
const ofClient =
  /(?<![\p{L}])(?:we|i|our|my|they|us|me|users?|customers?|мы|я|нам|мне|наш\p{L}*)(?![\p{L}])/iu;

/** What a question asks of the reader; one that the client answers asks nothing. */
export function openQuestion(
  clause: string,
  { masked, verb, open, joint }: Context,
): Opened | undefined {
  // `What is your degree and where did you get it?`: the second half goes on with the first.
  if (
    open?.kind === 'answer' &&
    /(?:^|\s)(?:and|и)\s*$/iu.test(joint) &&
    /\?/.test(masked.slice(open.end)) &&
    !/\?/.test(masked.slice(open.start, open.end)) &&
    !thingIn(clause) &&
    (/(?<![\p{L}])(?:it|them|that|those|him|her|его|её|их)(?![\p{L}])/iu.test(clause) ||
      clause.split(/\s+/).length < 7)
  )
    return 'join';
  if (rhetorical.test(clause)) return undefined;
  if (questionWord.test(clause)) {
    // `How do we choose?` is answered by the client.
    if (/^\S+ (?:do|does|did|will|should|can) (?:we|i|they)(?![\p{L}])/iu.test(clause)) {
      if (!secondPerson.test(clause) && !/(?:say|said|mention|write|above|post)/iu.test(clause))
        return undefined;
      return classify(clause, 'say', true);
    }
    if (questionToYou.test(masked)) return classify(clause, 'say', true);
    if ((clause.split(/\s+/).length > 2 || thingIn(clause)) && !verb)
      return classify(clause, 'say', true);
  }
  if (
    /^(?:are|is|do|did|have|can|could|would|will|were|had|is it) (?:you|u|your|ur)\b|^(?:(?:is|are) there|any|got) |^(?:вы|у вас|готовы|есть ли|сможете|можете|свободны)(?![\p{L}])/iu.test(
      clause,
    )
  )
    return classify(clause, 'say', true);
  // `Done anything like it?`, `48 plus 24 is?`: whatever else is asked beside wishes.
  const isWhole =
    /\?[^\p{L}\p{N}]*$/u.test(masked) &&
    masked
      .trimEnd()
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .endsWith(clause.trim().replace(/[^\p{L}\p{N}]+$/u, ''));
  // `What do you charge, and is a revision included?`
  if (
    isWhole &&
    open &&
    /^(?:is|are|does|can|will|would) (?:an?|the|your) \p{L}+ \p{L}+/iu.test(clause) &&
    !ofClient.test(clause)
  )
    return classify(clause, 'say', true);
  // `our soil comes from which island?`
  if (isWhole && /\p{L}\s(?:which|what|whose) \p{L}+[^\p{L}]*$/iu.test(clause))
    return classify(clause, 'say', true);
  if (isWhole && !verb && thingIn(clause)?.value === 'references')
    return classify(clause, 'say', true);
  if (isWhole && !verb && clause.trim().split(/\s+/).length > 1 && !ofClient.test(clause))
    return classify(clause, 'say', true);
  // `Which tool, and how much?`, `Backfill or rebuild: when which?`
  if (
    (isWhole ||
      /^[,\s]+(?:and )?(?:why|how)\?/iu.test(
        masked.slice(masked.indexOf(clause) + clause.length),
      )) &&
    /^[\p{L}.#+]+[\p{L} .#+]{1,30} or [\p{L} .#+]{2,30}[^\p{L}\p{N}]*$/iu.test(clause)
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  return undefined;
}
