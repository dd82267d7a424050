import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import {
  questionToYou,
  questionWord,
  rhetorical,
  russianImperative,
  sayImperative,
  secondPerson,
  sendImperative,
  toldToOthers,
  toldToUs,
  wishPhrase,
} from '../words/asking.ts';
import { formats } from '../words/formats.ts';
import { pastFrames } from '../words/frames.ts';
import {
  badEnd,
  firstPerson,
  letterHead,
  letterPhrase,
  readerAsked,
  readingReason,
  thirdParty,
} from '../words/letter.ts';
import { thingIn } from '../words/things.ts';
import { applying, ofProject, toldHead } from '../words/zone-cues.ts';
import { isStatementOfWork, withoutSubordinate } from './asked/is-wish-verb.ts';
import {
  isListOfThings,
  isLoneList,
  isLoneWord,
  withoutLead,
  yourThing,
} from './asked/named-things.ts';
import { stageOfWork } from './asked/open-clause.ts';
import { readAsked } from './asked/read-asked.ts';
import { isOfOthers } from './is-of-others.ts';
import { readConditions } from './read-conditions.ts';
import { readHumanCheck } from './read-human-check.ts';
import { readLiterals } from './read-literals.ts';
import { weighParagraph } from './weigh-paragraph.ts';

/**
 * The paragraphs in which the client speaks of the letter: there a bare noun or question is a wish.
 * No single sign is sure (`the proposal` may be a thing of the project), so that they are weighed together.
 */
export function markZones(sentences: readonly Sentence[]): ReadonlySet<number> {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences)
    if (sentence.field === 'description') {
      const own = paragraphs.get(sentence.paragraph);
      if (own) own.push(sentence);
      else paragraphs.set(sentence.paragraph, [sentence]);
    }
  const [first] = paragraphs.keys();
  return new Set(
    [...paragraphs]
      .filter(
        ([number, own]) =>
          (weighParagraph(own, number === first && paragraphs.size > 1) > 0 ||
            (number !== first && own.some(asksForMuch))) &&
          // A post of one paragraph tells of the work first: something in it must speak of the letter by itself.
          (paragraphs.size > 1 || own.reduce((sum, sentence) => sum + weightOf(sentence), 0) > 1),
      )
      .map(([number]) => number),
  );
}

/** A list of wishes by itself: what stands beside it is read as the same. */
function asksForMuch(sentence: Sentence): boolean {
  return weightOf(sentence) > 1 && readAsked(sentence, true, false, []).length > 1;
}

/** How strongly a sentence speaks of the letter: 2 alone is enough, 1 needs company. */
export function weightOf(sentence: Sentence): number {
  const known = weighed.get(sentence);
  if (known !== undefined) return known;
  const weight = weigh(sentence);
  weighed.set(sentence, weight);
  return weight;
}

const weighed = new WeakMap<Sentence, number>();

function weigh(sentence: Sentence): number {
  const { masked } = sentence;
  const isPersonal =
    secondPerson.test(masked) || firstPerson.test(masked) || russianImperative.test(masked);
  if (isOfOthers(masked)) return 0;
  if (ofProject.test(masked)) return 0;
  if (readerAsked.test(masked) || readingReason.test(masked) || wishList.test(masked)) return 2;
  if (applying.test(masked) || isToldHead(masked)) return 2;
  if (
    isQuestionToReader(masked) ||
    isListOfThings(masked) ||
    isLoneList(sentence) ||
    isThingPlease(masked)
  )
    return 2;
  if (readLiterals(sentence, false).length > 0 || readHumanCheck(sentence).length > 0) return 2;
  let weight = clauseWeight(masked) + (isLoneWord(sentence) ? 1 : 0);
  const form = formats.filter(({ pattern }) => pattern.test(masked));
  if (letterPhrase.test(masked) || letterHead.test(masked))
    weight += isPersonal || form.length > 0 ? 2 : 1;
  else if (form.some(({ isStrong }) => isStrong)) weight += 2;
  const condition = readConditions(sentence, false);
  if (condition.length > 0) weight += condition.some(({ value }) => value === 'no-ai') ? 2 : 1;
  if (yourThing(masked)) weight += 1;
  if (badEnd.test(masked)) weight += 1;
  if (
    secondPerson.test(masked) &&
    ['portfolio', 'references'].includes(thingIn(masked)?.value ?? '')
  )
    weight += 1;
  return weight;
}

/** `Good ones tell me why`: told to the client, by no thing of the project. */
function isToldHead(masked: string): boolean {
  const found = toldHead.exec(masked);
  return found !== null && !thirdParty.test(masked.slice(0, found.index));
}

/** A sentence away from the others that is one for the reader all the same, where the post holds wishes. */
export function isToReader(sentence: Sentence): boolean {
  const { masked, field } = sentence;
  if (field !== 'description' || thirdParty.test(masked)) return false;
  if (weightOf(sentence) > 0) return true;
  const [head] = splitSegments(masked);
  return (
    head !== undefined &&
    masked.slice(head.start, head.end).split(/\s+/).length < 10 &&
    aboutForm.test(withoutLead(masked.trim()))
  );
}

const aboutForm =
  /^(?:please )?(?:(?:no|answer|keep (?:it|the)|write (?:in|to)|reply|bullets?|numbered|plain|english|be (?:brief|short)|short|everything|отвечайте|пишите|без|не пишите|кратко|коротко)(?!\p{L})|(?:max|at most|under|up to|in|as|one|a single|до|не более)\s.{0,12}(?:words|lines|sentences|paragraphs?|слов|строк|предложени))/iu;

