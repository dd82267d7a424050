import { type ClientFault, type Point, pointAt } from './points.ts';

/** Words that say nothing alone: an opening with one of them is told by the word after it as well. */
const light =
  /^(?:the|an?|this|these|that|it|is|in|on|at|to|for|with|if|when|as|and|but|by|of|your|my|there|all|each|i|we|you|will|can|have|am|would|are|so|also|e\.g\.|such|do|not)$/i;

/** From so many paragraphs on an opening is heard. */
const heard = 3;

/** An opening that three or more paragraphs of a field share, told once, where it comes for the third time. */
export function findRepeatedOpenings(text: string, points: readonly Point[]): ClientFault[] {
  const byOpening = new Map<string, { start: number; end: number }[]>();
  let from = 0;
  for (const line of text.split('\n')) {
    const start = from;
    from += line.length + 1;
    const body = points.find((point) => point.start >= start && point.start < from)?.body ?? start;
    const opening = openingOf(text.slice(body, start + line.length));
    if (!opening) continue;
    const place = { start: body + opening.start, end: body + opening.end };
    const key = text.slice(place.start, place.end).toLowerCase();
    byOpening.set(key, [...(byOpening.get(key) ?? []), place]);
  }
  return [...byOpening.values()].flatMap((places): ClientFault[] => {
    const third = places[heard - 1];
    if (!third) return [];
    return [
      {
        kind: 'opening',
        ...third,
        text: text.slice(third.start, third.end),
        ...pointAt(points, third.start),
        count: places.length,
      },
    ];
  });
}

/** The first words of a paragraph up to the first that says something, two at the least and four at the most. */
function openingOf(line: string): { start: number; end: number } | undefined {
  const words = [...line.matchAll(/\S+/g)].slice(0, 4);
  const [first] = words;
  // A quotation or code at the start is not the writer's way of beginning.
  if (!first || !/^\p{L}/u.test(first[0])) return undefined;
  const telling = words.findIndex(({ 0: word }) => !light.test(word.replace(/[,;:]$/, '')));
  const last = words[Math.max(1, telling)];
  if (!last || telling < 0) return undefined;
  const word = last[0].replace(/[.,;:!?]+$/, '');
  return { start: first.index, end: last.index + word.length };
}
