import type { Span } from '../text/span.ts';
import { isTouching } from '../text/span.ts';
import { stemEnglish, stemRussian } from '../text/stem.ts';
import type { Context } from './context.ts';
import { isTermWord, renderingsOf } from './learned-terms.ts';
import type { Pair } from './pair.ts';
import type { TermPair } from './rule.ts';

/** A term of the source line that the target renders in another way. */
export interface OtherRendering {
  /** The wrong rendering without its article; empty at the line's end where it is not surely found. */
  span: Span;
  source: string;
  target: string;
  isGlossary: boolean;
}

interface Token extends Span {
  stem: string;
  word: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map((match) => {
    const [found] = match;
    const stem = /[\u0400-\u052f]/.test(found) ? stemRussian(found) : stemEnglish(found);
    return { start: match.index, end: match.index + found.length, stem, word: found.toLowerCase() };
  });
}

/** What the glossary and the already translated lines say of the terms in this line. */
export function findOtherRenderings(context: Context, pair: Pair): OtherRendering[] {
  const { glossary = [], translated = [] } = context.input;
  const { source, line } = pair;
  if (!source || line.isBlank || (glossary.length === 0 && translated.length === 0)) return [];
  const said = tokensOf(source.text);
  const given = tokensOf(line.text);
  const used: Span[] = [];
  const found: OtherRendering[] = [];
  // The longest term first: «складской остаток» before «остаток».
  for (const term of [...glossary].sort((a, b) => b.source.length - a.source.length)) {
    const at = placesOf(tokensOf(term.source), said).filter(
      ({ start, end }) => !isTouching(used, start, end) && !isTouching(pair.settled, start, end),
    );
    if (at.length === 0) continue;
    used.push(...at);
    used.sort((a, b) => a.start - b.start);
    if (isRendered(term, glossary, given)) continue;
    found.push({
      span: wrongPlace(pair, term.target, at[0] as Span, given, tokensOf(term.source)),
      source: term.source,
      target: term.target,
      isGlossary: true,
    });
  }
  return [...found, ...learned(pair, translated, said, given, used)];
}

/** Where the term's words stand side by side, in any form. */
function placesOf(term: readonly Token[], text: readonly Token[]): Span[] {
  const places: Span[] = [];
  const first = term[0];
  if (!first) return places;
  for (let i = 0; i + term.length <= text.length; i++) {
    if (!isSame(first, text[i] as Token)) continue;
    if (term.every((one, k) => isSame(one, text[i + k] as Token))) {
      places.push({
        start: (text[i] as Token).start,
        end: (text[i + term.length - 1] as Token).end,
      });
      i += term.length - 1;
    }
  }
  return places;
}

function isSame(a: Token, b: Token): boolean {
  if (a.stem === b.stem) return true;
  const shorter = Math.min(a.stem.length, b.stem.length);
  // A fleeting vowel or a soft ending the stemmer missed: almost all of a long stem agrees.
  return (
    shorter >= 5 &&
    Math.abs(a.stem.length - b.stem.length) <= 1 &&
    a.stem.slice(0, shorter) === b.stem.slice(0, shorter)
  );
}

/** Whether any rendering that the glossary gives for this very term stands in the target. */
function isRendered(
  term: TermPair,
  glossary: readonly TermPair[],
  given: readonly Token[],
): boolean {
  const key = stems(term.source);
  return glossary.some(({ source, target }) => stems(source) === key && holds(given, target));
}

function stems(text: string): string {
  return tokensOf(text)
    .map(({ stem }) => stem)
    .join(' ');
}

/** Whether the words stand in the target side by side in any form, or turned by `of`: `state of Terraform`. */
function holds(given: readonly Token[], target: string): boolean {
  const wanted = contentOf(tokensOf(target));
  if (wanted.length === 0) return true;
  if (placesOf(wanted, contentOf(given)).length > 0) return true;
  const last = wanted[wanted.length - 1] as Token;
  const turned = [last, ...wanted.slice(0, -1)];
  if (
    wanted.length > 1 &&
    placesOf(
      turned,
      contentOf(given).filter(({ word }) => word !== 'of'),
    ).length > 0
  )
    return true;
  const joined = wanted.map(({ word }) => word).join('');
  return given.some(({ word, stem }) => word === joined || stem === stemEnglish(joined));
}

function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ word }) => !/^(?:the|an?)$/.test(word));
}

const small = new Set(
  `the a an of to in on at by for from with and or but as is are was were be been being has have had do does did will would can could
  may might must shall should that which who whose this these those it its they them their you your we our i my he she his her not no
  also only than then when where if because so such each every all both any some more most less very up out into over under after before
  between during through about without within per via until while`.split(/\s+/),
);

