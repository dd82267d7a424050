import { findPhrase } from '../../terms/english-phrase.ts';
import { renderingsOf } from '../../terms/noun-renderings.ts';
import { readTokens } from '../../terms/term-tokens.ts';
import { isOverlapping, isTouching, type Span } from '../../text/span.ts';
import type { LineWords } from './rendering.ts';

/**
 * Where the line has an English that its term may not have. `at` is where the term stands in the source: another word
 * there that is rendered so as well makes the place no fault.
 */
export function findForbidden(
  { pair, said }: LineWords,
  target: string,
  at: readonly Span[],
): Span[] {
  const head = readTokens(target).at(-1);
  if (!head) return [];
  const isOthers = said.some(
    (token) =>
      !at.some((place) => isOverlapping(place, token)) && renderingsOf(token.stem)?.has(head.stem),
  );
  if (isOthers) return [];
  return findPhrase(pair.line.text, target.trim())
    .filter(({ start, end }) => !isTouching(pair.sealed, start, end))
    .map(({ start, end }) => ({ start, end }));
}
