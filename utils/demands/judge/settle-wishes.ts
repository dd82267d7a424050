import type { Span } from '../../text/span.ts';
import { holdingKinds } from '../demand.ts';
import { isStillWish, ordersIn } from '../orders/is-still-wish.ts';
import type { Wish } from '../wishes/wish.ts';
import { outsideUpwork } from '../words/breaches.ts';
import { bars, type Judged } from './judge-clauses.ts';
import { nameWish } from './name-wish.ts';
import type { PlacedWish, Reading } from './reading.ts';
import { shares } from './sign-clauses.ts';
import { namedWord } from './word-in.ts';

/**
 * The wishes of a post: those of its judged clauses, named by what the constructions read there, and what the
 * constructions read where nothing is judged (titles, questions, tags, names of files, short posts).
 */
export function settleWishes(reading: Reading, judged: readonly Judged[]): PlacedWish[] {
  const settled = runsOf(judged).flatMap((run) => settle(run, reading));
  const others = reading.wishes.filter((one) => {
    const likely = judged.filter(({ clause }) => isIn(one, clause)).map((own) => own.likely);
    if (likely.length === 0) return true;
    // A word that must be written is dear to miss: little must speak for it where a construction read it.
    const isWord = holdingKinds.has(one.wish.kind) && Math.max(...likely) >= bars.word;
    return isWord && !settled.some(({ sentence, wish }) => isIn(one, { ...wish, sentence }));
  });
  return [...settled, ...others].sort(
    (one, other) => one.sentence - other.sentence || one.wish.start - other.wish.start,
  );
}

/** Neighbouring clauses of a sentence that are one wish. */
interface Run extends Span {
  sentence: number;
  kind: Wish['kind'];
  /** What it is, where the kind has values of its own. */
  value?: string | undefined;
}

function runsOf(judged: readonly Judged[]): Run[] {
  const runs: Run[] = [];
  for (const { clause, isWish, isMore, kind, value } of judged) {
    const last = runs.at(-1);
    if (isMore && last) last.end = clause.end;
    else if (isWish) {
      const { sentence, start, end } = clause;
      runs.push({ sentence, start, end, kind, value });
    }
  }
  return runs;
}

/** The wish with what it names; none where it must name a word and does not, or is not for this reader. */
function settle(
  { sentence: number, kind, value, start, end }: Run,
  reading: Reading,
): PlacedWish[] {
  const place = { sentence: number, start, end };
  const same = reading.wishes.find((one) => one.wish.kind === kind && isIn(one, place))?.wish;
  if (same) {
    const text = reading.sentences[number]?.text.slice(start, end) ?? '';
    const word = holdingKinds.has(kind) ? namedWord(text, same.value) : value;
    return [{ sentence: number, wish: { ...same, ...(word && { value: word }), start, end } }];
  }
  const wish = nameWish({ kind, value }, place, reading);
  return wish && mayBeAdded(wish, number, reading) ? [{ sentence: number, wish }] : [];
}

/** Says nothing: `…`, `9)`, `please`. */
const isEmpty = (text: string): boolean => !/\p{L}/u.test(text.replace(courtesy, ''));
const courtesy = /(?<!\p{L})(?:please|pls|plz|thanks|thank you|пожалуйста|спасибо)(?!\p{L})/giu;

/** Neither an order to a machine nor what Upwork forbids becomes a wish by its signs, nor what says nothing. */
function mayBeAdded(wish: Wish, number: number, { sentences, orders }: Reading): boolean {
  const sentence = sentences[number];
  return (
    sentence !== undefined &&
    !isEmpty(sentence.text.slice(wish.start, wish.end)) &&
    isStillWish(wish, sentence, ordersIn(sentence, orders)) &&
    !outsideUpwork.test(sentence.masked.slice(wish.start, wish.end))
  );
}

const isIn = ({ sentence, wish }: PlacedWish, place: Span & { sentence: number }): boolean =>
  sentence === place.sentence && shares(wish, place);
