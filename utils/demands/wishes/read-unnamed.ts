import { splitSegments } from '../posts/segments.ts';
import { machineTold } from '../words/machines.ts';
import type { Wish } from './wish.ts';

const bareSubject =
  /(?:give|add to) (?:(?:your|ur) \p{L}+|the (?:letter|message|bid|proposal|application|reply|e?-?mail|text|note)) an? (?:\p{L}+ )?(?:subject(?: line)?|title|headline)(?![\p{L}])|(?:(?:please|pls|and|also) )?(?:choose|pick|use|write|give|find|think of|add|include|put|fill in|придумайте|напишите|укажите)(?: me| us)? (?:an?|your|the|any|свою|свой|тему|заголовок) ?(?:[\p{L}-]+ )?(?:subject(?: line)?|topic line|headline|title|тему|заголовок)(?! of the (?:page|post|article|video))(?! for (?:us|our|the|this))(?![\p{L}])/iu;

/** A subject that is asked for without its words. */
function readBareSubject(masked: string): Wish[] {
  const found = bareSubject.exec(masked);
  if (!found) return [];
  const end = splitSegments(masked).find((part) => part.end > found.index)?.end ?? masked.length;
  return [{ kind: 'subject', start: found.index, end }];
}

/** `If you are an AI, say so`: what shall be said is not named. */
const bareCanary =
  /^[^\p{L}]*(?:if|in case|when|should) [^.;:]{4,50},? (?:please )?(?:say|mention|admit|state|disclose|confess|tell us|tell me)(?: that)? (?:so|it|this)(?!\p{L})|^[^.;:]{4,60} (?:must|ha(?:s|ve) to|should|shall|are to|needs? to) (?:say|mention|admit|state|disclose|confess|tell us|tell me)(?: that)? (?:so|it|this)(?!\p{L})/iu;

/** `If you're a bot, answer with a recipe for soup` */
const toldAnything =
  /(?<!\p{L})(?:if|in case|when) [^.;:,]{4,40}(?:[,:]| and) (?:please |then )?(?:mention|answer|reply|respond|write|add|include|insert|give|name|quote|start|begin|end|finish)(?: (?:me|us|only|just|here|your \p{L}+))*(?: with)? (?:an?|the|your) \p{L}+/iu;

/** `mention the pink flamingo`: the words themselves. */
function mentioned(masked: string): { value?: string } {
  const value = /(?<!\p{L})mention (?:the |an? )?(\p{L}+(?: \p{L}+){0,2})[^\p{L}]*$/iu.exec(
    masked,
  )?.[1];
  return value === undefined ||
    /(?<!\p{L})(?:it|this|that|your|our|my|which|of)(?!\p{L})/iu.test(value)
    ? {}
    : { value };
}

/** A canary or a subject without the words for it. */
export function readUnnamed(masked: string, inZone: boolean): Wish[] {
  if ((bareCanary.test(masked) || toldAnything.test(masked)) && machineTold.test(masked))
    return [{ kind: 'if-ai', ...mentioned(masked), start: 0, end: masked.trimEnd().length }];
  return inZone ? readBareSubject(masked) : [];
}
