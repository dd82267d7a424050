import { foldText } from '../../../text/letters.ts';
import type { Line } from '../line.ts';
import type { Quote } from './line-quotes.ts';

/** Answers quotes of the source by those of the target: the same words first, then in the order of the line. */
export function answerQuotes(
  asked: Quote[],
  given: Quote[],
  source: Line,
  target: Line,
): { asked: Quote[]; given: Quote[] } {
  const open = new Map<string, Quote[]>();
  for (const quote of given) {
    const key = quote.isHalf ? (target.text[quote.start] ?? '') : foldText(quote.text);
    const same = open.get(key);
    if (same) same.push(quote);
    else open.set(key, [quote]);
  }
  const taken = new Set<Quote>();
  const left: Quote[] = [];
  for (const quote of asked) {
    const key = quote.isHalf ? (source.text[quote.start] ?? '') : foldText(quote.text);
    const answer = open.get(key)?.shift();
    if (answer) taken.add(answer);
    else left.push(quote);
  }
  let rest = given.filter((quote) => !taken.has(quote));
  // An English phrase answers itself only; a Russian one whatever stands nearest to its place.
  const unanswered: Quote[] = [];
  for (const quote of left) {
    const pool = rest.filter(
      (one) =>
        one.isHalf === quote.isHalf &&
        (!quote.isHalf || target.text[one.start] === source.text[quote.start]),
    );
    if (pool.length === 0) {
      unanswered.push(quote);
      continue;
    }
    const place = quote.start / Math.max(1, source.text.length);
    const nearest = pool
      .slice(0, 50)
      .reduce((best, one) =>
        distance(one, target, place) < distance(best, target, place) ? one : best,
      );
    rest = rest.filter((one) => one !== nearest);
  }
  return { asked: unanswered, given: rest };
}

function distance(quote: Quote, target: Line, place: number): number {
  return Math.abs(quote.start / Math.max(1, target.text.length) - place);
}
