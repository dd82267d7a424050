import type { JobText } from '../job/job.ts';
import { isAboutHiring } from './is-about-hiring.ts';
import type { Reading } from './judge/reading.ts';
import { findOrders } from './orders/find-orders.ts';
import { isStillWish, ordersIn } from './orders/is-still-wish.ts';
import { blanksBelow } from './posts/blanks.ts';
import { markSections, type Section } from './posts/mark-sections.ts';
import { type Sentence, splitPost } from './posts/split-post.ts';
import { readAsked } from './wishes/asked/read-asked.ts';
import { readLeftovers } from './wishes/asked/read-leftovers.ts';
import { dropRepeats } from './wishes/drop-repeats.ts';
import { isToReader, markZones, weightOf } from './wishes/mark-zones.ts';
import { readConditions } from './wishes/read-conditions.ts';
import { readFormats } from './wishes/read-formats.ts';
import { readHumanCheck } from './wishes/read-human-check.ts';
import { readLiterals } from './wishes/read-literals.ts';
import type { Wish } from './wishes/wish.ts';
import { secondPerson } from './words/asking.ts';
import { resultOnly } from './words/clauses.ts';
import { letterPhrase } from './words/letter.ts';
import { thingIn } from './words/things.ts';

const ofAnyLetter =
  /^\s*(?:(?:every|each|all|the|a|an|any|our|good) )?(?:\p{L}+ )?(?:cover letters?|applications?|letters?|proposals?|bids?|resumes?|cvs?|candidates?|applicants?)(?: \p{L}+)? (?:must|should|has|have|needs?|are|is|will|can|start|begin|end|include|contain)(?![\p{L}])/iu;
const toWriter = {
  test: (text: string): boolean => secondPerson.test(text) || ofClient.test(text),
};
const ofClient = /(?<![\p{L}])(?:me|us|нам|мне)(?![\p{L}])/iu;

