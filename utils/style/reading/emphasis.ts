import { everyMatch, isTouching, mergeSpans, type Span } from '../../text/span.ts';
import type { Pair } from './pair.ts';

export interface Emphasis extends Span {
  inner: string;
}

// Longest mark first: `**x**` is no `*x*`. A mark inside a word is none: `get_cart_total`, `5 * qty`.
const emphasis = [
  /(?<![*\w\\])\*\*\*(?=[^\s*])([^*\n]{0,999}?[^\s*])\*\*\*(?![*\w])/g,
  /(?<![*\\])\*\*(?=[^\s*])([^*\n]{0,999}?[^\s*])\*\*(?!\*)/g,
  /(?<![_\p{L}\p{N}\\])__(?=[^\s_])([^\n_]{0,999}?(?:_[^\n_]{0,999}?){0,9}?[^\s_])__(?![_\p{L}\p{N}])/gu,
  /(?<!~)~~(?=[^\s~])([^~\n]{0,999}?[^\s~])~~(?!~)/g,
  /(?<![*\p{L}\p{N}\\])\*(?=[^\s*])([^*\n]{0,999}?[^\s*]|[^\s*])\*(?![*\p{L}\p{N}])/gu,
  /(?<![_\p{L}\p{N}\\/.])_(?=[^\s_])([^\n_]{0,999}?(?:[\p{L}\p{N}]_[\p{L}\p{N}][^\n_]{0,999}?){0,9}?[^\s_])_(?![_\p{L}\p{N}])/gu,
  /<(b|i|em|strong|u|s|del|code|mark|h[1-6])>[^<\n]{0,999}<\/\1>/gi,
];

/** Phrases in a Markdown mark that the source line does not have, with the words inside. */
export function findEmphasis(pair: Pair): Emphasis[] {
  const { line, source } = pair;
  if (!source || !/[*_~<]/.test(line.text)) return [];
  // Code that was given backticks loses them by its own fix; what is inside is read as plain text then.
  const skip = mergeSpans([
    ...line.opaque,
    ...pair.sealed,
    ...pair.english.kept,
    ...pair.urls.links.map(({ span }) => span),
  ]);
  const taken: Span[] = [];
  const found: Emphasis[] = [];
  for (const pattern of emphasis) {
    for (const match of everyMatch(line.text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      if (isTouching(skip, start, start + 1) || isTouching(skip, end - 1, end)) continue;
      if (source.text.includes(match[0])) continue;
      if (hasSameMark(source.text, pattern, line.text, match)) continue;
      if (taken.length < 1000) taken.push({ start, end });
      const isTag = match[0].startsWith('<');
      const inner = isTag ? match[0].replace(/^<[^>]+>|<\/[^>]+>$/g, '') : (match[1] as string);
      found.push({ start, end, inner });
    }
  }
  return found;
}

/** Whether the source line has at least as many phrases in this mark (their words may be translated). */
function hasSameMark(
  source: string,
  pattern: RegExp,
  target: string,
  match: RegExpExecArray,
): boolean {
  const own = source.match(pattern)?.length ?? 0;
  if (own === 0) return false;
  const before = target.slice(0, match.index).match(pattern)?.length ?? 0;
  return before < own;
}
