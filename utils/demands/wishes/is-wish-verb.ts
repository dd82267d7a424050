import { questionWord, secondPerson } from '../words/asking.ts';
import { nounStart, workObject } from '../words/clauses.ts';
import { letterNoun } from '../words/letter.ts';
import { thingIn } from '../words/things.ts';
import type { Context } from './clause.ts';

/** Whether an imperative of saying speaks to the writer of the letter. */
export function isWishOfSaying(
  clause: string,
  length: number,
  { isFramed, inZone, verb }: Context,
): boolean {
  const object = clause
    .slice(length)
    .replace(/^[\s,:]+/, '')
    .trim();
  if (object === '') return false;
  if (verb && (isFramed || inZone)) return true;
  const asks = questionWord.test(
    object.replace(/^(?:in (?:one|two|a) \p{L}+ |briefly |shortly )/iu, ''),
  );
  if (
    asks &&
    (isFramed || inZone || secondPerson.test(object) || /\b(?:in one|briefly)\b/.test(object))
  )
    return true;
  if (isFramed || inZone)
    return (
      !isStatementOfWork(clause) &&
      (isFramed || secondPerson.test(object) || Boolean(thingIn(object)) || nounStart.test(object))
    );
  return secondPerson.test(object) && !isStatementOfWork(clause);
}

/** Whether an imperative of sending speaks to the writer of the letter. */
export function isWishOfSending(
  clause: string,
  length: number,
  { isFramed, inZone, verb }: Context,
): boolean {
  const object = clause
    .slice(length)
    .replace(/^[\s,:]+/, '')
    .trim();
  if (object === '') return false;
  const thing = thingIn(object);
  if (verb && (isFramed || inZone) && (thing || nounStart.test(object))) return true;
  if (thing && thing.start < 50)
    return (isFramed || inZone || secondPerson.test(object)) && !isStatementOfWork(clause);
  const isForThisPost = inZone && /^(?:record|sketch|draw|запишите|нарисуйте)\s/iu.test(clause);
  return (isFramed || isForThisPost) && !isStatementOfWork(clause);
}

/** It tells or shows something to somebody of the project. */
export function isStatementOfWork(clause: string): boolean {
  return workObject.test(clause) && !secondPerson.test(clause) && !letterNoun.test(clause);
}
