import type { Span } from '../../text/span.ts';
import type { Finding, SenseKind } from '../finding.ts';
import { isHomePair } from '../input.ts';
import type { Context } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import { type Guard, type Letter, type Remark, reportSense } from './guard.ts';

/** What the guards say of a pair, and whether it rests on that pair alone. */
interface Verdict {
  pair: Pair;
  remarks: (Remark & { kind: SenseKind })[];
  isAlone: boolean;
}

// A letter is proved after each keystroke, after each repair and for the line of proof, and nearly all of its lines are as
// they were. A line that nobody writes by hand is not kept.
const known = new Map<string, Verdict['remarks']>();
const mostKept = 3000;
const longestKept = 4000;

/** What the guards find in all lines. A line that stands beside its source as it stood before is not read again. */
export function findBySense(guards: readonly Guard[], context: Context): Finding[] {
  if (guards.length === 0) return [];
  const isHome = isHomePair(context.settings);
  const open = new Map<string, Verdict>();
  const verdicts = context.pairs.map((pair, place) => {
    const basis = basisOf(pair, isHome);
    const kept = basis && known.get(basis);
    if (kept) return { pair, remarks: kept };
    const key = basis ?? `${place}`;
    const same = open.get(key);
    if (same) return { pair, remarks: same.remarks };
    const verdict: Verdict = { pair, remarks: [], isAlone: basis !== undefined };
    open.set(key, verdict);
    return verdict;
  });
  judge(guards, [...open.values()], context, isHome);
  if (known.size + open.size > mostKept) known.clear();
  for (const [basis, { isAlone, remarks }] of open)
    if (isAlone && known.size < mostKept) known.set(basis, remarks);
  return verdicts.flatMap(({ pair, remarks }) =>
    remarks.map(({ kind, message, severity, start, end }) => {
      const place = { line: pair.line.index, start, end };
      return reportSense(context, kind, place, message, undefined, severity);
    }),
  );
}

/** Guard by guard, so that what one guard runs stays at hand. */
function judge(
  guards: readonly Guard[],
  open: readonly Verdict[],
  context: Context,
  isHome: boolean,
): void {
  let isAsked = false;
  const ask = <Value>(value: Value): Value => {
    isAsked = true;
    return value;
  };
  const letter: Letter = {
    isHome,
    get source() {
      return ask(context.input.source);
    },
    get foldedSource() {
      return ask(context.foldedSource);
    },
    get foldedJob() {
      return ask(context.foldedJob);
    },
  };
  for (const { kind, check } of guards)
    for (const verdict of open) {
      isAsked = false;
      for (const remark of check(verdict.pair, letter)) verdict.remarks.push({ ...remark, kind });
      if (isAsked) verdict.isAlone = false;
    }
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
