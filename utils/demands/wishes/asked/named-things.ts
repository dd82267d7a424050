import { splitSegments } from '../../posts/segments.ts';
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

/** A clause without what may stand before a wish. */
export function withoutLead(text: string): string {
  let clause = text;
  for (let found = connective.exec(clause); found; found = connective.exec(clause))
    clause = clause.slice(found[0].length);
  return clause;
}
