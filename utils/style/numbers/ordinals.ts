import { everyMatch } from '../../text/span.ts';
import { countAdverbs, countOrdinals, hasFraction, hasSeconds } from './russian-numbers.ts';
import type { NumberWord } from './values/english-words.ts';

// `second` is an ordinal or a unit of time, `first` an ordinal or an adverb. Which of them answer the ordinals
// of the source is told by what stands around each, and where that does not tell, by how many the source has.

type Reading = 'ordinal' | 'open' | 'other';

const functionWord =
  '(?:is|are|was|were|be|been|will|would|can|cannot|could|may|might|must|shall|should|has|have|had|do|does|did|and|or|but|nor|so|yet|as|if|than|then|that|which|who|whose|when|where|while|because|since|until|unless|although|though|whereas|of|in|on|at|to|for|from|with|without|by|per|via|into|onto|over|under|after|before|during|between|through|the|an?|this|these|those|its?|their|our|your|my|his|her|we|they|he|she|you|I|not|only|just|each|every|all|both|no|now|there|here|instead|again|too)';
const noNoun = new RegExp(
  `^(?:\\s*(?:$|[.,;:!?)»"”…—–])|['’]s|\\s+${functionWord}(?![\\w'-])|\\s+(?:ago|apart|more|less|else|later|longer|[a-z]{3,}er|[a-z]+ly)(?!\\w))`,
  'i',
);
const determiner =
  /(?:(?:^|[^\w'’-])(?:the|an?|my|your|our|his|her|its|their|this|that|these|those|each|every|any|no|which|whose|very|only|same|whole|next|last)|['’]s|s['’])[ \u00a0]+(?:\d+[ \u00a0]+)?$/i;
// `the 1st and 2nd`, `the first or second`.
const coupled =
  /(?:\b(?:first|second|third|fourth|fifth)|\d(?:st|nd|rd|th))[ \u00a0]*(?:,|and|or|to|-|–)[ \u00a0]*(?:the[ \u00a0])?$/i;
const preposition =
  /(?:^|[^\w'’-])(?:on|in|upon|after|before|until|from|with|without|of|by|for|as|at|during|between|and|or)[ \u00a0]+$/i;
const idiom =
  /^[ \u00a0]+(?:of all|and foremost|things? first|thing|place|glance|sight|hand)(?!\w)/i;

// Official terms, and phrases in which the ordinal is no number: `third party`, `for the first time`.
const official =
  /^(?:first|second|third)[ \u00a0-](?:part(?:y|ies)|person|aid|class|lady|ladies|name|world|nature|amendment)(?!\w)/i;
const phrase =
  /\b(?:for the (?:very )?first time|at first|first (?:of all|and foremost|thing|things first)|in the first (?:place|instance)|on second thoughts?|second to none|first come)(?!\w)/i;

/** Whether an ordinal is a word and no numeral: in a term, a phrase, a name in capitals, or before another number. */
function isWord({ start, end }: NumberWord, text: string): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 40);
  if (official.test(word + after)) return true;
  const around = phrase.exec(text.slice(Math.max(0, start - 24), end + 24));
  if (around?.[0].toLowerCase().includes(word.toLowerCase())) return true;
  if (/^[A-Z]/.test(word) && /^[ \u00a0][A-Z][a-z]/.test(after)) return true;
  return /^[ \u00a0](?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|dozen|couple|few|several)(?!\w))/i.test(
    after,
  );
}

/** What a `first` or `second` is by the words beside it; `open` where only the source can tell. */
function readOrdinal(
  { value }: NumberWord,
  before: string,
  after: string,
  hasTime: boolean,
): Reading {
  const isNamed = !noNoun.test(after);
  // An adverb: `switch first, publishers second`, `Third, …`.
  if (!isNamed && !determiner.test(before) && !coupled.test(before)) return 'other';
  // `Second, the cache is small.`
  if (/^,/.test(after) && /(?:^|[.!?;:,—–-]\s+|\band\s+|»\s*)$/.test(before)) return 'open';
  if (value === 2) {
    if (
      /(?:\b(?:per|half a|split|one|a few|every other)|(?<![\p{L}.,])\d+(?:[.,]\d+)?)[ \u00a0]+$/iu.test(
        before,
      )
    )
      return isNamed && !hasTime ? 'open' : 'other';
    if (!isNamed && isTimed(before, hasTime)) return hasTime ? 'other' : 'open';
    return isNamed && (determiner.test(before) || preposition.test(before))
      ? 'ordinal'
      : isNamed
        ? 'open'
        : 'ordinal';
  }
  // `You are the first to ask`.
  if (/^[ \u00a0]+to (?!the\b|\d)[a-z]/i.test(after) && /\bthe[ \u00a0]+$/i.test(before))
    return 'other';
  if (/^[ \u00a0]+of (?:its|their|this|that) kind\b/i.test(after)) return 'other';
  if (value !== 1) return 'ordinal';
  if (/\bat[ \u00a0]+$/i.test(before) && !isNamed) return 'other';
  if (/^[ \u00a0]+time(?!\w)/i.test(after) && /\bfor the[ \u00a0]+$/i.test(before)) return 'open';
  if (idiom.test(after)) return 'open';
  if (determiner.test(before)) return 'ordinal';
  return isNamed && preposition.test(before) ? 'ordinal' : 'open';
}

/** After these a `second` that names nothing is one of time: `every second`, `the first second`, `the same second`. */
function isTimed(before: string, hasTime: boolean): boolean {
  if (
    /\b(?:per|every|each|an?|extra|additional|same|whole|full|last|next|single|entire|any)[ \u00a0]+$/i.test(
      before,
    )
  )
    return true;
  return (
    hasTime &&
    /(?:\b(?:first|second|third|fourth|fifth|tenth|\d+(?:st|nd|rd|th)))[ \u00a0]+$/i.test(before)
  );
}

/**
 * Which ordinals of a target line answer the source's, and so go in digits. Those whose words tell are taken as
 * they are; of the others only as many as the source has ordinals left, past its adverbs («сначала», «впервые»).
 */
export function answeringOrdinals(
  numbers: readonly NumberWord[],
  text: string,
  source: string,
): Set<NumberWord> {
  const answering = new Set<NumberWord>();
  const hasTime = hasSeconds(source);
  const byValue = new Map<number, NumberWord[]>();
  for (const number of numbers) {
    if (number.kind !== 'ordinal' || isWord(number, text)) continue;
    const same = byValue.get(number.value);
    if (same) same.push(number);
    else byValue.set(number.value, [number]);
  }
  for (const [value, same] of byValue) {
    const asked = countOrdinals(source, value);
    if (asked === 0) continue;
    const open: NumberWord[] = [];
    let left = asked - countDigits(text, value);
    for (const number of same) {
      const before = text.slice(Math.max(0, number.start - 40), number.start);
      const after = text.slice(number.end, number.end + 60);
      if (value > 2 && isFraction(before, after, source)) continue;
      const reading =
        value === 1 && isEarly(after, source)
          ? 'other'
          : readOrdinal(number, before, after, hasTime);
      if (reading === 'ordinal') {
        answering.add(number);
        left--;
      } else if (reading === 'open') open.push(number);
    }
    const free = Math.max(0, Math.min(left, open.length - countAdverbs(source, value)));
    // The adverb opens the sentence: `First, the first file`.
    for (const number of open.slice(open.length - free)) answering.add(number);
  }
  return answering;
}

/** «Первые результаты»: several that come early, and none that is counted. */
function isEarly(after: string, source: string): boolean {
  return (
    /^[ \u00a0]+(?:[a-z]+[ \u00a0]+)?[a-z]{3,}[^su\W]s\b/i.test(after) &&
    /(?<![а-яё])перв(?:ые|ых|ыми)(?![а-яё])/iu.test(source) &&
    !/(?<![а-яё])(?:перв(?:ый|ая|ое|ого|ой|ому|ую|ом|ым)(?![а-яё])|1-)/iu.test(source)
  );
}

/** `a third of the data`, `by a third`, `one fifth`. */
function isFraction(before: string, after: string, source: string): boolean {
  if (!/\b(?:an?|one)[ \u00a0]$/i.test(before)) return false;
  return /^\s+of\b/i.test(after) || (hasFraction(source) && noNoun.test(after));
}

function countDigits(text: string, value: number): number {
  return everyMatch(text, /(?<![\w.,])(\d{1,9})(?:st|nd|rd|th)(?!\w)/g).filter(
    (match) => Number(match[1]) === value,
  ).length;
}
