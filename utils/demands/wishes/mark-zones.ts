import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import {
  connective,
  questionWord,
  sayImperative,
  secondPerson,
  sendImperative,
  toldToUs,
  wishPhrase,
} from '../words/asking.ts';
import { letterHead, letterPhrase, productPeople, readingReason } from '../words/letter.ts';
import { thingIn } from '../words/things.ts';

/** The paragraphs in which the client speaks of the letter: there a bare noun or question is a wish. */
export function markZones(sentences: readonly Sentence[]): ReadonlySet<number> {
  const zones = new Set<number>();
  for (const sentence of sentences) if (speaksOfLetter(sentence)) zones.add(sentence.paragraph);
  return zones;
}

const strongFormat = /^(?:please )?(?:don't|dont|do not) write|^no (?:novels|essays)|^не пишите/iu;
const wishList =
  /^(?:what|things?|two things|three things|one thing)[^:]{0,20}(?:we|i)(?:'d| would)? (?:like|want|love|need|ask|expect|look for)(?: to (?:see|know|read|hear|get|have))?[^:]{0,12}:|^(?:(?:we|i) (?:would like|'d like|want|like|need) to (?:know|see|hear)[^:]{0,12}:)/iu;

/** `A link to one wedding you cut, total price, delivery date.` */
function isListOfThings(masked: string): boolean {
  const segments = splitSegments(masked);
  if (segments.length < 2 || segments.length > 8 || !secondPerson.test(masked)) return false;
  return segments.every(({ start, end }) => {
    const clause = masked.slice(start, end);
    const thing = thingIn(clause);
    return (
      thing !== undefined &&
      thing.start < 24 &&
      clause.split(/\s+/).length < 10 &&
      !/(?<![\p{L}])(?:is|are|was|we|i|our|have|has|will|must|should|can)(?![\p{L}])|\d{3}/iu.test(
        clause,
      )
    );
  });
}

function speaksOfLetter({ masked }: Sentence): boolean {
  if (productPeople.test(masked) && !secondPerson.test(masked)) return false;
  if (letterPhrase.test(masked) || letterHead.test(masked) || readingReason.test(masked))
    return true;
  if (wishList.test(masked)) return true;
  const startsAsWish =
    strongFormat.test(masked) ||
    sayImperative.test(masked) ||
    sendImperative.test(masked) ||
    toldToUs.test(masked);
  if (isListOfThings(masked)) return true;
  return splitSegments(masked).some(({ start, end, joint }, index) => {
    // Within a sentence an infinitive may look like an imperative: `I'd like someone to look and say what is wrong`.
    if (
      index > 0 &&
      /^(?:,|\s+(?:and|&|plus|и))/iu.test(joint) &&
      !startsAsWish &&
      !/^(?:if|when|before|since|as|because|to|for|once|also|first|interested|если|когда|чтобы|раз|при)(?![\p{L}])/iu.test(
        masked,
      ) &&
      !/please|pls|you/i.test(masked.slice(0, start + 8))
    )
      return false;
    let clause = masked.slice(start, end).trim();
    for (let found = connective.exec(clause); found; found = connective.exec(clause))
      clause = clause.slice(found[0].length);
    const told = toldToUs.exec(clause);
    if (told || /^(?:attach|enclose|приложите|прикрепите)(?![\p{L}])/iu.test(clause)) return true;
    const say = sayImperative.exec(clause);
    if (say) {
      const object = clause
        .slice(say[0].length)
        .replace(/^[\s,:]+/, '')
        .trim();
      return (
        questionWord.test(object.replace(/^in (?:one|two|a few|a) \p{L}+ /iu, '')) ||
        secondPerson.test(object)
      );
    }
    const send = sendImperative.exec(clause);
    if (send) {
      const object = clause.slice(send[0].length).trim();
      const thing = thingIn(object);
      return (
        thing !== undefined &&
        (secondPerson.test(object) ||
          (/^please|^pls/iu.test(masked) && thing.start < 20) ||
          (['references', 'cv', 'portfolio'].includes(thing.value) && thing.start < 20))
      );
    }
    const wish = wishPhrase.exec(clause);
    return (
      wish !== null &&
      /you/i.test(masked) &&
      (/(?:know|hear|see|ask|tell)/i.test(wish[0]) ||
        isThingWished(clause.slice(wish.index + wish[0].length)))
    );
  });
}

/** `I want two references, your GitHub, …`: the thing stands right after the wish. */
function isThingWished(object: string): boolean {
  const thing = thingIn(object);
  return (
    thing !== undefined &&
    thing.start < 14 &&
    ['references', 'cv', 'portfolio', 'samples', 'links'].includes(thing.value)
  );
}
