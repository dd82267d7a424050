import { isTouching } from '../text/span.ts';
import type { Pair } from './pair.ts';

/** What a pattern (global) finds in a target line outside the exempt spans and those another rule claimed. */
export function* searchProse(pair: Pair, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of pair.line.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (!isTouching(pair.exempt, match.index, end) && !isTouching(pair.sealed, match.index, end)) {
      yield match as RegExpExecArray;
    }
  }
}
