import type { Span } from '../text/span.ts';
import { findPhrase, singularOf } from './english-phrase.ts';
import { findTerm } from './find-term.ts';
import { isOtherThing, shortPlaces } from './term-sense.ts';

/** A line of a draft with its English. */
export interface DraftLine<Key = number> {
  key: Key;
  source: string;
  target: string;
}

/** From now on a Russian term has another English; `from` is what it had, found in the lines where it is not given. */
export interface TermChange {
  source: string;
  from?: string;
  to: string;
}

/**
 * The lines whose English must change: their Russian holds the term in any form, or its short form where nothing makes
 * it another thing, and their English the old rendering.
 */
export function affectedLines<Key>(lines: readonly DraftLine<Key>[], change: TermChange): Key[] {
  const from = change.from ?? findRendering(lines, change.source);
  if (!from || from === change.to) return [];
  const sources = lines.map(({ source }) => source);
  const isCounted = lines.some(({ target }) =>
    findPhrase(target, from).some(({ isPlural }) => isPlural),
  );
  return lines
    .filter((line) => {
      const whole = findTerm(line.source, change.source);
      const places = whole.length > 0 ? whole : shortPlaces(line.source, change.source);
      if (places.length === 0 || renderingsIn(line, from, whole.length === 0).length === 0)
        return false;
      if (/[\s-]/.test(change.source.trim())) return true;
      return places.some(
        (place) =>
          !isOtherThing(line.source, place, sources) &&
          !(isCounted && isOtherNumber(line, place, from)),
      );
    })
    .map(({ key }) => key);
}

/** Where the English has the rendering; for a short form in the Russian its last word alone will do. */
export function renderingsIn(
  { target }: Pick<DraftLine, 'target'>,
  from: string,
  isShort: boolean,
) {
  const whole = findPhrase(target, from);
  if (whole.length > 0 || !isShort) return whole;
  const head = from.split(/[ -]/).pop() as string;
  return head === from ? [] : findPhrase(target, head);
}

const manyForms = /(?:ов|ев|ей|ий|ам|ям|ами|ями|ах|ях)$/u;

/** «Род занятий» / `occupation`: many in the Russian and one in the English are two things. */
function isOtherNumber(
  { source, target }: Pick<DraftLine, 'source' | 'target'>,
  place: Span,
  from: string,
): boolean {
  const word = source.slice(place.start, place.end).toLowerCase();
  if (!manyForms.test(word) || /ей$/.test(word)) return false;
  return findPhrase(target, from).every(({ isPlural }) => !isPlural);
}

const word = /[A-Za-z][A-Za-z'’-]*/g;
const small =
  /^(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|as|is|are|was|were|be|been|has|have|had|it|its|this|that|will|can|not|no|each|every|all|there|if|i|you|your|my|we|our)$/;

/** What the lines that hold a term have in common in English, and the others have not: the term as it is rendered now. */
export function findRendering<Key>(
  lines: readonly DraftLine<Key>[],
  source: string,
): string | undefined {
  const counts = new Map<string, { inside: number; outside: number; length: number }>();
  for (const line of lines) {
    const isInside = findTerm(line.source, source).length > 0;
    for (const phrase of phrasesOf(line.target)) {
      const count = counts.get(phrase) ?? {
        inside: 0,
        outside: 0,
        length: phrase.split(' ').length,
      };
      if (isInside) count.inside++;
      else count.outside++;
      counts.set(phrase, count);
    }
  }
  const best = [...counts]
    .map(([phrase, { inside, outside, length }]) => ({
      phrase,
      score: inside - 1.5 * outside,
      length,
    }))
    .sort((a, b) => b.score - a.score || b.length - a.length)[0];
  return best && best.score > 0 ? best.phrase : undefined;
}

/** Every run of up to four words, its last in the singular, that neither begins nor ends with a small one. */
function phrasesOf(target: string): Set<string> {
  const words = (target.match(word) ?? []).map((one) => one.toLowerCase().replace(/['’]s?$/, ''));
  const phrases = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = from; to < Math.min(words.length, from + 4); to++) {
      if (small.test(words[from] as string) || small.test(words[to] as string)) continue;
      if (/(?:ed|ly)$/.test(words[to] as string)) continue;
      phrases.add(singularOf(words.slice(from, to + 1).join(' ')));
    }
  return phrases;
}
