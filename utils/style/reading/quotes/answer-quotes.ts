import { foldText } from '../../../text/letters.ts';
import type { Quote } from './line-quotes.ts';

/** Which quotation of the answer stands for which of the source; those that have no other. */
export interface Answers {
  pairs: { asked: Quote; given: Quote }[];
  asked: Quote[];
  given: Quote[];
}

/** A line of so many quotations is no prose: they are taken in order. */
const most = 200;

/**
 * Answers quotations of the source by those of the target: the same words first, then the same marks, then what
 * stands as deep and nearest to its place. A half answers only a half of its side.
 */
export function answerQuotes(
  asked: readonly Quote[],
  given: readonly Quote[],
  lengths: { source: number; target: number },
): Answers {
  const same = takeSameWords(asked, given);
  const { pairs } = same;
  let left = same.asked;
  let rest = same.given;
  const isSameShape =
    left.length === rest.length && left.every(({ depth }, i) => depth === rest[i]?.depth);
  const ways: ((a: Quote, b: Quote) => boolean)[] =
    left.length > most || rest.length > most
      ? []
      : [
          (a, b) => hasSameMarks(a, b) && a.depth === b.depth,
          (a, b) => !isSameShape && hasSameMarks(a, b),
          (a, b) => a.depth === b.depth,
          () => true,
        ];
  for (const isAnswer of ways) {
    const open: Quote[] = [];
    for (const quote of left) {
      const place = quote.start / Math.max(1, lengths.source);
      let best: Quote | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const one of rest) {
        const far = Math.abs(one.start / Math.max(1, lengths.target) - place);
        if (far >= least || !isSameSide(quote, one) || !isAnswer(quote, one)) continue;
        best = one;
        least = far;
      }
      if (best) {
        const taken = best;
        pairs.push({ asked: quote, given: taken });
        rest = rest.filter((one) => one !== taken);
      } else open.push(quote);
    }
    left = open;
  }
  if (ways.length === 0) return takeInOrder(pairs, left, rest);
  return { pairs, asked: left, given: rest };
}

/** Whether both have the marks of one form. */
export function hasSameMarks(a: Quote, b: Quote): boolean {
  return a.open === b.open && a.close === b.close;
}

/** The words of a quotation for comparing: without case, and whatever marks stand inside. */
export function quoteKey({ text }: Quote): string {
  return foldText(text.slice(0, 2000).replace(/[«»„“”"‘’‚'‹›]/g, ''));
}

function isSameSide(a: Quote, b: Quote): boolean {
  return a.isHalf === b.isHalf && (!a.isHalf || (a.open === '') === (b.open === ''));
}

function takeSameWords(asked: readonly Quote[], given: readonly Quote[]): Answers {
  const keyOf = (quote: Quote) =>
    quote.isHalf ? `${quote.open ? 'open' : 'close'} half` : quoteKey(quote);
  const open = new Map<string, Quote[]>();
  for (const quote of given) {
    const known = open.get(keyOf(quote));
    if (known) known.push(quote);
    else open.set(keyOf(quote), [quote]);
  }
  const pairs: Answers['pairs'] = [];
  const left: Quote[] = [];
  const taken = new Set<Quote>();
  for (const quote of asked) {
    const known = open.get(keyOf(quote));
    const at = known?.slice(0, most).findIndex((one) => hasSameMarks(quote, one)) ?? -1;
    const one = known?.splice(Math.max(0, at), 1)[0];
    if (one) {
      taken.add(one);
      pairs.push({ asked: quote, given: one });
    } else left.push(quote);
  }
  return { pairs, asked: left, given: given.filter((quote) => !taken.has(quote)) };
}

function takeInOrder(pairs: Answers['pairs'], left: Quote[], rest: Quote[]): Answers {
  const length = Math.min(left.length, rest.length);
  for (let i = 0; i < length; i++) {
    const [asked, given] = [left[i] as Quote, rest[i] as Quote];
    if (isSameSide(asked, given)) pairs.push({ asked, given });
  }
  return { pairs, asked: left.slice(length), given: rest.slice(length) };
}
