import type { GlossaryTerm, TermPair } from '../../style/rule.ts';
import { findTerm } from '../../terms/find-term.ts';
import { findRecurringTerms } from '../../terms/recurring-terms.ts';
import type { Span } from '../../text/span.ts';
import type { RunLine } from '../ask/next-step.ts';
import type { RunMemory } from '../ask/run-memory.ts';
import type { RunRequests } from '../ask/run-requests.ts';

/** A longer answer is an explanation, and no term. */
const longest = 60;

/** The terms that one rendering is wanted for: those of several points that the ledger has none for. */
export function termsToName(points: RunLine[][], glossary: readonly GlossaryTerm[]): string[] {
  const settled = glossary.filter(({ kind }) => kind !== 'forbid');
  const texts = points.map((point) => point.map(({ line }) => line.text).join('\n'));
  // What recurs stands in any form.
  return findRecurringTerms(texts).filter(
    (term) => !settled.some(({ source }) => findTerm(term, source).some(isWhole(term))),
  );
}

function isWhole(text: string) {
  return ({ start, end }: Span) => start === 0 && end === text.length;
}

/**
 * Asks for one rendering of each term, in one short request beside the first ones of the lanes. What has come stands in
 * the run's row, so that it is asked once a run, whatever becomes of it: a letter is translated without it, too.
 */
export async function nameTerms(
  memory: RunMemory,
  requests: RunRequests,
  terms: string[],
  signal: AbortSignal,
): Promise<void> {
  const named = new Map<number, TermPair>();
  await memory.change({ terms: [], naming: terms.length });
  const asked = terms.map((source, index) => ({ number: index + 1, source }));
  try {
    await requests.send(
      asked,
      (event) => {
        const source = terms[event.number - 1] ?? '';
        if (event.kind === 'line' && isTerm(event.text))
          named.set(event.number, { source, target: event.text.trim() });
        if (event.kind === 'retracted') named.delete(event.number);
      },
      signal,
      'terms',
    );
  } catch {
    // The lines themselves will meet what is wrong with the server, and tell of it.
  } finally {
    await memory.change({ terms: [...named.values()], naming: undefined });
  }
}

/** A few English words and nothing else. */
function isTerm(text: string): boolean {
  const term = text.trim();
  return (
    term.length <= longest &&
    /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N} ()+#&./'’-]*$/u.test(term) &&
    term.split(/\s+/).length <= 6
  );
}
