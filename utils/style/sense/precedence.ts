import { isOverlapping } from '../../text/span.ts';
import type { Finding, SenseKind } from '../finding.ts';

/** What is weighed by the words of a whole line: where something else in it is told already, it adds nothing. */
const coverage = new Set<SenseKind | undefined>(['added', 'lost']);
/** What a rule may have named already by the same words: `don't`, `do not hesitate`, `thank you`. */
const nameable = new Set<SenseKind | undefined>([...coverage, 'negation']);

/**
 * Where two could claim the same words, one does: a guard yields to a rule that names them (`don't`, `thank you`), and
 * the guards of coverage yield to any other guard that speaks of the line.
 */
export function yieldToOthers(
  byRules: readonly Finding[],
  byGuards: readonly Finding[],
): Finding[] {
  if (byGuards.length === 0) return [];
  return byGuards.filter((finding) => {
    const isNamed =
      nameable.has(finding.kind) &&
      byRules.some((other) => other.line === finding.line && isOverlapping(other, finding));
    if (isNamed) return false;
    if (!coverage.has(finding.kind)) return true;
    return !byGuards.some(({ line, kind }) => line === finding.line && !coverage.has(kind));
  });
}
