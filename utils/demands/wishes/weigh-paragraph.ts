import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import {
  questionToYou,
  russianImperative,
  sayImperative,
  secondPerson,
  toldToUs,
  wishPhrase,
} from '../words/asking.ts';
import { evidence, mostOfOne, prior, type Sign } from '../words/evidence.ts';
import { formats } from '../words/formats.ts';
import {
  letterHead,
  letterPhrase,
  productPeople,
  readerAsked,
  readingReason,
  thirdParty,
} from '../words/letter.ts';
import { thingIn } from '../words/things.ts';
import { applying, otherSubject, toldHead } from '../words/zone-cues.ts';
import { amount } from './asked/continue-list.ts';
import { withoutLead } from './asked/named-things.ts';
import { readConditions } from './read-conditions.ts';
import { readLiterals } from './read-literals.ts';

/** The odds (as a logarithm) that a paragraph speaks of the answer to the post. */
export function weighParagraph(sentences: readonly Sentence[], isFirst: boolean): number {
  const signs = new Map<Sign, number>();
  const add = (sign: Sign, count = 1) =>
    signs.set(sign, Math.min(mostOfOne, (signs.get(sign) ?? 0) + count));
  if (isFirst) add('first');
  for (const sentence of sentences) addSigns(sentence, isFirst, add);
  let odds = prior;
  for (const [sign, count] of signs) odds += evidence[sign] * count;
  return odds;
}

const politeness =
  /(?<![\p{L}])(?:please|pls|plz|kindly|пожалуйста|прошу|просьба|просим)(?![\p{L}])/iu;
const each = /(?<![\p{L}])(?:each|every|кажд\p{L}+)(?![\p{L}])/iu;
const own = new Set([
  'rate',
  'cv',
  'references',
  'portfolio',
  'availability',
  'time-zone',
  'links',
]);

/** What else is a must in the first paragraph may be a part of the job. */
const ofLetter = new Set(['no-agencies', 'no-ai', 'other']);

function addSigns(
  sentence: Sentence,
  isFirst: boolean,
  add: (sign: Sign, count?: number) => void,
): void {
  const { masked } = sentence;
  const isLetter = letterPhrase.test(masked) || letterHead.test(masked);
  // «В отклике назовите …»: the imperative says «вы», but work is told in it as well.
  const isToldInLetter = isLetter && russianImperative.test(masked);
  const yous = secondPerson.all(masked).length + (isToldInLetter ? 1 : 0);
  if (yous > 0) add('secondPerson', yous);
  const whole: [Sign, boolean][] = [
    ['please', politeness.test(masked)],
    ['told', isToldInLetter || toldToUs.test(withoutLead(masked)) || toldHead.test(masked)],
    ['wish', wishPhrase.test(masked)],
    ['questionToYou', masked.includes('?') && questionToYou.test(masked)],
    ['question', masked.includes('?') && !questionToYou.test(masked)],
    ['letter', isLetter],
    ['reading', readingReason.test(masked)],
    ['asked', readerAsked.test(masked)],
    ['applying', applying.test(masked)],
    ['otherSubject', otherSubject.test(masked)],
    ['people', productPeople.test(masked)],
    ['thirdParty', thirdParty.test(masked)],
    ['each', each.test(masked)],
    ['format', formats.some(({ pattern }) => pattern.test(masked))],
    [
      'condition',
      readConditions(sentence, false).some(({ value }) => !isFirst || ofLetter.has(value ?? '')),
    ],
    ['literal', readLiterals(sentence, true).length > 0],
    ['amount', amount.test(masked)],
  ];
  for (const [sign, holds] of whole) if (holds) add(sign);
  for (const { start, end } of splitSegments(masked)) {
    const clause = withoutLead(masked.slice(start, end).trim());
    if (sayImperative.test(clause)) add('say');
    const thing = thingIn(clause);
    // A price or a date that is told is no wish for one.
    if (thing && thing.start < 25 && !/\d{2}|[$€£]/.test(clause))
      add(own.has(thing.value) ? 'ownThing' : 'thing');
  }
}
