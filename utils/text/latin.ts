import { everyMatch, isTouching, type Span } from './span.ts';

/** Latin-script words that stand side by side: one term as far as a program can tell. */
export interface LatinRun extends Span {
  words: Span[];
}

// `C++`, `.NET`, `Node.js`, `CI/CD`, `I/O-bound`, `scale-to-zero`, `key_func`, `2FA`, `Let's`.
// Boundaries are looked at apart: a lookbehind with \p{…} at each Cyrillic letter costs most of the time. Digits are
// read from their first only, or a long number is read again from each of its own.
const word =
  /(?:\.(?=[A-Z]))?(?:(?<!\d)\d+(?=[A-Z]))?[A-Za-z][A-Za-z0-9]*(?:[._/+'’&:@-]+[A-Za-z0-9]+)*(?:\+\+|#)?/g;
const joint = /[\p{L}\p{N}_]/u;

/** The Latin runs of a line outside the skipped (merged) stretches. A lone small letter is no term. */
export function findLatinRuns(text: string, skip: readonly Span[] = []): LatinRun[] {
  const runs: LatinRun[] = [];
  let last: LatinRun | undefined;
  for (const match of everyMatch(text, word)) {
    const start = match.index;
    const end = start + match[0].length;
    if (joint.test(text[start - 1] ?? ' ') || joint.test(text[end] ?? ' ')) continue;
    if (isTouching(skip, start, end)) continue;
    if (last && /^[ \u00a0]$/.test(text.slice(last.end, start))) {
      last.words.push({ start, end });
      last.end = end;
    } else {
      last = { start, end, words: [{ start, end }] };
      runs.push(last);
    }
  }
  return runs.filter(
    (run) => !(run.words.length === 1 && /^[a-z]$/.test(text.slice(run.start, run.end))),
  );
}