/** What the constructions read as wishes, before all of a clause's signs are weighed. */
export function readWishes(post: JobText): Reading {
  const sentences = splitPost(post);
  const isHiring = isAboutHiring(sentences);
  const sections = markSections(sentences, weightOf);
  const zones = markZones(sentences.filter((sentence) => !isOfJob(sections.get(sentence))));
  const orders = findOrders(post);
  const read: { wish: Wish; sentence: number; isSure: boolean }[] = [];
  const head = sentences.find(({ field }) => field === 'description');
  let announced = false;
  let isForm = false;
  for (const [index, sentence] of sentences.entries()) {
    // `What I want to get from you:` makes every point below it a wish.
    if (!sentence.isItem) announced = zones.has(sentence.paragraph) && /:\s*$/.test(sentence.text);
    const section = sections.get(sentence);
    const blanks =
      announced || section === 'letter' || section === 'heading'
        ? blanksBelow(sentences, index)
        : undefined;
    if (!sentence.isItem) isForm = blanks !== undefined || (announced && asksForForm(sentence));
    if (blanks) read.push({ wish: formOf(sentence, blanks), sentence: index, isSure: true });
    if (blanks) continue;
    const isListed =
      (sentence.isItem && !isForm && (announced || section === 'letter')) ||
      // `In your message: 1) have you …? 2) your rate`: a point goes on behind the mark.
      (zones.has(sentence.paragraph) && !sentence.isItem && nextPoint.test(sentence.text));
    // There `every proposal must …` is never said of this one.
    if (isHiring && ofAnyLetter.test(sentence.masked) && !toWriter.test(sentence.masked)) continue;
    // Where applications are the product, only what names the reader speaks of this one.
    if (
      isHiring &&
      section !== 'letter' &&
      (!zones.has(sentence.paragraph) || sentence.paragraph === head?.paragraph) &&
      !toWriter.test(sentence.masked) &&
      !/\p{L}{3,}(?:йте|ите)(?:сь)?(?![\p{L}])/u.test(sentence.masked)
    )
      continue;
    const own = ordersIn(sentence, orders);
    const inZone =
      zones.has(sentence.paragraph) ||
      isListed ||
      section === 'letter' ||
      weightOf(sentence) > 1 ||
      (zones.size > 0 && isToReader(sentence)) ||
      isAnswered(sentence, sentences[index + 1]);
    // A heading announces; `Price: ...` is a blank of the form that was announced.
    if (
      section === 'heading' ||
      whyOnly.test(sentence.masked) ||
      (limitOnly.test(sentence.masked) &&
        // So may the material that it ends with: `a reply to this one: "…"`.
        /(?:\?|▯")[^\p{L}\p{N}]*$/u.test(sentences[index - 1]?.masked ?? '')) ||
      ((sentence.isItem || /^\s*[/|]/.test(sentence.masked)) &&
        (isForm ? formLine : blank).test(sentence.masked))
    )
      continue;
    const wishes = isOfJob(section)
      ? readOfJob(sentence, section)
      : readSentence(sentence, inZone, isListed);
    if (wishes.length === 0 && isListed && section === 'letter')
      wishes.push(...readPoint(sentence));
    for (const wish of wishes.filter((wish) => isStillWish(wish, sentence, own)))
      read.push({
        wish,
        sentence: index,
        isSure: section === 'letter' || (inZone && !isOpening(sentence)),
      });
  }
  return { sentences, sections, zones, orders, wishes: dropRepeats(read) };
}

/** `What is 6 plus 3? Put the answer in your first line.`: the next sentence says where the answer goes. */
function isAnswered({ masked, paragraph }: Sentence, next: Sentence | undefined): boolean {
  return (
    /\?[^\p{L}\p{N}]*$/u.test(masked) &&
    next?.paragraph === paragraph &&
    weightOf(next) > 1 &&
    resultOnly.test(next.masked)
  );
}

/** `Why?` belongs to the question before. */
const whyOnly = /^[^\p{L}]*(?:and )?(?:why|how|how so|why not|почему|зачем|and you)[^\p{L}]*$/iu;

/** `Which would you take? One sentence.`: how long that answer may be. */
const limitOnly =
  /^[^\p{L}\d]*(?:in )?(?:just |only |max\.? )?(?:one|two|three|a|\d)(?: short)? (?:sentence|line|word|link|paragraph|number)s?(?: (?:please|only|max|(?:is|are) (?:enough|fine|plenty|ok(?:ay)?)|will do|suffices?))?[^\p{L}\p{N}]*$/iu;

const nextPoint = /^\s*\(?[2-9][.)]\s+\p{L}/u;

const blank = /^\s*(?:[/|]\s*)?(?:[^:.?!]{2,30}:)?\s*(?:\.{2,}|…|_{2,})\s*$/u;

/** `Reply in this format:`: the lines below are its blanks. */
const asksForForm = (sentence: Sentence) =>
  readFormats(sentence, true).some(({ value }) => value === 'template' || value === 'headings');

/** `Application in this shape:` with the lines to fill. */
const formOf = ({ start }: Sentence, last: Sentence): Wish => ({
  kind: 'format',
  value: 'template',
  start: 0,
  end: last.start + last.text.length - start,
});

const formLine = /^\s*[^:.?!]{2,40}:\s*(?:$|[.…_[<(])/u;

/** The first sentence of a post tells what is sought. */
function isOpening({ field, start }: Sentence): boolean {
  return field === 'description' && start === 0;
}

/** A point of `To apply, please include:` is a wish, whatever its words. */
function readPoint({ masked }: Sentence): Wish[] {
  const text = masked.trim();
  const size = text.split(/\s+/).length;
  if (size > 30 || !/\p{L}{3}/u.test(text) || notAPoint.test(text)) return [];
  const start = masked.indexOf(text);
  const thing = thingIn(text);
  const kind =
    thing && thing.start < 30
      ? ({ kind: 'send', value: thing.value } as const)
      : ({ kind: 'answer' } as const);
  return [{ ...kind, start, end: start + text.length }];
}

/** What the client tells of himself there, or refuses. */
const notAPoint =
  /^(?:we|i|i'm|i'll|we'll|we're|our|my|it|this|there|they|if|thanks?|thank you|looking|good luck|cheers|regards|best|no|not|don't|do not|only|applications?|proposals?|bids?|мы|я|наш\p{L}*|это|если|спасибо|не|без|только|удачи)(?![\p{L}])|^(?:send|email|contact|message|write to|apply|book|schedule) (?:us|me|to|at|on|through|via)(?![\p{L}])|(?:upwork|telegram|whatsapp|e-?mail|form)(?![\p{L}])/iu;

type JobSection = Exclude<Section, 'letter' | 'heading'>;

function isOfJob(section: Section | undefined): section is JobSection {
  return section === 'work' || section === 'person';
}

/** Below a heading about the job: only words put into the letter by name, and who may apply. */
function readOfJob(sentence: Sentence, section: JobSection): Wish[] {
  const isPerson = section === 'person';
  const firm = readConditions(sentence, false);
  const conditions = readConditions(sentence, isPerson).filter(
    (wish) =>
      (isPerson || wish.value === 'no-agencies' || wish.value === 'place') &&
      (wish.value !== 'other' || firm.some(({ value }) => value === 'other')),
  );
  return letterPhrase.test(sentence.masked) && section === 'person'
    ? readSentence(sentence, true, false)
    : conditions;
}

function readSentence(sentence: Sentence, inZone: boolean, isListed: boolean): Wish[] {
  const taken: Wish[] = [];
  const take = (wishes: Wish[]) => {
    for (const wish of wishes)
      if (!taken.some((other) => wish.start < other.end && other.start < wish.end))
        taken.push(wish);
  };
  take(readLiterals(sentence, inZone || sentence.field === 'question'));
  // A screening question has a field of its own, tags and files name the work: only a literal wish there is one.
  if (!['title', 'description'].includes(sentence.field)) return taken;
  take(readHumanCheck(sentence));
  take(readConditions(sentence, inZone));
  take(readFormats(sentence, inZone));
  if (sentence.field !== 'title') take(readAsked(sentence, inZone, isListed, [...taken]));
  if (inZone && !isOpening(sentence)) take(readLeftovers(sentence, taken));
  return taken.sort((a, b) => a.start - b.start);
}
