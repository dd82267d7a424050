import { isSmall, type Token } from '../../terms/term-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';

/** A target line's words, and where a term of the source line would stand in it. */
export interface Search {
  pair: Pair;
  given: readonly Token[];
  /** How far into the source line the term stands: 0 … 1. */
  place: number;
  /** Stems of English words that render something else of the line. */
  taken?: ReadonlySet<string>;
}

/** How far a term stands into the source line, for what renders it stands about as far into the target. */
export function placeOf(pair: Pair, at: Span): number {
  return at.start / Math.max(1, pair.source?.text.length ?? 1);
}

function distance({ pair, place }: Search, token: Token): number {
  return Math.abs(token.start / Math.max(1, pair.line.text.length) - place);
}

/** The stretch about the one right word that stands here: `forgotten cart` for `abandoned cart`. */
export function placeByAnchor(search: Search, wanted: readonly Token[]): Span | undefined {
  const { pair, given } = search;
  if (wanted.length < 2) return undefined;
  const anchor = given
    .filter((token) => wanted.some(({ stem }) => stem === token.stem))
    .sort((a, b) => distance(search, a) - distance(search, b))[0];
  if (!anchor) return undefined;
  const index = given.indexOf(anchor);
  const position = wanted.findIndex(({ stem }) => stem === anchor.stem);
  let from = index;
  let to = index;
  for (let i = 0; i < position && isPhrase(pair, given, from - 1); i++) from--;
  for (let i = position + 1; i < wanted.length && isPhrase(pair, given, to); i++) to++;
  return from < to
    ? { start: (given[from] as Token).start, end: (given[to] as Token).end }
    : undefined;
}

/** The phrase that stands where the term would: as many words of it as the right rendering has. */
export function placeByPosition(search: Search, length: number): Span | undefined {
  const { taken } = search;
  const phrases = nounPhrases(search.pair, search.given);
  const free = phrases.filter((phrase) => !phrase.every(({ stem }) => taken?.has(stem)));
  const first = (free.length > 0 ? free : phrases)
    .map((phrase) => ({ phrase, far: distance(search, phrase[0] as Token) }))
    .sort((a, b) => a.far - b.far)[0]?.phrase;
  if (!first) return undefined;
  const start = Math.max(
    0,
    first.findIndex(({ stem }) => !taken?.has(stem)),
  );
  const end = Math.min(first.length, start + lengthOf(search, first.slice(start), length)) - 1;
  return { start: (first[start] as Token).start, end: (first[end] as Token).end };
}

const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did)$/;
const determiner = /^(?:the|an?|its|their|your|our|my|his|her|this|these|each|every|all|\d.*)$/;

/** How many words name the thing: all before `is`, all but the verb before `the`, else as many as expected. */
function lengthOf({ given }: Search, phrase: readonly Token[], expected: number): number {
  const next = given[given.indexOf(phrase[phrase.length - 1] as Token) + 1]?.word ?? '';
  const whole = auxiliary.test(next) || next === '' ? phrase.length : 0;
  const subject = determiner.test(next) ? phrase.length - 1 : 0;
  const told = Math.max(whole, subject);
  return told > 0 && told <= 3 ? told : Math.max(1, expected);
}

/** Whether the words at i and i + 1 stand in one phrase: a space between, neither a small word. */
function isPhrase(pair: Pair, given: readonly Token[], i: number): boolean {
  const left = given[i];
  const right = given[i + 1];
  if (!left || !right || isSmall(left) || isSmall(right)) return false;
  return /^[ \u00a0-]$/.test(pair.line.text.slice(left.end, right.start));
}

const mostPhrases = 400;

/** Runs of words between small words and punctuation; a program cannot tell the verbs among them. */
export function nounPhrases(pair: Pair, given: readonly Token[]): Token[][] {
  const phrases: Token[][] = [];
  let open: Token[] = [];
  const close = () => {
    if (open.length > 0) phrases.push(open);
    open = [];
  };
  for (const [i, token] of given.entries()) {
    if (phrases.length >= mostPhrases) break;
    if (isSmall(token)) {
      close();
      continue;
    }
    open.push(token);
    if (!isPhrase(pair, given, i)) close();
  }
  close();
  return phrases;
}

/** From the wrong words to the whole phrase of as many words as the Russian has. */
export function widenPlace({ pair, given }: Search, wrong: readonly Token[], length: number): Span {
  const places = wrong.map((token) => given.indexOf(token)).sort((a, b) => a - b);
  let from = places[0] as number;
  let to = places[places.length - 1] as number;
  if (to - from >= length + 1) to = from;
  while (to - from + 1 < length && isPhrase(pair, given, from - 1)) from--;
  return { start: (given[from] as Token).start, end: (given[to] as Token).end };
}