const wishList =
  /^(?:(?:one|two|three|four|\d|my|our|these) (?:points?|criteria|things|questions|items)(?: (?:decide|weigh|count|matter))?[^:.]{0,20}:)|^(?:what|things?|two things|three things|one thing)[^:]{0,20}(?:we|i)(?:'d| would)? (?:like|want|love|need|ask|expect|look for)(?: to (?:see|know|read|hear|get|have))?[^:]{0,12}:|^(?:(?:we|i) (?:would like|'d like|want|like|need) to (?:know|see|hear)[^:]{0,12}:)/iu;

/** `And price per image, please.` */
function isThingPlease(masked: string): boolean {
  const clause = withoutLead(masked.trim());
  return (
    /(?:,? (?:please|pls)|, пожалуйста)[^\p{L}\p{N}]*$/iu.test(clause) &&
    clause.split(/\s+/).length < 9 &&
    (thingIn(clause)?.start ?? 9) < 6 &&
    !/\d/.test(clause)
  );
}

/** `Which tool do you use?`: only the reader can say it. */
function isQuestionToReader(masked: string): boolean {
  return splitSegments(masked).some(({ start, end }) => {
    const clause = withoutLead(masked.slice(start, end).trim());
    const isAsked = masked[end] === '?' || /\?[^\p{L}\p{N}]*$/u.test(masked.slice(start, end));
    // `Have you moved a shop, and what broke?`: the mark stands behind the last of them.
    if (!isAsked && !(/\?[^\p{L}\p{N}]*$/u.test(masked) && askedOfYou.test(clause))) return false;
    return (
      (questionToYou.test(clause) || secondPerson.test(clause)) &&
      (questionWord.test(clause) || askedOfYou.test(clause)) &&
      !rhetorical.test(clause)
    );
  });
}

const askedOfYou =
  /^(?:are|do|did|have|can|could|would|will|were|is) (?:you|u|your|ur)(?![\p{L}])|^(?:вы|у вас|готовы|есть ли|сможете|можете|свободны)(?![\p{L}])/iu;

/** What the verbs of the sentence say: the strongest of its clauses. */
function clauseWeight(masked: string): number {
  if (
    /^(?:each|every|all|кажд\p{L}+)(?! (?:applicant|candidate|bid|proposal|letter))(?![\p{L}])/iu.test(
      masked,
    )
  )
    return 0;
  const startsAsWish = [sayImperative, sendImperative, toldToUs].some((verb) => verb.test(masked));
  let weight = 0;
  for (const [index, { start, end, joint }] of splitSegments(masked).entries()) {
    // Within a sentence an infinitive may look like an imperative: `I'd like someone to look and say what is wrong`.
    const isInfinitive =
      index > 0 &&
      /^(?:,|\s+(?:and|&|plus|и))/iu.test(joint) &&
      !startsAsWish &&
      !/^(?:if|when|before|since|as|because|to|for|once|also|first|interested|если|когда|чтобы|раз|при)(?![\p{L}])/iu.test(
        masked,
      ) &&
      !/please|pls|you/i.test(masked.slice(0, start + 8));
    if (isInfinitive) continue;
    weight = Math.max(weight, verbWeight(withoutLead(masked.slice(start, end).trim()), masked));
  }
  return weight;
}

function verbWeight(clause: string, masked: string): number {
  const objectAfter = (found: RegExpExecArray) =>
    clause
      .slice(found[0].length)
      .replace(/^[\s,:]+/, '')
      .trim();
  const told = toldToUs.exec(clause);
  if (told && stageOfWork.test(clause)) return 0;
  if (told) {
    // `send me a report of what was done` is work; `send me your rate` is not.
    const isSent = /^(?:send|give|show|make|quote|offer|пришлите|дайте)/iu.test(told[0]);
    return !isSent || thingIn(objectAfter(told)) || secondPerson.test(objectAfter(told)) ? 2 : 1;
  }
  const say = sayImperative.exec(clause);
  if (say) {
    const object = objectAfter(say);
    if (toldToOthers.test(clause) || isStatementOfWork(clause)) return 0;
    const own = withoutSubordinate(object);
    return questionWord.test(object.replace(/^in (?:one|two|a few|a) \p{L}+ /iu, '')) ||
      secondPerson.test(own)
      ? secondPerson.test(own) || firstPerson.test(masked)
        ? 2
        : 1
      : 0;
  }
  const send = sendImperative.exec(clause);
  if (send) {
    const thing = thingIn(objectAfter(send));
    const object = objectAfter(send);
    if (
      /^(?:хоч|хот|интерес)/iu.test(clause) &&
      (secondPerson.test(object) || questionWord.test(object))
    )
      return 2;
    if (!thing) return 0;
    if (secondPerson.test(object) || /^(?:жду|ждём|ждем|интересует)/iu.test(clause)) return 2;
    if (['references', 'cv', 'portfolio'].includes(thing.value) && thing.start < 20) return 2;
    if (thing.start >= 20) return 0;
    return /please|pls|пожалуйста/iu.test(masked) ? 2 : 1;
  }
  const framed = secondPerson.test(clause) ? pastFrames(clause) : undefined;
  if (framed && questionWord.test(framed) && secondPerson.test(framed)) return 2;
  const wish = wishPhrase.exec(clause);
  if (!wish) return 0;
  if (/(?:know|hear|see|ask|tell|узнать|знать|увидеть|понять|услышать)/iu.test(wish[0]))
    return secondPerson.test(masked) || /из вас|[её]те(?![\p{L}])/iu.test(masked) ? 2 : 1;
  const thing = thingIn(clause.slice(wish.index + wish[0].length));
  return thing && thing.start < 14 && secondPerson.test(masked) ? 2 : 0;
}
