import { renderingsOf } from '../../terms/noun-renderings.ts';
import { findPlaces, isSmall, type Token, withoutArticles } from '../../terms/term-tokens.ts';
import { isThing, isVerb } from '../../terms/term-word.ts';
import type { Evidence } from './evidence.ts';
import type { FreeWords, Unlike } from './rendering.ts';
import { placeByPosition, placeOf } from './term-place.ts';

/**
 * Without the table: a term whose English there is surely known (the subject that begins both lines, or a phrase
 * of several words), while the English here shares no word of meaning with any translated line that has the term,
 * save the words that other nouns of both sources explain.
 */
export function findUnlikeRendering(
  line: FreeWords,
  phrase: readonly Token[],
  there: readonly Evidence[],
): Unlike | undefined {
  if (there.length === 0 || !there.every((one) => hasCommonTerm(one, there))) return undefined;
  if (
    phrase.length < 2 &&
    !phrase.every((token) => isThing(token.word, token.stem) && !isKnown(token, there))
  )
    return undefined;
  const right = there.map((one) => subjectOf(phrase, one)).find((words) => words !== undefined);
  if (!right && phrase.length < 2) return undefined;
  if (there.some((one) => isAlike(line, phrase, one, []))) return undefined;
  const taken = new Set(there.flatMap((one) => [...explainedWords(line, phrase, one)]));
  const search = { ...line, place: placeOf(line.pair, phrase[0] as Token), taken };
  const span = placeByPosition(search, phrase.length);
  if (!span) return undefined;
  return {
    span,
    right:
      right?.join(' ') ??
      (there[0] as Evidence).given
        .map(({ word }) => word)
        .join(' ')
        .slice(0, 80),
  };
}

/** Whether the table knows the word's English there: then it has been compared already. */
function isKnown({ stem }: Token, there: readonly Evidence[]): boolean {
  const words = renderingsOf(stem);
  return words !== undefined && there.some((one) => [...words].some((word) => one.words.has(word)));
}

/** `D2` that renders the term in two ways itself is no evidence: all its lines have a word in common. */
function hasCommonTerm(one: Evidence, there: readonly Evidence[]): boolean {
  return there.every((other) => [...one.words].some((word) => other.words.has(word)));
}

/** The English subject of a line that begins with the term and its verb: the words up to the English verb. */
function subjectOf(phrase: readonly Token[], { said, given }: Evidence): string[] | undefined {
  const first = said.findIndex(({ word }) => !/^\d/.test(word));
  const begin = said[first];
  const next = said[first + phrase.length];
  const at = findPlaces(phrase, said)[0];
  if (!begin || !next || at?.start !== begin.start || !isVerb(next.word)) return undefined;
  const words = withoutArticles(given).filter(({ word }) => !/^\d/.test(word));
  const end = words.slice(0, phrase.length + 2).findIndex(isSmall);
  const subject = words.slice(0, end > 0 ? end : phrase.length).map(({ word }) => word);
  return subject.length > 0 && end !== 0 ? subject : undefined;
}

/** English words of both lines that something else explains: Latin words of the source, nouns that the table knows. */
function explainedWords({ said }: FreeWords, phrase: readonly Token[], one: Evidence): Set<string> {
  const own = new Set(phrase.map(({ stem }) => stem));
  const there = new Set(one.said.map(({ stem }) => stem));
  const words = new Set<string>();
  for (const { stem, word } of said) {
    if (own.has(stem)) continue;
    if (/^[a-z]/.test(word)) words.add(stem);
    else if (there.has(stem)) for (const english of renderingsOf(stem) ?? []) words.add(english);
  }
  return words;
}

/**
 * Whether a word of meaning, or another form of it (`configuring`, `configuration`), stands in the English of both
 * lines; not counted is what other words of both sources explain, `others` of the term's own among them.
 */
export function isAlike(
  line: FreeWords,
  phrase: readonly Token[],
  one: Evidence,
  others: readonly Token[],
): boolean {
  const taken = explainedWords(line, phrase, one);
  for (const { stem } of others) for (const word of renderingsOf(stem) ?? []) taken.add(word);
  const stems = new Set<string>();
  for (const word of one.words) if (!taken.has(word)) stems.add(word.slice(0, 4));
  return line.given.some(
    (token) =>
      token.word.length > 2 &&
      !isSmall(token) &&
      !taken.has(token.stem) &&
      stems.has(token.stem.slice(0, 4)),
  );
}
