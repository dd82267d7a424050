import { everyMatch, mergeSpans, type Span } from '../../../text/span.ts';
import type { Remark } from '../../look.ts';
import { type Pair, perPair } from '../../reading/pair.ts';
import { type Keeper, readersOf } from '../../reading/remember.ts';
import { Kind, type Side } from '../../reading/words.ts';
import { type Predicate, readPredicates } from './predicates.ts';
import { readTokens, type Token } from './tokens.ts';

/** The words of a pair that can say something different: what stands verbatim in both is left out. */
export interface Sides extends Keeper {
  pair: Pair;
  russian: Token[];
  english: Token[];
  /** Both sides for those who ask which kinds of words stand there. */
  readonly inRussian: Side;
  readonly inEnglish: Side;
  /** The finite verbs of the Russian, read when first asked for. */
  readonly predicates: Predicate[];
}

interface Reading {
  plain?: Sides;
  exact?: Sides;
}

/**
 * What a guard finds in a pair that has words on both sides. What is exempt is costly to know, so a
 * pair is read without it, and where something was found once more with it.
 */
export function proveSides(pair: Pair, check: (sides: Sides) => Remark[]): Remark[] {
  const reading = readPair(pair);
  if (!reading.plain || check(reading.plain).length === 0) return [];
  reading.exact ??= readWords(pair, pair.exempt);
  return reading.exact ? check(reading.exact) : [];
}

/** Read once for all guards. */
const readPair = perPair(
  (pair): Reading => ({
    plain: readWords(pair, mergeSpans([...pair.english.kept, ...pair.line.opaque])),
  }),
);

class Words implements Sides {
  readonly pair: Pair;
  readonly russian: Token[];
  readonly english: Token[];
  readonly inRussian: Side;
  readonly inEnglish: Side;
  readonly known: unknown[] = [];
  #predicates?: Predicate[];

  constructor(pair: Pair, russian: Token[], english: Token[]) {
    this.pair = pair;
    this.russian = russian;
    this.english = english;
    this.inRussian = { words: russian, kinds: [] };
    this.inEnglish = { words: english, kinds: [] };
  }

  get predicates(): Predicate[] {
    this.#predicates ??= readPredicates(this.russian);
    return this.#predicates;
  }
}

/** A reader of both sides that reads them once, whoever asks. */
export const perSides = readersOf<Sides>();

/** Which word starts where. */
export interface Places {
  get(start: number): number | undefined;
}

/** The English words by where they start. */
export const placesOf = perSides(
  ({ english }): Places => ({
    get(start) {
      let low = 0;
      let high = english.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const own = (english[middle] as Token).start;
        if (own === start) return middle;
        if (own < start) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
    },
  }),
);

const beginsWithDigit = new Kind(/^\d/);
const cyrillicWord = new Kind(/[\u0430-\u045f]/);

function readWords(pair: Pair, exempt: readonly Span[]): Sides | undefined {
  const { source, line } = pair;
  if (!source || source.isBlank || line.isBlank || !/[\u0400-\u045f]/.test(source.text)) return;
  const quoted = source.text.includes('«') && line.text.includes('«');
  const russian: Token[] = [];
  const latin = new Set<string>();
  let isRussian = false;
  for (const token of readTokens(
    source.text,
    leaveOut(source.text, pair.settled, quoted, source.start),
  )) {
    // Numbers and names stay as places, so that no phrase reaches over them.
    russian.push(token);
    if (cyrillicWord.has(token.word)) isRussian = true;
    else latin.add(token.text);
  }
  // A name of the source is no word of English; the shortest words (`I`, `can`) are rarely names.
  const all = readTokens(line.text, leaveOut(line.text, exempt, quoted, line.start));
  const english =
    latin.size === 0
      ? all
      : all.filter(
          ({ text, word }) => text.length < 4 || !latin.has(text) || beginsWithDigit.has(word),
        );
  return isRussian && english.length > 0 ? new Words(pair, russian, english) : undefined;
}

/** The enumerator, what is exempt and, where both sides quote, what stands between « ». */
function leaveOut(
  text: string,
  spans: readonly Span[],
  quoted: boolean,
  start: number,
): readonly Span[] {
  if (start === 0 && !quoted) return spans;
  const out: Span[] = start > 0 ? [...spans, { start: 0, end: start }] : [...spans];
  if (quoted) {
    for (const { 0: found, index } of everyMatch(text, /«[^«»]*»/g)) {
      out.push({ start: index, end: index + found.length });
    }
  }
  return mergeSpans(out);
}
