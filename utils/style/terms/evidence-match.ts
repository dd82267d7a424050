import { renderingsOf, synonymsOf } from '../../terms/noun-renderings.ts';
import { findPlaces, isSmall, readTokens, type Token } from '../../terms/term-tokens.ts';
import { isTermWord } from '../../terms/term-word.ts';
import { isTouching } from '../../text/span.ts';
import type { TermPair } from '../rule.ts';
import { type Evidence, readTranslated, sharedPhrases } from './evidence.ts';
import { findUnlikeRendering, isAlike } from './evidence-unlike.ts';
import { countNeeds } from './glossary-match.ts';
import type { FreeWords, OtherRendering, Unlike } from './rendering.ts';
import { placeByAnchor, placeByPosition, placeOf, widenPlace } from './term-place.ts';

/**
 * Terms that the already translated lines show: Russian terms of several words that stand in both sources. Where the
 * table of renderings knows a noun of them, its word there is compared with the word here; where it does not, only
 * lines whose English has not one word of meaning in common are taken for another rendering. A single general noun
 * proves nothing: «проверка» is a check of code and a validation of data.
 */
export function findOtherEvidence(
  line: FreeWords,
  translated: readonly TermPair[],
): OtherRendering[] {
  const { pair, said, used } = line;
  const free = said.filter(({ start, end }) => !isTouching(used, start, end));
  if (free.length === 0) return [];
  const d2 = readTranslated(translated);
  const text = pair.source?.text ?? '';
  const found: OtherRendering[] = [];
  for (const phrase of sharedPhrases(free, d2, text)) {
    if (phrase.length < 2) continue;
    const there = linesWith(phrase, d2.lines);
    if (there.length === 0) continue;
    const other =
      findSynonym(line, phrase, there) ??
      findLost(line, phrase, there) ??
      findUnlikeRendering(line, phrase, there);
    if (!other) continue;
    const { span, right } = other;
    if (found.some((one) => one.span.start < span.end && span.start < one.span.end)) continue;
    const start = (phrase[0] as Token).start;
    const end = (phrase[phrase.length - 1] as Token).end;
    found.push({ span, source: text.slice(start, end), target: right, isGlossary: false });
  }
  return found;
}

function linesWith(phrase: readonly Token[], lines: ReadonlyMap<string, Evidence[]>): Evidence[] {
  const rarest = phrase
    .map(({ stem }) => lines.get(stem) ?? [])
    .reduce((least, all) => (all.length < least.length ? all : least));
  return rarest.filter(({ said }) => findPlaces(phrase, said).length > 0);
}

/** By the table: the noun's word there does not stand here, a synonym of it does, and nothing else needs that. */
function findSynonym(
  line: FreeWords,
  phrase: readonly Token[],
  there: readonly Evidence[],
): Unlike | undefined {
  const { said, given } = line;
  const wrong: Token[] = [];
  const right: string[] = [];
  for (const { stem, word } of phrase) {
    const words = renderingsOf(stem);
    if (!words || !isTermWord(word, stem)) continue;
    const used = there.flatMap((one) =>
      one.given.filter((token, i) => words.has(token.stem) && isNominal(one.given, i)),
    );
    const first = used[0];
    if (!first || used.some((one) => given.some((token) => token.stem === one.stem))) continue;
    const same = new Set(used.flatMap((one) => [...synonymsOf(stem, one.stem)]));
    const instead = given.find(
      (token, i) =>
        same.has(token.stem) &&
        isNominal(given, i) &&
        // Another shared noun may own that word: «заказ» and «покупка» of one line.
        !there.some((one) => one.words.has(token.stem)) &&
        given.filter((one) => one.stem === token.stem).length >
          countNeeds(said, given, new Set([stem]), token.stem),
    );
    if (!instead) continue;
    wrong.push(instead);
    right.push(first.word);
  }
  if (wrong.length === 0) return undefined;
  const place = placeOf(line.pair, phrase[0] as Token);
  return { span: widenPlace({ ...line, place }, wrong, phrase.length), right: right.join(' ') };
}

/** A term of several words of which the table knows the English there: that word stands nowhere here. */
function findLost(
  line: FreeWords,
  phrase: readonly Token[],
  there: readonly Evidence[],
): Unlike | undefined {
  for (const { stem } of phrase) {
    const words = renderingsOf(stem);
    if (!words || line.given.some((token) => words.has(token.stem))) continue;
    const others = phrase.filter((token) => token.stem !== stem);
    if (there.some((one) => isAlike(line, phrase, one, others))) continue;
    const used = there.flatMap((one) =>
      one.given.filter((token) => words.has(token.stem)).map((token) => ({ one, token })),
    );
    const first = used[0];
    if (!first) continue;
    const right = termAround(first.one.given, first.token, phrase.length);
    const search = { ...line, place: placeOf(line.pair, phrase[0] as Token) };
    const wanted = readTokens(right);
    const span = placeByAnchor(search, wanted) ?? placeByPosition(search, wanted.length);
    if (span) return { span, right };
  }
  return undefined;
}

const verbal =
  /^(?:to|can|could|may|might|must|will|would|should|shall|not|is|are|was|were|be|been|being|has|have|had)$/;

/** Whether an English word stands as a noun: `to run` and `is started` or `running the` say nothing of how «запуск» is called. */
function isNominal(given: readonly Token[], i: number): boolean {
  const token = given[i] as Token;
  if (/ed$/.test(token.word) || verbal.test(given[i - 1]?.word ?? '')) return false;
  return !(/ing$/.test(token.word) && /^(?:the|an?)$/.test(given[i + 1]?.word ?? ''));
}

/** As many words as the Russian term has, about the known one, no small word among them. */
function termAround(given: readonly Token[], token: Token, length: number): string {
  const at = given.indexOf(token);
  const isTerm = (i: number) => given[i] !== undefined && !isSmall(given[i] as Token);
  let from = at;
  let to = at;
  while (to - from + 1 < length && isTerm(from - 1)) from--;
  while (to - from + 1 < length && isTerm(to + 1)) to++;
  return given
    .slice(from, to + 1)
    .map(({ word }) => word)
    .join(' ');
}
