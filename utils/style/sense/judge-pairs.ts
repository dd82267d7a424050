import type { Span } from '../../text/span.ts';
import type { Finding, SenseKind } from '../finding.ts';
import { isHomePair } from '../input.ts';
import type { Context } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import { type Guard, type Letter, type Remark, reportSense } from './guard.ts';

type Verdict = readonly (Remark & { kind: SenseKind })[];

// A letter is proved after each keystroke, after each repair and for the line of proof, and nearly all of its lines are as
// they were. A line that nobody writes by hand is not kept.
const known = new Map<string, Verdict>();
const mostKept = 3000;
const longestKept = 4000;

/** What the guards find in all lines. A line that stands beside its source as it stood before is not read again. */
export function findBySense(guards: readonly Guard[], context: Context): Finding[] {
  if (guards.length === 0) return [];
  return context.pairs.flatMap((pair) =>
    verdictOf(guards, pair, context).map(({ kind, message, severity, start, end }) =>
      reportSense(
        context,
        kind,
        { line: pair.line.index, start, end },
        message,
        undefined,
        severity,
      ),
    ),
  );
}

function verdictOf(guards: readonly Guard[], pair: Pair, context: Context): Verdict {
  const isHome = isHomePair(context.settings);
  const basis = basisOf(pair, isHome);
  const kept = basis && known.get(basis);
  if (kept) return kept;
  let isAlone = true;
  const fromLetter = <Value>(value: Value): Value => {
    isAlone = false;
    return value;
  };
  const letter: Letter = {
    isHome,
    get source() {
      return fromLetter(context.input.source);
    },
    get foldedSource() {
      return fromLetter(context.foldedSource);
    },
    get foldedJob() {
      return fromLetter(context.foldedJob);
    },
  };
  const verdict = guards.flatMap(({ kind, check }) =>
    check(pair, letter).map((remark) => ({ ...remark, kind })),
  );
  if (basis && isAlone) {
    if (known.size >= mostKept) known.clear();
    known.set(basis, verdict);
  }
  return verdict;
}

/** All that a verdict rests on: both lines, and what the letter around them exempts or settles in them. */
function basisOf({ source, line, english, sealed, settled, borrowed }: Pair, isHome: boolean) {
  if (!source || source.text.length + line.text.length > longestKept) return undefined;
  const spans = [english.kept, sealed, settled, borrowed].map(spell).join('|');
  return `${isHome}\n${source.text}\n${line.text}\n${spans}`;
}

function spell(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}
