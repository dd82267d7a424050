import { findTerm } from '../../terms/find-term.ts';
import { keyOf, type TermKind } from '../../terms/ledger.ts';
import { isPolysemous, renderingsOf, sensesOf } from '../../terms/noun-renderings.ts';
import { isBareNoun } from '../../terms/noun-use.ts';
import {
  countTerm,
  isSmall,
  readTokens,
  type Token,
  withoutArticles,
} from '../../terms/term-tokens.ts';
import { isOverlapping, isTouching, mergeSpans, type Span } from '../../text/span.ts';
import { stemRussian } from '../../text/stem.ts';
import type { GlossaryTerm } from '../rule.ts';
import { findForbidden } from './forbidden-match.ts';
import type { LineWords, OtherRendering } from './rendering.ts';
import { findTermPhrase } from './term-phrase.ts';
import { placeOf } from './term-place.ts';
import { readTermWords, type TermWords } from './term-words.ts';

interface Entry {
  source: string;
  target: string;
  kind: TermKind;
  wanted: Token[];
  isOne: boolean;
}

/** The terms of the glossary that stand in the source line, and those that the target renders in another way. */
export function findOtherGlossary(
  line: LineWords,
  glossary: readonly GlossaryTerm[],
): { renderings: OtherRendering[]; places: Span[] } {
  const text = line.pair.source?.text ?? '';
  // The longest term first: «складской остаток» before «остаток».
  const entries = readGlossary(glossary);
  let places: Span[] = [];
  const here = new Map<string, Found>();
  const take = (entry: Entry, found: readonly Span[], isShort: boolean) => {
    const key = keyOf(entry.source);
    const same = here.get(key);
    if (same) {
      same.said.push(entry);
      return;
    }
    const at = found.filter(
      (place) => !isTouching(places, place.start, place.end) && isFree(line, place),
    );
    if (at.length === 0) return;
    places = mergeSpans([...places, ...at]);
    here.set(key, { at, said: [entry], isShort });
  };
  for (const entry of entries) take(entry, findTerm(text, entry.source), false);
  for (const entry of entries)
    if (!entry.isOne && !here.has(keyOf(entry.source)))
      take(entry, findShort(text, entry.source), true);
  const renderings = [...here.values()].flatMap((found) => judge(line, found));
  return { renderings: renderings.filter(isFirst), places };
}

/** A term of the line, and all that the glossary says of it. */
interface Found {
  at: Span[];
  said: Entry[];
  isShort: boolean;
}

/** What the line makes of a term against what was said of it: a forbidden English, or not the one that is wanted. */
function judge(line: LineWords, { at, said, isShort }: Found): OtherRendering[] {
  const text = line.pair.source?.text ?? '';
  const right = said.filter(({ kind }) => kind !== 'forbid');
  const told = (entry: Entry, span: Span): OtherRendering => {
    const { source, target, kind } = entry;
    const isUnsure = isShort || (entry.isOne && isUncertain(text, entry, at));
    return { span, source, target, kind, isGlossary: true, ...(isUnsure ? { isUnsure } : {}) };
  };
  const isRight = right.some(({ wanted }) => countTerm(wanted, line.given) >= at.length);
  const forbidden = isRight
    ? []
    : said.flatMap((entry) =>
        entry.kind === 'forbid'
          ? findForbidden(line, entry.target, at).map((span) => told(entry, span))
          : [],
      );
  const [entry] = right;
  if (forbidden.length > 0 || !entry) return forbidden;
  const span = findWrong(line, entry, at, right);
  return span ? [told(entry, span)] : [];
}

const known = new WeakMap<readonly GlossaryTerm[], Entry[]>();

function readGlossary(glossary: readonly GlossaryTerm[]): readonly Entry[] {
  let entries = known.get(glossary);
  if (!entries || entries.length !== glossary.length) {
    entries = [...glossary].sort((a, b) => b.source.length - a.source.length).map(readEntry);
    known.set(glossary, entries);
  }
  return entries;
}

function readEntry({ source, target: said, kind = 'translate' }: GlossaryTerm): Entry {
  const target = kind === 'keep' ? said.trim() || source.trim() : said;
  return {
    source: source.trim(),
    target,
    kind,
    wanted: withoutArticles(readTokens(target)),
    isOne: !/[\s-]/.test(source.trim()),
  };
}

