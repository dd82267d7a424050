import type { Span } from '../text/span.ts';
import { stemEnglish } from '../text/stem.ts';
import { isDerivedFrom } from './derived-adjective.ts';
import { foldRussian } from './fold-russian.ts';
import { exceptionOf } from './form-exceptions.ts';
import { isFormOf, isSameWord } from './russian-forms.ts';

/** A word of a line as it is compared. */
interface Word extends Span {
  word: string;
  /** How it begins, and the nominatives of it that begin otherwise: «люди» is a form of «человек». */
  heads: string;
}

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad\u200b]*/gu;
const cyrillic = /[\u0400-\u052f]/;
const adjective =
  /(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие|[оеё]го|[оеё]му|[ыи]м|[оеё]м|ей|ую|юю|[ыи]х|[ыи]ми|щ[аеи]\p{L}{0,2}ся)$/u;
/** At so many words between its own a term is two. */
const mostBetween = 3;

/**
 * The places of a Russian term in a line, in whatever case its words stand; with words put between them («журнал ваших
 * событий»), turned round («карта подарочная») or with its noun made an adjective («отпускной график» of «график
 * отпусков»). A part of a longer word that a hyphen joins is no place. Places do not overlap.
 */
export function findTerm(line: string, term: string): Span[] {
  const { words: wanted } = readOnce(term);
  const { words, heads } = readOnce(line);
  const places: Span[] = [];
  const add = (from: number, to: number) => {
    const place = { start: (words[from] as Word).start, end: (words[to] as Word).end };
    if (!places.some((one) => one.start < place.end && place.start < one.end)) places.push(place);
  };
  if (wanted.length === 0 || !wanted.every(({ word }) => heads.has(headOf(word)))) return places;
  const begins = [...new Set(wanted.flatMap(({ heads: own }) => [...own]))];
  for (let at = 0; at < words.length; at++) {
    const { heads: own } = words[at] as Word;
    if (!begins.some((head) => own.includes(head))) continue;
    const to = wholeAt(line, words, at, wanted) ?? turnedAt(line, words, at, wanted);
    if (to !== undefined && !isInCompound(line, words, at, to)) add(at, to);
  }
  return places;
}

/** Whether the words are of one word, whichever of its forms: Russian, English or a name. */
export function isSameTermWord(found: string, wanted: string, isHead: boolean): boolean {
  if (found === wanted) return true;
  if (cyrillic.test(found) !== cyrillic.test(wanted)) return false;
  if (!cyrillic.test(wanted)) return stemEnglish(found) === stemEnglish(wanted);
  return isHead ? isFormOf(found, wanted) : isSameWord(found, wanted);
}

function readWords(text: string): Word[] {
  return [...text.matchAll(anyWord)].map(({ 0: found, index }) => {
    const word = foldRussian(found);
    const heads = [word, ...(exceptionOf(word) ?? [])].map(headOf).join('');
    return { start: index, end: index + found.length, word, heads };
  });
}

interface Reading {
  words: Word[];
  /** How its words begin. */
  heads: ReadonlySet<string>;
}

const known = new Map<string, Reading>();
const mostKnown = 2000;

/** A glossary asks the same lines for each of its terms, and the same terms of each line. */
function readOnce(text: string): Reading {
  let reading = known.get(text);
  if (!reading) {
    if (known.size >= mostKnown) known.clear();
    const words = readWords(text);
    reading = { words, heads: new Set(words.flatMap(({ heads }) => [...heads])) };
    known.set(text, reading);
  }
  return reading;
}

function headOf(word: string): string {
  return word.slice(0, 1);
}

/** The words of the term from `at` on, side by side or with a few between; the index of the last. */
function wholeAt(
  line: string,
  words: readonly Word[],
  at: number,
  wanted: readonly Word[],
): number | undefined {
  let next = at;
  for (const [i, { word }] of wanted.entries()) {
    const isHead = i === 0 || wanted.slice(0, i).every((one) => adjective.test(one.word));
    const most = i === 0 ? 0 : mostBetween;
    let to = next;
    while (to < words.length && !isSameTermWord((words[to] as Word).word, word, isHead)) {
      if (to - next >= most || !maySeparate(words[to] as Word)) return undefined;
      to++;
    }
    if (to >= words.length) return undefined;
    if (i > 0 && !isJoined(line, words[next - 1] as Word, words[to] as Word)) return undefined;
    next = to + 1;
  }
  return next - 1;
}

/** Two words in the other order: the adjective after its noun, or the noun in the genitive made an adjective. */
function turnedAt(
  line: string,
  words: readonly Word[],
  at: number,
  wanted: readonly Word[],
): number | undefined {
  if (wanted.length === 3) return splitAt(line, words, at, wanted);
  if (wanted.length !== 2) return undefined;
  const [first, last] = wanted as [Word, Word];
  const [one, two] = [words[at], words[at + 1]];
  if (!one || !two || !/^[ \u00a0]$/.test(line.slice(one.end, two.start))) return undefined;
  const isAdjective = adjective.test(first.word);
  if (isAdjective && isFormOf(two.word, first.word) && isFormOf(one.word, last.word)) return at + 1;
  // «график отпусков» → «отпускной график», and back.
  if (!isAdjective && isFormOf(two.word, first.word) && adjective.test(one.word))
    return isDerivedFrom(one.word, last.word) ? at + 1 : undefined;
  if (isAdjective && isFormOf(one.word, last.word) && isDerivedFrom(first.word, two.word))
    return at + 1;
  return undefined;
}

/** «На обмен крупных сумм заявка»: what a preposition joins to the noun stands before it. */
function splitAt(
  line: string,
  words: readonly Word[],
  at: number,
  [head, preposition, last]: readonly Word[],
): number | undefined {
  if (!head || !preposition || !last || preposition.word.length > 3) return undefined;
  if (words[at]?.word !== preposition.word) return undefined;
  if (!isSameWord(words[at + 1]?.word ?? '', last.word)) return undefined;
  for (let to = at + 2; to < words.length && to <= at + 2 + mostBetween; to++) {
    if (!isJoined(line, words[to - 1] as Word, words[to] as Word)) return undefined;
    if (isFormOf((words[to] as Word).word, head.word)) return to;
  }
  return undefined;
}

/** What may stand inside a term: an adjective, a pronoun, a number; never a verb or a conjunction. */
function maySeparate({ word }: Word): boolean {
  return (
    /^\d+$/.test(word) || /^(?:ваш|наш|сво|мо|тво|их|его|ее)/.test(word) || adjective.test(word)
  );
}

/** No sign but spaces and hyphens stands between. */
function isJoined(line: string, from: Word, to: Word): boolean {
  return !/[.,;:!?()«»"„“”—–/|\n]/.test(line.slice(from.end, to.start));
}

/** «чат-бот» is no «бот»; «чат-бота» has all its words. */
function isInCompound(line: string, words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from] as Word, words[to] as Word];
  return (
    /[\p{L}\p{N}][-‑]$/u.test(line.slice(Math.max(0, first.start - 2), first.start)) ||
    /^[-‑]\p{L}/u.test(line.slice(last.end, last.end + 2))
  );
}
