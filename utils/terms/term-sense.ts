import type { Span } from '../text/span.ts';
import { findTerm } from './find-term.ts';
import { foldRussian } from './fold-russian.ts';
import { isBareNoun, isRelational, nounAfter } from './noun-use.ts';
import { isSameWord } from './russian-forms.ts';

/** The noun of a term of several words where it stands alone: «сценарий» for «тестовый сценарий». */
export function shortPlaces(line: string, term: string): Span[] {
  const words = term.trim().split(/\s+/);
  if (words.length < 2) return [];
  const isAdjective =
    isRelational(words[0] as string) || /(?:[ыи]й|ой|ая|яя|ое|ее)$/u.test(words[0] as string);
  const head = (isAdjective ? words[words.length - 1] : words[0]) as string;
  return findTerm(line, head).filter((place) => isBareNoun(line, place));
}

/**
 * Whether something makes the noun another thing than the draft's term: an adjective of kind («собачий питомник»), or
 * a noun in the genitive of which no other line speaks («приём сигнала»).
 */
export function isOtherThing(line: string, place: Span, lines: readonly string[]): boolean {
  const before = /([\p{L}-]+)[ \u00a0]$/u.exec(
    line.slice(Math.max(0, place.start - 40), place.start),
  )?.[1];
  if (before && isRelational(before)) return true;
  const owner = nounAfter(line, place);
  if (owner === undefined) return false;
  const same = foldRussian(owner);
  return !lines.some(
    (other) =>
      other !== line &&
      (other.match(/[а-яё]+/giu) ?? []).some((word) => isSameWord(foldRussian(word), same)),
  );
}
