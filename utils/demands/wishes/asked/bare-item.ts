import { secondPerson } from '../../words/asking.ts';
import { required, statement } from '../../words/clauses.ts';
import { thingIn } from '../../words/things.ts';
import type { Opened } from './clause.ts';
import { isPieceOfText } from './piece-of-text.ts';

/** A thing named without a verb. */
export function bareWish(clause: string): Opened {
  return { verb: 'send', wish: { kind: 'send', value: thingIn(clause)?.value ?? '' } };
}

/** Whether a clause without a verb names a thing that is wished for. */
export function isBareItem(clause: string, masked = clause): boolean {
  const thing = thingIn(clause);
  if (!thing || /:\s*(?:\.\.\.|…|_+)/u.test(clause) || negated.test(clause.replace(ofReader, '')))
    return false;
  const size = clause.trim().split(/\s+/).length;
  // `Recordings and transcripts are available`
  const told =
    /^\s+(?:and|or|&) [^,.;:?]{2,40}? (?:is|are|was|were|will|exists?)(?!\p{L})[^.,;]*/iu.exec(
      masked.slice(masked.indexOf(clause) + clause.length),
    );
  if (told && !required.test(told[0])) return false;
  // `good, because you write to professors`: the thing stands in the reason.
  if (/(?<![\p{L}])(?:because|bc|since)\s/iu.test(clause.slice(0, thing.start))) return false;
  // `Attach nothing, links are fine`: allowed.
  if (
    /^(?:links?|attachments?|files|pdfs?) (?:are|is) (?:also |totally |just )?(?:fine|ok|okay|allowed|possible)(?![\p{L}])/iu.test(
      clause,
    )
  )
    return false;
  if (/^references? (?:should |must )?come (?:from|with)(?!\p{L})/iu.test(clause)) return true;
  const ask = required.exec(clause);
  if (ask) return thing.start < 40 && size < 20;
  if (/^fix(?:ed)? (?:price|rate|budget)[^\p{L}\p{N}]*$/iu.test(clause.trim()))
    return /please|pls/i.test(masked);
  // A price or a date that is told is no wish for one.
  if (
    (/\d/.test(clause.replace(counted, '')) || isPriced(clause, masked)) &&
    !/^[^$€£]*,? (?:please|pls)[^\p{L}]*$/iu.test(masked) &&
    ['rate', 'timeline', 'estimate', 'availability'].includes(thing.value)
  )
    return false;
  return (
    thing.start < 64 &&
    size <= 12 &&
    (thing.value === 'references' ||
      !statement.test(clause.replace(/\s(?:where|which|that|who|so)\s.*$/iu, ''))) &&
    !/^\p{L}+(?:ться|ется|ются|ить|ать)\s/iu.test(clause) &&
    !/^(?:он|она|они|это|it|this|that|there|they|those|these)\s/iu.test(clause)
  );
}

/** `Rate for phase 1: 500` */
const isPriced = (clause: string, masked: string) =>
  /^\s*[:=–—-]\s*[$€£]?\d/u.test(masked.slice(masked.indexOf(clause) + clause.length));

/** `price per 1,000 words`, `costs for scenario 3`: the number counts what is paid. */
const counted =
  /(?<!\p{L})(?:(?:per|за) \d[\d.,]*|(?:for|of) \p{L}+ \d(?![\d.,]*\d))(?! ?(?:[$€£%k]|usd|eur|gbp|dollars?|euros?|hours?|h|days?|weeks?)(?!\p{L}))/giu;

/** `a form you're not ashamed of` */
const ofReader = /\s(?:that |which )?(?:you|u)(?:'[a-z]+)? .*$/iu;

/** `no links`, `ссылок не надо`: nothing is asked for. */
const negated =
  /(?<![\p{L}])(?:no|not|isn't|aren't|don't|do not|without|never|nothing|не надо|не нужн\p{L}|без|не)(?![\p{L}])/iu;

/** `a CV isn't needed`: said to be left out. */
export const isDenied =
  /(?:isn't|is not|aren't|are not|not|no) (?:really )?(?:needed|necessary|required|wanted|interesting|important)(?!,? but)|(?:don't|do not) (?:need|want|send|attach|care)|не (?:нуж\p{L}+|обязател\p{L}+|надо|требу\p{L}+|интерес\p{L}+)/iu;

/** A piece of text named without a verb: `a sentence on how you would …`, `one line on insurance: you have it or …`. */
export function isBareAnswer(clause: string, rest = ''): boolean {
  return (
    isPieceOfText(clause) &&
    (secondPerson.test(clause) ||
      // `One line on insurance.`
      /^(?:an?|one|two|three) (?:\p{L}+ )?(?:guess|sentences?|lines?|words?|thoughts?|reasons?|opinion) (?:at|on|about|why|what|how|who) /iu.test(
        clause,
      ) ||
      (/\s(?:on|about) \p{L}/iu.test(clause) && /^:/.test(rest) && secondPerson.test(rest))) &&
    clause.split(/\s+/).length < 24
  );
}
