import { renderingsOf } from '../../terms/noun-renderings.ts';
import {
  countTerm,
  findPlaces,
  readTokens,
  type Token,
  withoutArticles,
} from '../../terms/term-tokens.ts';
import { isOverlapping, isTouching, mergeSpans, type Span } from '../../text/span.ts';
import type { TermPair } from '../rule.ts';
import type { LineWords, OtherRendering } from './rendering.ts';
import { placeByAnchor, placeByPosition, placeOf, widenPlace } from './term-place.ts';

interface Entry {
  source: string;
  target: string;
  key: string;
  said: Token[];
  wanted: Token[];
}

/** The terms of the glossary that stand in the source line, and those that the target renders in another way. */
export function findOtherGlossary(
  line: LineWords,
  glossary: readonly TermPair[],
): { renderings: OtherRendering[]; places: Span[] } {
  // The longest term first: «складской остаток» before «остаток».
  const entries = [...glossary].sort((a, b) => b.source.length - a.source.length).map(readEntry);
  const renderings: OtherRendering[] = [];
  let places: Span[] = [];
  const here: { entry: Entry; at: Span[] }[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.key)) continue;
    const at = findPlaces(entry.said, line.said).filter(
      (place) => !isTouching(places, place.start, place.end) && isFree(line, place),
    );
    if (at.length === 0) continue;
    seen.add(entry.key);
    places = mergeSpans([...places, ...at]);
    here.push({ entry, at });
  }
  for (const { entry, at } of here) {
    const span = findWrong(line, entry, at, entries, here);
    if (span)
      renderings.push({ span, source: entry.source, target: entry.target, isGlossary: true });
  }
  return { renderings, places };
}

function readEntry({ source, target }: TermPair): Entry {
  const said = readTokens(source);
  const wanted = withoutArticles(readTokens(target));
  return { source, target, said, wanted, key: said.map(({ stem }) => stem).join(' ') };
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

function findWrong(
  line: LineWords,
  entry: Entry,
  at: readonly Span[],
  entries: readonly Entry[],
  here: readonly { entry: Entry; at: Span[] }[],
): Span | undefined {
  const right = entries.filter(({ key }) => key === entry.key);
  const count = right.reduce((sum, { wanted }) => sum + countTerm(wanted, line.given), 0);
  const isEmpty = right.some(({ wanted }) => wanted.length === 0);
  if (isEmpty) return undefined;
  const search = { ...line, place: placeOf(line.pair, at[0] as Span) };
  const wrong = knownWrong(line, entry, right, here);
  if (count > 0) {
    // The right word stands here, but for another word of the source: «вакансия» owns `job`, «задание» became `task`.
    const word = entry.wanted[0];
    const owners = entry.wanted.length === 1 && word ? countOwners(line, entry, word.stem) : 0;
    return wrong && count - owners < at.length ? widenPlace(search, [wrong], 1) : undefined;
  }
  if (wrong && entry.wanted.length === 1) return widenPlace(search, [wrong], entry.said.length);
  return (
    placeByAnchor(search, entry.wanted) ??
    placeByPosition(search, entry.wanted.length) ?? {
      start: line.pair.line.text.length,
      end: line.pair.line.text.length,
    }
  );
}

/** The word of the target that the table knows as another rendering of the noun, and that nothing else needs. */
function knownWrong(
  { said, given, pair }: LineWords,
  entry: Entry,
  right: readonly Entry[],
  here: readonly { entry: Entry; at: Span[] }[],
): Token | undefined {
  const known = new Set(entry.said.flatMap(({ stem }) => [...(renderingsOf(stem) ?? [])]));
  for (const { wanted } of right) for (const { stem } of wanted) known.delete(stem);
  if (known.size === 0) return undefined;
  const own = new Set(entry.said.map(({ stem }) => stem));
  const place = placeOf(pair, findPlaces(entry.said, said)[0] ?? { start: 0, end: 0 });
  const far = ({ start }: Token) => Math.abs(start / Math.max(1, pair.line.text.length) - place);
  return given
    .filter(({ stem }) => known.has(stem))
    .filter(({ stem }) => {
      const standing = given.filter((token) => token.stem === stem).length;
      const byGlossary = here
        .filter(
          (other) => other.entry !== entry && other.entry.wanted.some((one) => one.stem === stem),
        )
        .reduce((sum, other) => sum + other.at.length, 0);
      return standing > Math.max(byGlossary, countNeeds(said, given, own, stem));
    })
    .sort((a, b) => far(a) - far(b))[0];
}

/** How many other nouns of the source line the English word serves, as they have no other rendering here. */
function countOwners({ said, given }: LineWords, entry: Entry, english: string): number {
  return countNeeds(said, given, new Set(entry.said.map(({ stem }) => stem)), english);
}

/** Nouns of the source line, save the term's own, that may be rendered by the word and by no other that stands here. */
export function countNeeds(
  said: readonly Token[],
  given: readonly Token[],
  own: ReadonlySet<string>,
  english: string,
): number {
  const here = new Set(given.map(({ stem }) => stem));
  return said.filter(({ stem }) => {
    const words = own.has(stem) ? undefined : renderingsOf(stem);
    return words?.has(english) && ![...words].some((word) => word !== english && here.has(word));
  }).length;
}
