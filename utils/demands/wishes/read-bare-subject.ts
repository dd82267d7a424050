import { splitSegments } from '../posts/segments.ts';
import type { Wish } from './wish.ts';

const bareSubject =
  /(?:(?:please|pls|and|also) )?(?:choose|pick|use|write|give|find|think of|add|include|put|fill in|придумайте|напишите|укажите)(?: me| us)? (?:an?|your|the|any|свою|свой|тему|заголовок) ?(?:[\p{L}-]+ )?(?:subject(?: line)?|topic line|headline|title|тему|заголовок)(?! of the (?:page|post|article|video))(?! for (?:us|our|the|this))(?![\p{L}])/iu;

/** A subject that is asked for without its words. */
export function readBareSubject(masked: string): Wish[] {
  const found = bareSubject.exec(masked);
  if (!found) return [];
  const end = splitSegments(masked).find((part) => part.end > found.index)?.end ?? masked.length;
  return [{ kind: 'subject', start: found.index, end }];
}
