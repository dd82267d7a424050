import type { Span } from '../../text/span.ts';
import type { Place } from '../demand.ts';
import { ordersIn } from '../orders/is-still-wish.ts';
import { splitSegments } from '../posts/segments.ts';
import { placeIn, type Sentence } from '../posts/split-post.ts';
import { weightOf } from '../wishes/mark-zones.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './words-of.ts';

/** A clause of the description with everything that may tell whether it is a wish. */
export interface Clause extends Span {
  /** Which sentence; `start` and `end` are offsets in it. */
  sentence: number;
  paragraph: number;
  /** Its sentence is a point of a list. */
  isItem: boolean;
  words: readonly string[];
  /** The sign behind it, if any. */
  mark: string;
  /**
   * Each a letter that says what it is, and the thing itself: `u` a word, `b` two words, `f` the first two, `n` the
   * length, `j` what joins it, `x` the mark behind it, `g` its number, `R` what the constructions say.
   */
  signs: readonly string[];
}

/** All clauses of the description, in order. */
export function signClauses(reading: Reading): Clause[] {
  const own = [...reading.sentences.entries()].filter(([, { field }]) => field === 'description');
  const first = own[0]?.[1].paragraph ?? 0;
  const last = own.at(-1)?.[1].paragraph ?? 0;
  return own.flatMap(([index, sentence]) => {
    const { masked, paragraph, isItem } = sentence;
    const told = ordersIn(sentence, reading.orders).map(({ place }) => place);
    const around = [
      `item${isItem}`,
      `at${paragraph === first ? 'first' : paragraph === last ? 'last' : 'mid'}`,
      ...ofRules(sentence, reading),
    ];
    return splitSegments(masked).map((segment, number) => {
      const { start, end, joint } = segment;
      const words = wordsOf(masked.slice(start, end));
      const mark = masked.slice(end, end + 2).trim()[0] ?? '';
      const wish = reading.wishes.find(
        (one) => one.sentence === index && shares(one.wish, segment),
      )?.wish;
      const signs = new Set([
        ...around,
        ...ofWords(words),
        `g${Math.min(number, 3)}`,
        `x${mark}`,
        `j${joint.trim().toLowerCase()}`,
        ...(wish ? ofWish(wish) : ['Rnone']),
        ...(told.some((place) => shares(place, placeIn(sentence, start, end))) ? ['Rorder'] : []),
      ]);
      return { sentence: index, paragraph, isItem, start, end, words, mark, signs: [...signs] };
    });
  });
}

/** How many words a sign of length counts as one more. */
const STEP = 3;

function ofWords(words: readonly string[]): string[] {
  const framed = ['^', ...words, '$'];
  return [
    ...words.map((word) => `u${word}`),
    ...framed.slice(1).map((word, at) => `b${framed[at]} ${word}`),
    `f${words.slice(0, 2).join(' ')}`,
    `n${Math.min(Math.floor(words.length / STEP), 6)}`,
  ];
}

/** What the constructions say of the sentence and of its paragraph. */
function ofRules(sentence: Sentence, { sections, zones }: Reading): string[] {
  return [
    `Rw${Math.min(weightOf(sentence), 3)}`,
    `Rs${sections.get(sentence) ?? ''}`,
    `Rz${zones.has(sentence.paragraph)}`,
  ];
}

/** What the constructions take the clause for. */
function ofWish({ kind, value = '' }: Wish): string[] {
  const isNamed = kind === 'send' || kind === 'format' || kind === 'condition';
  return ['Rwish', `R ${kind}`, ...(isNamed ? [`R ${kind} ${value.split(':')[0]}`] : [])];
}

/** Where a clause stands in the field as it was written. */
export const placeOf = ({ sentence, start, end }: Clause, { sentences }: Reading): Place =>
  placeIn(sentences[sentence] as Sentence, start, end);

/** What was read stands in a clause where it takes a good part of the shorter of both. */
export function shares(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.4 * Math.min(one.end - one.start, other.end - other.start);
}
