import { splitSegments } from '../posts/segments.ts';
import { badEnd, lack } from '../words/letter.ts';
import { avoidCue, endCue, occurs, startCue, subjectCue } from '../words/literal-cues.ts';
import { machineTold } from '../words/machines.ts';
import type { NamedValue } from './find-values.ts';
import { wordNoun } from './literal-acts.ts';

/** A stretch of a sentence with the words that it names for writing. */
export interface LiteralClause {
  start: number;
  end: number;
  values: NamedValue[];
}

const withObject = /\s(?:with|by|w\/)\s+(?:[\p{L}'’]+\s+){1,8}\p{L}+[^\p{L}:]*$/iu;
const act =
  /^(?:(?:and|then|please|also|finally)\s+)*(?:start|begin|open|close|end|finish|sign|put|write|use|add|include|mention)(?!\p{L})/iu;

/** Segments with a value; one that only says where (`at the very top, put X`) goes with the next. */
export function literalClauses(masked: string, values: NamedValue[]): LiteralClause[] {
  const clauses: LiteralClause[] = [];
  let pending: number | undefined;
  for (const { start, end } of splitSegments(masked)) {
    const all = values.filter((value) => value.start >= start && value.start < end);
    const quoted = all.filter(({ by }) => by === 'quotes');
    const inside = quoted.length > 0 ? quoted : all;
    const text = masked.slice(start, end);
    const before = clauses.at(-1);
    if (inside.length === 0) {
      const isConsequence =
        badEnd.test(text) ||
        /^(?:so |and )?(?:please )?(?:don't|do not|never) (?:use|say|write) (?:that|it|this)(?!\p{L})/iu.test(
          text,
        ) ||
        /^(?:or|otherwise|иначе|или)\b/iu.test(text);
      if (before && isConsequence) before.end = end;
      else if (
        // `What I don't want to see: "X"`: the colon hands the refusal on.
        (avoidCue.test(text) && masked[end] === ':') ||
        (/^\s*[:—–?]/u.test(masked.slice(end)) &&
          (wordNoun.test(text) ||
            occurs.test(text) ||
            /^(?:and )?(?:the |your )?(?:title|heading|headline)$/iu.test(text))) ||
        startCue.test(text) ||
        endCue.test(text) ||
        subjectCue.test(text) ||
        (lack.test(text) &&
          /^(?:if|unless|without|whoever|any\p{L}+|no|letters?|bids?|proposals?|если|без|когда|кто)(?![\p{L}])/iu.test(
            text,
          )) ||
        // `add the name of our river, Mtkvari`
        (masked[end] === ',' && /name of (?:our|my|the) [\p{L} -]{2,30}$/iu.test(text)) ||
        machineTold.test(text)
      )
        pending ??= start;
      else if (before && /^(?:or|или)\s/iu.test(text)) before.end = end;
      continue;
    }
    // `e4, or d4 if you must`: another value of the same wish.
    if (before && /^(?:or|или|либо)\s/iu.test(text)) {
      before.values.push(...inside);
      before.end = end;
    } else {
      // `open with your name, close with "X"`: two acts.
      const isOther =
        pending !== undefined && withObject.test(masked.slice(pending, start)) && act.test(text);
      clauses.push({ start: isOther ? start : (pending ?? start), end, values: inside });
    }
    pending = undefined;
  }
  return clauses;
}