/** Two terms of one line do not claim the same words. */
function isFirst({ span }: OtherRendering, index: number, all: readonly OtherRendering[]): boolean {
  return !all.slice(0, index).some((one) => isOverlapping(one.span, span));
}

/** «задание» for «техническое задание»: the noun of an adjective and a noun, standing bare. */
function findShort(text: string, term: string): Span[] {
  const words = term.split(/\s+/);
  const head = words[words.length - 1] as string;
  if (words.length !== 2 || !/(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие)$/u.test(words[0] as string)) return [];
  return findTerm(text, head).filter((place) => isBareNoun(text, place));
}

/** Neither in what stays as it is, nor a noun inside a set phrase that is longer than the term. */
function isFree({ pair, idioms }: LineWords, place: Span): boolean {
  if (isTouching(pair.settled, place.start, place.end)) return false;
  return !idioms.some(
    (idiom) =>
      isOverlapping(idiom, place) &&
      idiom.start <= place.start &&
      place.end <= idiom.end &&
      place.end - place.start < idiom.end - idiom.start,
  );
}

/** Where the word may stand in another sense: one that has several, or with a word that makes it another thing. */
function isUncertain(text: string, { source, kind }: Entry, at: readonly Span[]): boolean {
  // What stays as it is is a name, unless it is written like any other word.
  if (kind === 'keep') return /^[а-яё]/.test(source);
  // «В общем»: an adjective by itself is at home in too many phrases.
  if (/(?:[ыи]й|ой)$/.test(source)) return true;
  return isPolysemous(stemRussian(source)) || !at.every((place) => isBareNoun(text, place));
}

function findWrong(
  line: LineWords,
  entry: Entry,
  at: readonly Span[],
  right: readonly Entry[],
): Span | undefined {
  const { source, line: target } = line.pair;
  if (!source || right.some(({ wanted }) => wanted.length === 0)) return undefined;
  if (right.some(({ wanted }) => countTerm(wanted, line.given) > 0)) return undefined;
  const words = readTermWords(source, target, at);
  const length = entry.source.split(/[\s-]+/).length;
  const phrase = () => findTermPhrase(target, words, placeOf(line.pair, at[0] as Span), length);
  const end = target.text.length;
  if (entry.kind === 'keep') return phrase() ?? { start: end, end };
  if (right.some(({ wanted }) => isRephrased(wanted, line.given, words, target.text)))
    return undefined;
  if (entry.isOne && hasOtherSense(entry, right, line.given)) return undefined;
  return phrase();
}

/** The term's last word in another form («weight» — `weigh`), or by itself, with no other word before it. */
function isRephrased(
  wanted: readonly Token[],
  given: readonly Token[],
  { own, free }: TermWords,
  text: string,
): boolean {
  const open = [...own, ...free];
  const of = wanted.findIndex(({ word }) => word === 'of');
  const head = wanted[of > 0 ? of - 1 : wanted.length - 1] as Token;
  return given.some((token) => {
    if (isSmall(token) || !isDerivedWord(token.word, head.word)) return false;
    if (wanted.length === 1) return true;
    return (
      open.some((unit) => isOverlapping(unit, token)) &&
      !open.some((unit) => /^[ -]$/.test(text.slice(unit.end, token.start)))
    );
  });
}

function isDerivedWord(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  const [short, long] = word.length < wanted.length ? [word, wanted] : [wanted, word];
  if (short.length < 3 || long.length - short.length > 4) return false;
  if (short.length === 3)
    return /^(?:e?s|ed|ing|time|ly)$/.test(long.slice(3)) && long.startsWith(short);
  return long.startsWith(short.replace(/(?:e|y)$/, ''));
}

/** `cores` for «ядро» = `kernel`: the table knows the word here as the Russian one's English in another sense. */
function hasOtherSense(
  { source }: Entry,
  right: readonly Entry[],
  given: readonly Token[],
): boolean {
  const stem = stemRussian(source);
  if (!renderingsOf(stem)) return false;
  const wanted = new Set(right.flatMap(({ wanted: words }) => words.map((word) => word.stem)));
  const senses = sensesOf(stem);
  const isKnown = senses.some((sense) => [...sense].some((word) => wanted.has(word)));
  return (
    isKnown &&
    senses.some(
      (sense) =>
        ![...sense].some((word) => wanted.has(word)) &&
        given.some((token) => sense.has(token.stem)),
    )
  );
}
