import {
  questionToYou,
  questionWord,
  sayImperative,
  secondPerson,
  sendImperative,
  toldToUs,
  wishPhrase,
} from '../words/asking.ts';
import { itMust } from '../words/clauses.ts';
import { letterNoun } from '../words/letter.ts';
import { thingIn } from '../words/things.ts';
import { classify, fromVerb } from './classify-object.ts';
import type { Context, Opened } from './clause.ts';
import { bareWish, continueList, isBareAnswer, isBareItem } from './continue-list.ts';
import { isStatementOfWork, isWishOfSaying, isWishOfSending } from './is-wish-verb.ts';

/** What a clause does: it opens a wish by its verb, as a question or as a bare thing, or goes on with one. */
export function openClause(clause: string, context: Context): Opened {
  const { verb, isFramed, inZone, isQuestion } = context;
  // `and why?`, `and say why` belong to the question before.
  if (
    context.open &&
    clause.trim().split(/\s+/).length <= 2 &&
    /(?:why|how|почему)\W*$/iu.test(clause)
  )
    return 'join';
  const told = toldToUs.exec(clause);
  if (told)
    return fromVerb(
      clause,
      told[0].length,
      /^(?:send|show|give|drop|shoot|forward|attach|share|make|quote|покажите|пришлите|дайте)/iu.test(
        clause,
      )
        ? 'send'
        : 'say',
      true,
    );
  const say = sayImperative.exec(clause);
  if (say && context.isFree && isWishOfSaying(clause, say[0].length, context))
    return fromVerb(clause, say[0].length, 'say', inZone || isFramed);
  const send = sendImperative.exec(clause);
  if (send && context.isFree && isWishOfSending(clause, send[0].length, context))
    return fromVerb(clause, send[0].length, 'send', inZone || isFramed);
  const plea = /^(?:прошу|просьба|просим)(?: вас)?(?: в (?:отклике|письме))?\s+/iu.exec(clause);
  if (plea)
    return openClause(clause.slice(plea[0].length), {
      ...context,
      isFree: true,
      inZone: true,
      verb: 'say',
    });
  const wish = wishPhrase.exec(clause);
  if (wish && wish.index < 30 && (inZone || isFramed || secondPerson.test(clause))) {
    const rest = clause.slice(wish.index + wish[0].length);
    const object = rest.trim().replace(/^(?:to|me|us) /i, '');
    if (
      /^that\s/i.test(object) ||
      (context.open &&
        /^(?:,|\s+[-–—])/.test(context.joint) &&
        !secondPerson.test(clause) &&
        !thingIn(object))
    )
      return 'join';
    if (/^[\s:]*$/.test(object) && /know|hear|see|знать|понять|увидеть/i.test(wish[0]))
      return { verb: 'say' };
    if (
      object !== '' &&
      (thingIn(object) ||
        questionWord.test(object) ||
        /(?:how|what|which|know|hear|see|read|about)$/iu.test(wish[0]))
    ) {
      if (!isStatementOfWork(clause))
        return fromVerb(clause, wish.index + wish[0].length, 'say', true);
    }
    if (sayImperative.test(object) || toldToUs.test(object))
      return openClause(object, { ...context, inZone: true });
  }
  if (isFramed || inZone) {
    const must = itMust.exec(clause);
    const subject = must ? clause.slice(0, must.index).trim() : '';
    if (
      must &&
      ((letterNoun.test(subject) && subject.split(/\s+/).length < 6) ||
        (/^(?:it|it also|one of the .*)$/iu.test(subject) &&
          /^(?:must|should|has|have|needs|shall|can)/iu.test(must[0])))
    )
      return fromVerb(clause, must.index + must[0].length, 'say', true);
  }
  if (
    isQuestion &&
    questionWord.test(clause) &&
    (inZone || isFramed) &&
    questionToYou.test(context.masked)
  )
    return classify(clause, 'say', true);
  if (
    isQuestion &&
    (inZone || isFramed) &&
    /^(?:are|do|did|have|can|could|would|will|were) (?:you|u)\b|^(?:(?:is|are) there|any|got) |^(?:вы|у вас|готовы|есть ли|сможете|можете)(?![\p{L}])/iu.test(
      clause,
    )
  )
    return classify(clause, 'say', true);
  if (
    isQuestion &&
    (inZone || isFramed) &&
    questionWord.test(clause) &&
    (clause.split(/\s+/).length > 2 || thingIn(clause)) &&
    !verb
  )
    return classify(clause, 'say', true);
  if (
    !verb &&
    (isFramed || inZone) &&
    questionWord.test(clause) &&
    secondPerson.test(clause) &&
    (thingIn(clause)?.start ?? 9) < 3
  )
    return classify(clause, 'say', true);
  if (verb) return continueList(clause, verb, context);
  if ((inZone || isFramed) && !context.isFirst && isBareItem(clause, context.masked))
    return bareWish(clause);
  if ((inZone || isFramed) && !context.isFirst && isBareAnswer(clause))
    return { verb: 'say', wish: { kind: 'answer' } };
  return 'join';
}
