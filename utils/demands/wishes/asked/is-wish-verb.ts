import { questionWord, secondPerson, toldToOthers } from '../../words/asking.ts';
import { nounStart, workObject } from '../../words/clauses.ts';
import { letterNoun, thirdParty } from '../../words/letter.ts';
import { thingIn } from '../../words/things.ts';
import { ofPost } from './classify-object.ts';
import type { Context } from './clause.ts';

function objectAfter(clause: string, length: number): string {
  return clause
    .slice(length)
    .replace(/^[\s,:]+/, '')
    .trim();
}

/** Whether an imperative of saying speaks to the writer of the letter. */
export function isWishOfSaying(
  clause: string,
  length: number,
  { isFramed, inZone, verb }: Context,
): boolean {
  const object = objectAfter(clause, length);
  if (object === '' || toldToOthers.test(clause)) return false;
  const isAboutLetter = isFramed || inZone;
  if (verb && isAboutLetter) return true;
  const asks = questionWord.test(
    object.replace(/^(?:in (?:one|two|a) \p{L}+ |briefly |shortly )/iu, ''),
  );
  if (asks && (isAboutLetter || secondPerson.test(object) || /\b(?:in one|briefly)\b/.test(object)))
    return true;
  if (isStatementOfWork(clause)) return false;
  // `Write docs`: a thing of the work, where nothing says that it is for the letter.
  if (
    /^(?:write|пишите|напишите)(?![\p{L}])/iu.test(clause) &&
    /^(?:docs?|documentation|runbooks?|tests?|(?:clean |good |tidy |readable |simple )?code|manuals?|reports?|scripts?|articles?|\d+|a (?:script|tool|test|plugin|module|function)|код|тесты|документац\p{L}+)(?![\p{L}])/iu.test(
      object,
    )
  )
    return false;
  return isAboutLetter || secondPerson.test(withoutSubordinate(object));
}

/** `explain trade-offs as you go`: who is meant there says nothing of the letter. */
export function withoutSubordinate(text: string): string {
  return text.replace(
    /(?<![\p{L}])(?:as|when|while|before|after|once|until|if|where(?:ver)?|in case) you(?![\p{L}]).*$/isu,
    '',
  );
}

/** Whether an imperative of sending speaks to the writer of the letter. */
export function isWishOfSending(
  clause: string,
  length: number,
  { isFramed, inZone, verb }: Context,
): boolean {
  const object = objectAfter(clause, length);
  if (object === '' || toldToOthers.test(clause)) return false;
  const isAboutLetter = isFramed || inZone;
  const thing = thingIn(object);
  // `translate the blog`
  const isDone =
    /^(?:translate|edit|design|redesign|record|draw) (?:the|our|all|its) (?!first|following)/iu.test(
      clause,
    );
  if ((isDone || inWork.test(clause)) && !secondPerson.test(clause)) return false;
  if (verb && isAboutLetter && (thing || nounStart.test(object))) return true;
  if (isStatementOfWork(clause)) return false;
  if (thing && thing.start < 50 && !/\s(?:of|about)\s/iu.test(object.slice(0, thing.start)))
    return isAboutLetter || secondPerson.test(object);
  const isForThisPost =
    inZone &&
    /^(?:record|sketch|draw|retouch|transcribe|proofread|redesign|redraw|recolou?r|subtitle|voice|animate|model|mix|master|read|запишите|нарисуйте)\s/iu.test(
      clause,
    );
  const isShown =
    inZone &&
    /^(?:translate|render|rewrite|improve|shorten|proofread) (?:this|the following|")/iu.test(
      clause,
    );
  const isOwn =
    inZone &&
    (secondPerson.test(object) ||
      /^п\p{L}+(?:йте|ите)(?!\p{L})/iu.test(clause) ||
      /^(?:an?|one|two|three|\d|some|any)\s/iu.test(object));
  // `Put the name of our dog somewhere`.
  const isOfPost = inZone && ofPost.test(object);
  return isFramed || isShown || isForThisPost || isOwn || isOfPost;
}

const eachOf =
  /(?<![\p{L}])(?:each|every|all)(?! (?:of|your|letter|proposal|bid|point|answer|question))(?= \p{L})|кажд\p{L}+/iu;

/** `Tell Anna when you are done`. */
const toSomebody =
  /^(?:[Tt]ell|[Aa]sk|[Ss]end|[Ss]how|[Gg]ive|[Ii]nform|[Rr]emind|[Hh]and) (?!Me|Us)\p{Lu}\p{Ll}+(?![\p{L}])(?= (?:when|that|how|what|if|the|a|your|about|to|any|each|every|all)(?![\p{L}]))/u;

/** `explain your choice in the doc`: the place is a thing of the work. */
const inWork =
  /(?<![\p{L}])(?:in|into|inside) (?:the|our|a|each) (?:design |shared |same |final )?(?:docs?|document|spec|report|deck|sheet|spreadsheet|log|memo|ticket|wiki|readme|code|commit|changelog|backlog|crm|dashboard)(?![\p{L}])/iu;

/** `Write down what you changed`: a record of the work. */
const keptRecord =
  /^(?:write|note|jot) (?:it |them )?down (?!.*(?:would|'d) )|^(?:write|document|note|log|list|record|report|explain|describe) (?:down )?(?:what|everything|all|which \p{L}+) (?:that )?you(?:'ve| have)? (?:chang|fix|remov|delet|mov|touch|add|install|updat)\p{L}*ed?(?![\p{L}])/iu;

/** It tells or shows something to somebody of the project. */
export function isStatementOfWork(clause: string): boolean {
  if (inWork.test(clause) || toSomebody.test(clause) || keptRecord.test(clause)) return true;
  return (
    (workObject.test(clause) || thirdParty.test(clause) || eachOf.test(clause)) &&
    !secondPerson.test(clause) &&
    !letterNoun.test(clause)
  );
}
