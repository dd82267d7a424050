import {
  questionWord,
  sayImperative,
  secondPerson,
  sendImperative,
  toldToUs,
} from '../../words/asking.ts';
import { pastFrames } from '../../words/frames.ts';
import { thingIn } from '../../words/things.ts';
import { bareWish, isBareAnswer, isBareItem } from './bare-item.ts';
import { classify, fromVerb, ofPost, pieces } from './classify-object.ts';
import type { Context, Opened } from './clause.ts';
import { continueList, isStatement } from './continue-list.ts';
import { isWishOfSaying, isWishOfSending } from './is-wish-verb.ts';
import { lackedThing } from './lacked-thing.ts';
import { openFramed } from './open-framed.ts';
import { openQuestion } from './open-question.ts';
import { isOfSending, verbOf } from './verb-of.ts';

/** What a clause does: it opens a wish by its verb, as a question or as a bare thing, or goes on with one. */
export function openClause(clause: string, context: Context): Opened {
  const isAboutLetter = context.inZone || context.isFramed;
  if (
    /^(?:include|add|put|write|list|mention) [^,;]{2,30} in (?:the|our|each) (?:\p{L}+ )?(?:report|readme|spec|deck|sheet|docs?|documentation|ticket|commit|changelog)(?!\p{L})/iu.test(
      clause,
    )
  )
    return 'end';
  // `and why?`, `and say why` belong to the question before.
  if (
    context.open &&
    clause.trim().split(/\s+/).length <= 4 &&
    /^(?:(?:and |to )?(?:why(?: (?:you think )?(?:so|that|this one|it))?|how|say why|explain why|tell why)|for how long|since when|и почему|почему|на сколько)[^\p{L}\p{N}]*$/iu.test(
      clause.trim(),
    )
  )
    return 'join';
  // `Two crates you maintain, a link please`: how that is sent.
  if (
    context.open?.kind === 'send' &&
    ['portfolio', 'samples'].includes(context.open.value ?? '') &&
    /^(?:(?:please )?(?:send|attach|share|add|include|paste|drop)(?: (?:me|us))? (?=the|a |its|that))?(?:an? |just a |as a |the |its |that )?(?:links?|urls?)(?: please| is enough| is fine| will do| suffices| too)?[^\p{L}]*$/iu.test(
      clause,
    )
  )
    return 'join';
  // `one A/B test you ran, with screenshots`: it goes with the thing.
  if (
    context.open?.kind === 'send' &&
    /^\s*,/.test(context.joint) &&
    /^with (?!your|a link)/iu.test(clause)
  )
    return 'join';
  // `we'd like to be told what you think and to get your price`
  const hoped =
    context.verb &&
    /^to (?:get|have|see|hear|know|receive|read|learn|be told)(?: about)? (?=\p{L})/iu.exec(clause);
  if (hoped && isAboutLetter) return classify(clause.slice(hoped[0].length), 'say', true);
  // `3rd, do you cook.`: asked in a list, without its mark.
  if (
    context.inZone &&
    !context.isQuestion &&
    /\d(?:st|nd|rd|th)[,:]?\s*$/u.test(context.masked.slice(0, context.masked.indexOf(clause))) &&
    /^(?:do|did|are|have|can|will|would) (?:you|u)(?!\p{L})/iu.test(clause)
  )
    return classify(clause, 'say', true);
  // `References come from hospitals, two of them.`
  if (
    context.open &&
    /^(?:one|two|three|four|a few|\d) of (?:them|those|these)[^\p{L}\p{N}]*$/iu.test(clause)
  )
    return 'join';
  // `a price per knife, include shipping back`
  if (
    context.open?.value === 'rate' &&
    /^(?:please )?(?:includ(?:e|ing)|incl\.|excl\.|excluding|without|(?:for )?the (?:whole|entire)) \p{L}/iu.test(
      clause,
    ) &&
    !thingIn(clause)
  )
    return 'join';
  if (isAboutLetter || secondPerson.test(clause)) {
    const rest = pastFrames(clause);
    if (rest !== undefined) {
      const opened = openFramed(rest, clause);
      if (opened) return opened;
    }
  }
  // `Without a link I can't judge you`, `the machine in our name goes into your answer`.
  const lacked = isAboutLetter ? lackedThing(clause) : undefined;
  if (lacked && thingIn(lacked)) return classify(lacked, 'send', false);
  if (
    /(?:goes|go|belongs?|comes?|has to go|should go|must go) (?:in|into|to) (?:your|the) (?:letter|answer|reply|proposal|bid|application|message)/iu.test(
      clause,
    )
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  // `The colour has to be named.`
  if (
    isAboutLetter &&
    /(?:has|have|must|should|needs?) (?:to )?(?:also )?be (?:named|mentioned|stated|included|told|given|answered|quoted|listed|explained|attached)(?![\p{L}])/iu.test(
      clause,
    ) &&
    !/^(?:all |the |our |any )?(?:replies|emails?|messages|calls|tickets|comments|customers|clients|users|requests)(?![\p{L}])/iu.test(
      clause,
    ) &&
    clause.split(/\s+/).length < 25
  )
    return classify(clause, 'say', true);
  // `end your letter with the name of a famous robot`: a thing described, no word.
  if (
    isAboutLetter &&
    !/["▯]/.test(clause) &&
    /^(?:start|begin|open|end|close|finish|sign off|conclude)(?: off)? (?:(?:with|by) (?:your (?:fav\p{L}+|answer|name)|the (?:name|number|title|answer|year|colou?r|word for|\p{L}+ (?:from|in|of) (?:this|the|our) (?:post|ad|job|text|description)(?![\p{L}]))|an? (?:joke|question|fun fact|quote|fact|line about)|telling|naming|answering)|(?:your|ur|the|it) ?(?:letter|proposal|application|message|bid|reply|cover letter|response|note|text)? ?(?:with|by) (?:the|an?|your|one|telling|naming|answering))(?![\p{L}])/iu.test(
      clause,
    )
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  if (isAboutLetter && /\d\s*(?:\+|plus|minus|times|[x×*]|плюс|минус)\s*\d/iu.test(clause))
    return { verb: 'say', wish: { kind: 'answer' } };
  return (
    openVerb(clause, context) ??
    (context.isQuestion && isAboutLetter ? openQuestion(clause, context) : undefined) ??
    openBare(clause, context, isAboutLetter)
  );
}

/** `Show me the structure before you move things`: in the course of the work. */
export const stageOfWork =
  /^(?:please )?(?:tell|let|inform|warn) (?:me|us)(?: know)? (?:early|immediately|at once|right away|in (?:good )?time|as soon as|in (?:the|our|a) (?:docs?|document|ticket|chat|channel|comments?)|when(?:ever)? (?:something|anything|a|the|you(?:'re| are)? (?:need|want|done|stuck|finished|ready|unsure|leave)))(?![\p{L}])|(?<![\p{L}])before you (?!apply|bid|write|read|answer|reply)\p{L}+|(?<![\p{L}])(?:every (?:day|week|friday|monday)|weekly|daily|after (?:each|every)|(?:at the end of|before|during) (?:each|every)|when (?:it's|it is|you're|you are|each (?:is|one is)) (?:done|ready|finished))(?![\p{L}])/iu;

/** `to name a price`, `you name a price` among such. */
const ofList =
  /^(?:to|(?:you|they)(?! (?:contain|hold|have|cover|feature|carry|need|come|make|offer|put|bring|do))) /i;

function openVerb(clause: string, context: Context): Opened | undefined {
  const { inZone, isFramed, isFree } = context;
  const told = toldToUs.exec(clause);
  if (told && stageOfWork.test(clause)) return undefined;
  if (told) return fromVerb(clause, told[0].length, isOfSending(clause) ? 'send' : 'say', true);
  // After a verb of wishing its list goes on in the same form.
  const listed =
    context.verb && (inZone || isFramed) ? verbOf(clause.replace(ofList, '')) : undefined;
  const lead = clause.length - clause.replace(ofList, '').length;
  if (listed && (lead > 0 || /^\p{Ll}+s\s/u.test(clause)))
    return fromVerb(clause.slice(lead), listed.length, listed.verb, true);
  const say = sayImperative.exec(clause);
  if (say && isFree && isWishOfSaying(clause, say[0].length, context))
    return fromVerb(clause, say[0].length, 'say', inZone || isFramed);
  const send = sendImperative.exec(clause);
  if (send && isFree && isWishOfSending(clause, send[0].length, context))
    return fromVerb(clause, send[0].length, 'send', inZone || isFramed);
  return undefined;
}

/** `the plugin you'd check first`: only the reader can name it. */
function isThingOfReader(clause: string): boolean {
  return (
    /^(?:the|one|a|an|any|your|two|three)\s(?:[\p{L}'-]+ ){1,7}?(?<!(?:one|two|three|best|all|some|any|most|few|first) of )(?:you|you'd|you've|you're|u|your)(?![\p{L}])/iu.test(
      clause,
    ) &&
    clause.split(/\s+/).length < 16 &&
    !/^(?:(?!that |which |who )[\p{L}'-]+ ){2,6}(?:is|are|was|were|will|has)(?!\p{L})/iu.test(
      clause,
    ) &&
    !isStatement(clause)
  );
}

/** `what is ur degree`: a question without its mark. */
const asksInOrder =
  /^whether (?:you|u)(?![\p{L}])|^(?:what|which|how|where|why|who|when)(?: \p{L}+){0,4} (?:you'd|you would)(?![\p{L}])|^(?:what|which|how|where|when|why)(?: \p{L}+)? (?:is|are|was|were|do|did|would|could|can|will|have|has) (?:you|u|ur|your)(?![\p{L}])/iu;

/** `how many photos did I say`: the post itself is asked about. */
const ofThisPost =
  /(?<![\p{L}])(?:did|have|do) (?:i|we) (?:say|said|mention\p{L}*|write|written|give|given|state\p{L}*|name|named)(?![\p{L}])/iu;

function openBare(clause: string, context: Context, isAboutLetter: boolean): Opened {
  const { verb } = context;
  if (
    !verb &&
    isAboutLetter &&
    questionWord.test(clause) &&
    (ofThisPost.test(clause) ||
      (secondPerson.test(clause) &&
        ((thingIn(clause)?.start ?? 9) < 3 || asksInOrder.test(clause))))
  )
    return classify(clause, 'say', true);
  if (verb) return continueList(clause, verb, context);
  // `Elsewhere: what must happen when the network is gone.`
  if (context.inZone && /^:/.test(context.joint) && questionWord.test(clause) && !context.isFirst)
    return classify(clause, 'say', true);
  if (!isAboutLetter || context.isFirst) return 'join';
  if (/^the /iu.test(clause) && ofPost.test(clause))
    return { verb: 'say', wish: { kind: 'answer' } };
  if (isBareItem(clause, context.masked)) return bareWish(clause);
  const rest = context.masked.slice(context.masked.indexOf(clause) + clause.length);
  if (isBareAnswer(clause, rest) || isThingOfReader(clause))
    return { verb: 'say', wish: { kind: 'answer' } };
  // `Then a render of any vehicle, hours per locomotive`: a piece that the reader has.
  if (
    /^(?:an?|one|two|three|any|some) (?:\p{L}+ )?(?:of )?/iu.test(clause) &&
    pieces.test(clause) &&
    /\s(?:of|from|for|with|in) (?:any|an?|your|one|some)\s/iu.test(clause) &&
    clause.split(/\s+/).length < 10 &&
    !isStatement(clause)
  )
    return { verb: 'send', wish: { kind: 'send', value: 'samples' } };
  return 'join';
}
