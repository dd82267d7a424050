import type { Span } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';

/** How far a term stands into the source line, for what renders it stands about as far into the target. */
export function placeOf(pair: Pair, at: Span): number {
  return at.start / Math.max(1, pair.source?.text.length ?? 1);
}
