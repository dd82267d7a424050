import { splitSegments } from '../../posts/segments.ts';
import type { Sentence } from '../../posts/split-post.ts';
import { connective, secondPerson } from '../../words/asking.ts';
import { thingIn } from '../../words/things.ts';

/** `your hourly fee`: a thing of the reader's, in a clause that tells nothing about it. */
export function yourThing(masked: string): boolean {
  return splitSegments(masked).some(({ start, end }) => {
    const clause = withoutLead(masked.slice(start, end).trim());
    const thing = thingIn(clause);
    return (
      thing !== undefined &&
      thing.start < 24 &&
      /(?<![\p{L}])(?:your|ur|of yours|ваш\p{L}*|сво\p{L}{1,3})(?![\p{L}])/iu.test(
        clause.slice(0, 40),
      ) &&
      !/(?<![\p{L}])(?:is|are|will|depends?|starts?|must|should|can|may|be)(?![\p{L}])/iu.test(
        clause,
      )
    );
  });
}

/** `A link to one wedding you cut, total price, delivery date.` */
export function isListOfThings(masked: string): boolean {
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

const ofPerson = new Set(['time-zone', 'availability', 'cv', 'references', 'portfolio']);

/** `Rate, time zone, one sample.` as a line of its own: each a thing, most of them such as only a person has. */
export function isLoneList({ masked, text, start, visible }: Sentence): boolean {
  const isLine =
    /[^:\s]\s*\n\s*$/.test(visible.text.slice(0, start)) &&
    /^[ \t]*(?:\n|$)/.test(visible.text.slice(start + text.length));
  const segments = splitSegments(masked);
  if (!isLine || segments.length < 3 || segments.length > 8 || /\d/.test(masked)) return false;
  const things = segments.map((part) => {
    const clause = masked.slice(part.start, part.end).trim();
    const thing = thingIn(clause);
    return thing && thing.start < 12 && clause.split(/\s+/).length < 5
      ? { ...thing, clause }
      : undefined;
  });
  const own = things.filter(
    (thing) =>
      thing &&
      (ofPerson.has(thing.value) ||
        (thing.value === 'rate' && /rate[^\p{L}]*$|ставка/iu.test(thing.clause))),
  );
  return things.every((thing) => thing) && own.length > 1;
}

/** `plz strt w/ kite`: a word without an article that the post has nowhere else. */
export function isLoneWord({ masked, visible }: Sentence): boolean {
  const word =
    /^(?:please|pls|plz)\s+(?:start|strt|begin|end|finish|close)\s+(?:with|w\/)\s+(\p{L}{4,})(?<!s)[^\p{L}]*$/iu.exec(
      masked,
    )?.[1];
  return word !== undefined && visible.text.toLowerCase().split(word.toLowerCase()).length === 2;
}

/** A clause without what may stand before a wish. */
export function withoutLead(text: string): string {
  let clause = text;
  for (let found = connective.exec(clause); found; found = connective.exec(clause))
    clause = clause.slice(found[0].length);
  return clause;
}
