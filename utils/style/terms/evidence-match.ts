import { findTerm } from '../../terms/find-term.ts';
import { isBareNoun } from '../../terms/noun-use.ts';
import { readTokens, type Token } from '../../terms/term-tokens.ts';
import { isIdle, isTermWord } from '../../terms/term-word.ts';
import { isOverlapping, isTouching, type Span } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem.ts';
import type { Line } from '../reading/line.ts';
import type { TermPair } from '../rule.ts';
import { type Evidence, readTranslated, sharedPhrases } from './evidence.ts';
import type { FreeWords, OtherRendering } from './rendering.ts';
import { findTermPhrase } from './term-phrase.ts';
import { placeOf } from './term-place.ts';
import { readTermWords, type TermWords } from './term-words.ts';

/**
 * Terms that the already translated lines show: Russian phrases of several words that stand in both sources, and nouns
 * that stand bare in both. A noun with a word that makes it another thing proves nothing: «проверка» is a check of
 * code and a validation of data. Another rendering is English that has not one of the words which render the term in
 * any translated line.
 */
export function findOtherEvidence(
  line: FreeWords,
  translated: readonly TermPair[],
): OtherRendering[] {
  const { pair, said, used } = line;
  const { source, line: target } = pair;
  const free = said.filter(({ start, end }) => !isTouching(used, start, end));
  if (!source || free.length === 0) return [];
  const d2 = readTranslated(translated);
  const found: OtherRendering[] = [];
  for (const term of termsOf(free, d2, source.text)) {
    const there = linesWith(term, d2.lines, source.text);
    if (there.length === 0) continue;
    const words = readTermWords(source, target, [term.span]);
    const rendered = there.map((one) => renderingIn(one, term));
    if (rendered.some(({ stems }) => stems.size === 0)) continue;
    if (!rendered.some(({ isSure }) => isSure) || !isSureOf(words, said.length)) continue;
    const stems = new Set(rendered.flatMap((one) => [...one.stems]));
    const shared = line.given.filter((token) => isAnyForm(token, stems));
    if (shared.length > 0 && term.words.length < 2) continue;
    const span =
      shared.length > 0
        ? findHalf(target, words, shared, stems)
        : findTermPhrase(target, words, placeOf(pair, term.span), term.words.length);
    if (!span || found.some((one) => isOverlapping(one.span, span))) continue;
    const text = source.text.slice(term.span.start, term.span.end);
    found.push({ span, source: text, target: rendered[0]?.text ?? '', isGlossary: false });
  }
  return found;
}

/** `warmth pump` where the translated lines have `heat pump`: a word of the rendering beside another one. */
function findHalf(
  target: Line,
  { alone, free }: TermWords,
  shared: readonly Token[],
  stems: ReadonlySet<string>,
): Span | undefined {
  const others = [...alone, ...free].filter(
    ({ word }) => !readTokens(word).some((token) => isAnyForm(token, stems)),
  );
  for (const token of shared) {
    const before = others.find(({ end }) => isGap(target.text.slice(end, token.start)));
    if (before) return { start: before.start, end: token.end };
    const after = others.find(({ start }) => isGap(target.text.slice(token.end, start)));
    if (after) return { start: token.start, end: after.end };
  }
  return undefined;
}

function isGap(text: string): boolean {
  return text === ' ' || text === '\u00a0' || text === '-';
}

interface Term {
  words: readonly Token[];
  span: Span;
}

/** Phrases of both sources, the longest first, then the single nouns that stand bare. */
function termsOf(
  free: readonly Token[],
  d2: ReturnType<typeof readTranslated>,
  text: string,
): Term[] {
  const phrases = sharedPhrases(free, d2, text).filter(({ length }) => length > 1);
  const taken = new Set(phrases.flat());
  const nouns = free.filter(
    (token) =>
      !taken.has(token) && d2.lines.has(token.stem) && isNoun(token) && isBareNoun(text, token),
  );
  return [...phrases, ...nouns.map((token) => [token])].map((words) => ({
    words,
    span: { start: (words[0] as Token).start, end: (words[words.length - 1] as Token).end },
  }));
}

const small =
  /^(?:нет|чем|тем|том|тому|того|этом|целом|ряд|его|её|ее|их|вас|вам|нас|нам|мне|все|всё|всех|при|для|без|над|под|или|что|кто|где|как|так|там|тут|эта|эти|это|был[аои]?|уже|ещё|еще|лишь|даже|если|пока|хотя|либо|ведь|пять|один|два|три|мой|моя|мои|ваш|наш|через|после)$/;

function isNoun(token: Token): boolean {
  if (token.word.length > 4) return isTermWord(token.word, token.stem);
  return (
    token.word.length > 2 &&
    /^[а-яё]+$/.test(token.word) &&
    !isIdle(token) &&
    !small.test(token.word)
  );
}

/** The translated lines that hold the term; of a single noun those in which it stands bare too. */
function linesWith(
  { words, span }: Term,
  lines: ReadonlyMap<string, Evidence[]>,
  text: string,
): { line: Evidence; at: Span[] }[] {
  const rarest = words
    .map(({ stem }) => lines.get(stem) ?? [])
    .reduce((least, all) => (all.length < least.length ? all : least));
  return rarest.flatMap((line) => {
    const at = placesIn(line, words, text.slice(span.start, span.end));
    if (at.length === 0) return [];
    // «Этот порядок» is the one that was spoken of, whatever stood beside it.
    const isBare =
      isPointed(text, span) || at.every((place) => isBareNoun(line.source.text, place));
    if (words.length === 1 && !isBare) return [];
    return [{ line, at }];
  });
}

function isPointed(text: string, { start }: Span): boolean {
  return /(?:^|\s)эт(?:от|а|о|и|ого|ому|им|ом|ой|у|их|ими)\s$/iu.test(
    text.slice(Math.max(0, start - 7), start),
  );
}

/** Where the words stand in a translated line: side by side, in any form. */
function placesIn({ said, source }: Evidence, words: readonly Token[], term: string): Span[] {
  const places: Span[] = [];
  for (let i = 0; i + words.length <= said.length; i++) {
    if (!words.every((word, k) => word.stem === said[i + k]?.stem)) continue;
    places.push({
      start: (said[i] as Token).start,
      end: (said[i + words.length - 1] as Token).end,
    });
  }
  return places.length > 0 ? places : findTerm(source.text, term);
}

/** The English words of a translated line that render the term: their stems, and how they stand there. */
function renderingIn({ line, at }: { line: Evidence; at: Span[] }, term: Term) {
  const { source, target } = line;
  const words = readTermWords(source, target, at);
  const span = findTermPhrase(target, words, 0, term.words.length);
  const text = span ? target.text.slice(span.start, span.end) : '';
  const stems = new Set(
    [...words.alone, ...words.free].flatMap(({ word }) => readTokens(word).map(({ stem }) => stem)),
  );
  return { text, stems, isSure: isSureOf(words, line.said.length) };
}

/** Whether so few words may render the term that one of them surely does: a table knows it, or the line is short. */
function isSureOf({ alone, free }: TermWords, length: number): boolean {
  return alone.length > 0 ? free.length <= 5 : free.length > 0 && free.length <= 4 && length <= 12;
}

/** Whether a word is one of the stems in another form: `configuring`, `configuration`. */
function isAnyForm({ stem, word }: Token, stems: ReadonlySet<string>): boolean {
  if (stems.has(stem)) return true;
  if (word.length < 4) return false;
  const head = stemEnglish(word).slice(0, 4);
  for (const one of stems) if (one.length >= 4 && one.slice(0, 4) === head) return true;
  return false;
}
