import type { Span } from '../../text/span.ts';
import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import { weightOf } from '../wishes/mark-zones.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './words-of.ts';

/** A clause of the description with everything that may tell whether it is a wish. */
export interface Clause extends Span {
  /** Which sentence; `start` and `end` are offsets in it. */
  sentence: number;
  paragraph: number;
  /**
   * Each a letter that says what it is, and the thing itself. Of the clause: `u` a word, `b` two words, `f` the first
   * two, `n` its length, `j` what joins it, `x` the mark behind it, `g` its number. Around it: `q` a word of the next
   * clause, `a` and `z` of the sentences before and behind, `e` and `$` their ends. `R`: what the constructions say.
   */
  signs: string[];
}

/** All clauses of the description, in order. */
export function signClauses(reading: Reading): Clause[] {
  const own = [...reading.sentences.entries()].filter(([, { field }]) => field === 'description');
  const first = own[0]?.[1].paragraph ?? 0;
  const last = own.at(-1)?.[1].paragraph ?? 0;
  return own.flatMap(([index, sentence], at) => {
    const { masked, paragraph } = sentence;
    const around = [
      `item${sentence.isItem}`,
      `at${paragraph === first ? 'first' : paragraph === last ? 'last' : 'mid'}`,
      ...beside(sentence, own[at - 1]?.[1], own[at + 1]?.[1]),
      ...ofRules(sentence, reading),
    ];
    const segments = splitSegments(masked);
    const texts = segments.map(({ start, end }) => wordsOf(masked.slice(start, end)));
    return segments.map((segment, number) => {
      const wish = reading.wishes.find(
        (one) => one.sentence === index && shares(one.wish, segment),
      )?.wish;
      const signs = new Set([
        ...around,
        ...ofWords(texts[number] ?? []),
        ...within(texts, number),
        `x${masked.slice(segment.end, segment.end + 2).trim()[0] ?? ''}`,
        `j${segment.joint.trim().toLowerCase()}`,
        ...(wish ? ofWish(wish) : ['Rnone']),
      ]);
      const { start, end } = segment;
      return { sentence: index, paragraph, start, end, signs: [...signs] };
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

/** Which clause of its sentence it is, and how the next one begins. */
function within(texts: readonly string[][], number: number): string[] {
  return [
    `g${Math.min(number, 3)}`,
    ...(texts[number + 1] ?? []).slice(0, 5).map((word) => `q${word}`),
  ];
}

/** How the neighbouring sentences of the paragraph begin, and how the last one and this one end. */
function beside(sentence: Sentence, before?: Sentence, after?: Sentence): string[] {
  const signs = [`$${wordsOf(sentence.masked).at(-1)}`];
  if (before?.paragraph === sentence.paragraph) {
    signs.push(`e${before.masked.trim().at(-1)}`);
    for (const word of wordsOf(before.masked).slice(0, 3)) signs.push(`a${word}`);
  }
  if (after?.paragraph === sentence.paragraph)
    for (const word of wordsOf(after.masked).slice(0, 2)) signs.push(`z${word}`);
  return signs;
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

/** A wish is read in a clause where it takes a good part of the shorter of both. */
export function shares(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.4 * Math.min(one.end - one.start, other.end - other.start);
}