/** The stretch that renders the term: what shares a word with the right one, else what stands in its place. */
function wrongPlace(
  pair: Pair,
  target: string,
  at: Span,
  given: readonly Token[],
  said: readonly Token[],
): Span {
  const wanted = contentOf(tokensOf(target));
  const wrong = said.flatMap(({ stem }) => [...(renderingsOf(stem) ?? [])]);
  const known = given.filter(
    (token) => wrong.includes(token.stem) && !wanted.some((one) => one.stem === token.stem),
  );
  if (known.length > 0 && wanted.length === 1)
    return widen(pair, given, known.slice(0, 1), said.length);
  const anchors = given.filter((token) => wanted.some((one) => one.stem === token.stem));
  const place = at.start / Math.max(1, pair.source?.text.length ?? 1);
  const near = (token: Token) => Math.abs(token.start / Math.max(1, pair.line.text.length) - place);
  const anchor = [...anchors].sort((a, b) => near(a) - near(b))[0];
  if (anchor && wanted.length > 1) {
    const index = given.indexOf(anchor);
    const position = wanted.findIndex(({ stem }) => stem === anchor.stem);
    let from = index;
    let to = index;
    for (let i = 0; i < position && isPhrase(pair, given, from - 1); i++) from--;
    for (let i = position + 1; i < wanted.length && isPhrase(pair, given, to); i++) to++;
    if (from < to || wanted.length === 1)
      return { start: (given[from] as Token).start, end: (given[to] as Token).end };
  }
  const phrase = nounPhrases(pair, given).sort(
    (a, b) => near(a[0] as Token) - near(b[0] as Token),
  )[0];
  const first = phrase?.[0];
  if (!phrase || !first) return { start: pair.line.text.length, end: pair.line.text.length };
  return {
    start: first.start,
    end: (phrase[Math.min(phrase.length, wanted.length) - 1] as Token).end,
  };
}

/** Whether the words at i and i + 1 stand in one phrase: a space between, neither a small word. */
function isPhrase(pair: Pair, given: readonly Token[], i: number): boolean {
  const left = given[i];
  const right = given[i + 1];
  if (!left || !right || small.has(left.word) || small.has(right.word)) return false;
  return /^[ \u00a0-]$/.test(pair.line.text.slice(left.end, right.start));
}

/** Runs of words between small words and punctuation, without the verb that a program cannot tell. */
function nounPhrases(pair: Pair, given: readonly Token[]): Token[][] {
  const phrases: Token[][] = [];
  let open: Token[] = [];
  for (const [i, token] of given.entries()) {
    if (small.has(token.word)) {
      if (open.length > 0) phrases.push(open);
      open = [];
      continue;
    }
    open.push(token);
    if (!isPhrase(pair, given, i)) {
      phrases.push(open);
      open = [];
    }
  }
  if (open.length > 0) phrases.push(open);
  return phrases.slice(0, 400);
}

/**
 * Terms that the already translated lines show: Russian nouns that stand in both sources. Where the table of
 * renderings knows the noun, its word there is compared with the word here; else only a phrase of two
 * or more words, and only where the two English lines have not one word of meaning in common.
 */
function learned(
  pair: Pair,
  translated: readonly TermPair[],
  said: readonly Token[],
  given: readonly Token[],
  used: readonly Span[],
): OtherRendering[] {
  const found: OtherRendering[] = [];
  const free = said.filter(
    (token) =>
      !isTouching(used, token.start, token.end) &&
      !isTouching(pair.settled, token.start, token.end),
  );
  if (translated.length === 0 || free.length === 0) return found;
  const here = new Map<string, Token>();
  for (const token of given) if (!here.has(token.stem)) here.set(token.stem, token);
  const evidence = translated.map((one) => ({
    said: tokensOf(one.source),
    given: tokensOf(one.target),
  }));
  const taken: Span[] = [];
  for (const phrase of sharedPhrases(free, evidence, pair.source?.text ?? '')) {
    const other =
      otherWords(phrase, evidence, here) ??
      lostPhrase(pair, phrase, evidence, given, here) ??
      otherPhrase(pair, phrase, evidence, given);
    if (!other) continue;
    const span = widen(pair, given, other.tokens, phrase.length);
    if (taken.some((one) => one.start < span.end && span.start < one.end)) continue;
    taken.push(span);
    const source =
      pair.source?.text.slice(
        (phrase[0] as Token).start,
        (phrase[phrase.length - 1] as Token).end,
      ) ?? '';
    found.push({ span, source, target: other.right, isGlossary: false });
  }
  return found;
}

interface Evidence {
  said: Token[];
  given: Token[];
}

/** Runs of words that stand side by side in the line and in a translated one, with a noun in them. */
function sharedPhrases(
  free: readonly Token[],
  evidence: readonly Evidence[],
  text: string,
): Token[][] {
  const pairs = new Set<string>();
  const known = new Set<string>();
  for (const { said } of evidence) {
    for (const [i, token] of said.entries()) {
      known.add(token.stem);
      const next = said[i + 1];
      if (next) pairs.add(`${token.stem} ${next.stem}`);
    }
  }
  const phrases: Token[][] = [];
  let open: Token[] = [];
  for (const token of free) {
    const last = open[open.length - 1];
    const isShared = known.has(token.stem) && /[\u0400-\u052f]{3}/.test(token.word);
    const joins =
      last &&
      isShared &&
      pairs.has(`${last.stem} ${token.stem}`) &&
      /^\s$/.test(text.slice(last.end, token.start));
    if (!joins) {
      if (open.length > 0) phrases.push(open);
      open = [];
    }
    if (isShared) open.push(token);
  }
  if (open.length > 0) phrases.push(open);
  return phrases
    .map((phrase) => phrase.slice(0, 4))
    .filter((phrase) => phrase.some(({ word, stem }) => isTermWord(word, stem)));
}

