import type { Span } from '../../text/span.ts';
import { sayImperative, toldToUs } from '../words/asking.ts';

/** A clause with what joins it to the one before (`,`, `and`, `(`, nothing at the start). */
export interface Segment extends Span {
  joint: string;
}

const boundary =
  /[;:]\s+(?:\(?[1-9a-h][.)]\s+(?=\p{L}))?|,\s+(?!from\s+your|(?:\p{L}{1,3}\s+)?котор(?!ый\s+из)|(?:and\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![\p{L}]))(?:(?:and|but|then|plus|also|(?:along|together) with|и|а|но)\s+)?(?:\(?[1-9a-h][.)]\s+(?=\p{L}))?|\s+(?!and\s+after(?![\p{L}])|and\s+\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|and\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![\p{L}]))(?:and|n|&|but|(?<!\d\s+)plus|(?<!\d\s+)\+|и|а также|но|as well as|(?:together|along) with|alongside|accompanied by)\s+|\s+(?:and )?then\s+(?=(?:say|tell|write|add|send|include|explain|describe|give|answer|attach|name|put|list|state|mention|end|close|finish|link|share)(?![\p{L}]))|\s+[-–—]+\s+|[.!?…]+["»”)]*\s+(?<!(?<![\p{L}])(?:max|min|approx|ca|мин|макс)\.\s+(?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|дв\p{L}+|тр\p{L}+|четыр\p{L}+|пят\p{L}+)(?!\p{L}))|(?<![\p{L}])(?:ref|item|incl|excl)\.\s+)|\s+\/\s+|(?:^|\s)\(?[1-9a-f][.)]\s+(?=\p{L})|[,;]?\s+(?<!\d\s+)\+\s+/giu;

/** The clauses of a masked sentence, in order. */
export function splitSegments(masked: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let depth = 0;
  let joint = '';
  let at = 0;
  const push = (end: number) => {
    const text = masked.slice(from, end);
    const last = segments.at(-1);
    // «Напишите, сколько стоит»: the comma parts no two clauses.
    if (
      last &&
      /^,\s/.test(joint) &&
      (isBareVerb(masked.slice(last.start, last.end)) ||
        /(?<![\p{L}])(?:о|об|про|в|за) (?:том|то|тем)\s*$/iu.test(
          masked.slice(last.start, last.end),
        ))
    )
      last.end = end;
    else if (text.trim() !== '') segments.push({ start: from, end, joint });
  };
  for (const found of masked.matchAll(boundary)) {
    // What stands in brackets explains the clause before it.
    while (at < found.index) depth = depthAfter(depth, masked[at++] as string, at > 1);
    if (depth > 0) continue;
    push(found.index);
    from = found.index + found[0].length;
    joint = found[0];
  }
  push(masked.length);
  return segments;
}

function isBareVerb(text: string): boolean {
  const clause = text
    .trim()
    .replace(
      /^(?:(?:пожалуйста|please|также|ещё|и|в (?:\p{L}+ )?(?:письме|отклике|ответе|заявке|сообщении))[\s,]+)+/iu,
      '',
    )
    .replace(
      /[\s,]+(?:также|ещё|еще|пожалуйста|кратко|коротко|заодно|сразу|в двух словах|одной фразой|also|briefly|please|мне|нам)$/iu,
      '',
    );
  const verb = sayImperative.exec(clause) ?? toldToUs.exec(clause);
  return verb !== null && verb[0].length >= clause.length;
}

function depthAfter(depth: number, sign: string, isInside: boolean): number {
  if (sign === '(' && isInside) return depth + 1;
  return sign === ')' ? Math.max(0, depth - 1) : depth;
}
