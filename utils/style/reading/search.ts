import { everyMatch, isTouching } from '../../text/span.ts';
import type { Pair } from './pair.ts';

/**
 * What a pattern (global) finds in a target line outside the exempt spans and those another rule claimed.
 * A no-break space counts as a space: `thank\u00a0you`.
 */
export function* searchProse(pair: Pair, pattern: RegExp): Generator<RegExpExecArray> {
  const { text } = pair.line;
  const plain = /[\u00a0\u202f]/.test(text) ? text.replace(/[\u00a0\u202f]/g, ' ') : text;
  for (const match of everyMatch(plain, pattern)) {
    const end = match.index + match[0].length;
    if (!isTouching(pair.exempt, match.index, end) && !isTouching(pair.sealed, match.index, end)) {
      yield match as RegExpExecArray;
    }
  }
}