/** By the table: the noun's word there does not stand here, another word for the same noun does. */
function otherWords(
  phrase: readonly Token[],
  evidence: readonly Evidence[],
  here: Map<string, Token>,
): { tokens: Token[]; right: string } | undefined {
  const wrong: Token[] = [];
  const right: string[] = [];
  for (const { stem } of phrase) {
    const words = renderingsOf(stem);
    if (!words) continue;
    const there = evidence.filter(({ said }) => said.some((token) => token.stem === stem));
    const used = there.flatMap(({ given }) => given.filter((token) => words.has(token.stem)));
    if (used.length === 0 || used.some((token) => here.has(token.stem))) continue;
    const instead = [...words].map((word) => here.get(word)).find((token) => token !== undefined);
    // Another shared noun may own that word: «заказ» and «покупка» of one line.
    if (!instead || there.some(({ given }) => given.some((token) => token.stem === instead.stem)))
      continue;
    wrong.push(instead);
    right.push((used[0] as Token).word);
  }
  return wrong.length > 0 ? { tokens: wrong, right: right.join(' ') } : undefined;
}

/** A term of several words of which the table knows the English there: that word stands nowhere here. */
function lostPhrase(
  pair: Pair,
  phrase: readonly Token[],
  evidence: readonly Evidence[],
  given: readonly Token[],
  here: Map<string, Token>,
): { tokens: Token[]; right: string } | undefined {
  if (phrase.length < 2) return undefined;
  const there = evidence.filter(({ said }) => placesOf(phrase, said).length > 0);
  for (const { stem } of phrase) {
    const words = renderingsOf(stem);
    if (!words) continue;
    const used = there.flatMap((one) =>
      one.given.filter((token) => words.has(token.stem)).map((token) => ({ one, token })),
    );
    const first = used[0];
    if (!first || used.some(({ token }) => here.has(token.stem))) continue;
    const right = termAround(first.one.given, first.token, phrase.length);
    const at = phrase[0] as Token;
    const span = wrongPlace(pair, right, at, given, phrase);
    const tokens = given.filter(({ start, end }) => span.start <= start && end <= span.end);
    if (tokens.length > 0) return { tokens, right };
  }
  return undefined;
}

/** As many words as the Russian term has, about the known one, no small word among them. */
function termAround(given: readonly Token[], token: Token, length: number): string {
  const at = given.indexOf(token);
  let from = at;
  let to = at;
  while (to - from + 1 < length && from > 0 && !small.has((given[from - 1] as Token).word)) from--;
  while (
    to - from + 1 < length &&
    to + 1 < given.length &&
    !small.has((given[to + 1] as Token).word)
  )
    to++;
  return given
    .slice(from, to + 1)
    .map(({ word }) => word)
    .join(' ');
}

/** Without the table: a term of several words, and no word of meaning is common to the two English lines. */
function otherPhrase(
  pair: Pair,
  phrase: readonly Token[],
  evidence: readonly Evidence[],
  given: readonly Token[],
): { tokens: Token[]; right: string } | undefined {
  if (phrase.length < 2 || phrase.some(({ stem }) => renderingsOf(stem))) return undefined;
  const there = evidence.filter(({ said }) => placesOf(phrase, said).length > 0);
  const words = new Set(
    given.filter(({ word }) => !small.has(word) && !/^\d/.test(word)).map(({ stem }) => stem),
  );
  if (
    there.length === 0 ||
    there.some((one) => one.given.some(({ stem, word }) => !small.has(word) && words.has(stem)))
  )
    return undefined;
  const place = (phrase[0] as Token).start / Math.max(1, pair.source?.text.length ?? 1);
  const near = (tokens: Token[]) =>
    Math.abs((tokens[0] as Token).start / Math.max(1, pair.line.text.length) - place);
  const tokens = nounPhrases(pair, given).sort((a, b) => near(a) - near(b))[0];
  return tokens
    ? {
        tokens: tokens.slice(0, phrase.length),
        right: (there[0] as Evidence).given
          .map(({ word }) => word)
          .join(' ')
          .slice(0, 80),
      }
    : undefined;
}

/** From the wrong word to the whole phrase of as many words as the Russian has. */
function widen(
  pair: Pair,
  given: readonly Token[],
  tokens: readonly Token[],
  length: number,
): Span {
  const places = tokens
    .map((token) => given.findIndex(({ start }) => start === token.start))
    .sort((a, b) => a - b);
  let from = places[0] as number;
  let to = places[places.length - 1] as number;
  if (to - from >= length + 1) to = from;
  while (to - from + 1 < length && isPhrase(pair, given, from - 1)) from--;
  return { start: (given[from] as Token).start, end: (given[to] as Token).end };
}
