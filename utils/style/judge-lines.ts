import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { isHomePair } from './input.ts';
import type { Letter, Look, Remark } from './look.ts';
import type { Context, Place } from './reading/context.ts';
import type { Pair } from './reading/pair.ts';

/** A rule or a guard that judges each line by itself. */
export interface Judge {
  name: string;
  look: Look;
  report(context: Context, place: Place, remark: Remark): Finding;
}

/** What all judges say of a pair, and whether it rests on that pair alone. */
interface Verdict {
  remarks: [Judge, Remark][];
  isAlone: boolean;
}

// A letter is proved after each keystroke, after each repair and for the line of proof, and nearly all of its lines are as
// they were.
const known = new Map<string, Verdict['remarks']>();
/** Characters of what verdicts rest on: some thousand lines. */
const room = 1_000_000;
let taken = 0;

/** What the judges find in all lines. A line that stands beside its source as it stood before is not read again. */
export function judgeLines(judges: readonly Judge[], context: Context): Finding[] {
  if (judges.length === 0) return [];
  const { settings, pairs, input } = context;
  const names = judges.map(({ name }) => name);
  const terms = JSON.stringify([isHomePair(settings), settings.ordinals, input.verbatim, names]);
  const open = new Map<string | Pair, Verdict & { pair: Pair }>();
  const verdicts = pairs.map((pair) => {
    const basis = basisOf(pair, terms);
    const kept = basis && known.get(basis);
    if (kept) return { pair, remarks: kept };
    const key = basis ?? pair;
    const verdict = open.get(key) ?? { pair, remarks: [], isAlone: basis !== undefined };
    open.set(key, verdict);
    return { pair, remarks: verdict.remarks };
  });
  judge(judges, [...open.values()], context);
  for (const [basis, { isAlone, remarks }] of open)
    if (isAlone && typeof basis === 'string') keep(basis, remarks);
  return verdicts.flatMap(({ pair, remarks }) =>
    remarks.map(([{ report }, remark]) => {
      const { start, end } = remark;
      return report(context, { line: pair.line.index, start, end }, remark);
    }),
  );
}

function keep(basis: string, remarks: Verdict['remarks']): void {
  if (taken + basis.length > room) {
    known.clear();
    taken = 0;
  }
  if (basis.length > room) return;
  taken += basis.length;
  known.set(basis, remarks);
}

/** Judge by judge, so that what one runs stays at hand. */
function judge(
  judges: readonly Judge[],
  open: readonly (Verdict & { pair: Pair })[],
  context: Context,
): void {
  let isAsked = false;
  const ask = <Value>(value: Value): Value => {
    isAsked = true;
    return value;
  };
  const { settings, input } = context;
  const letter: Letter = {
    isHome: isHomePair(settings),
    ordinals: settings.ordinals,
    verbatim: input.verbatim ?? [],
    get source() {
      return ask(input.source);
    },
    get sourceLines() {
      return ask(context.source);
    },
    get foldedSource() {
      return ask(context.foldedSource);
    },
    get foldedJob() {
      return ask(context.foldedJob);
    },
  };
  for (const one of judges)
    for (const verdict of open) {
      isAsked = false;
      for (const remark of one.look(verdict.pair, letter)) verdict.remarks.push([one, remark]);
      if (isAsked) verdict.isAlone = false;
    }
}

/** All that a verdict rests on: the terms, both lines, and what the letter around them exempts or settles in them. */
function basisOf(pair: Pair, terms: string): string | undefined {
  const { source, line, mark, english, sealed, settled, mended, borrowed } = pair;
  if (!source) return undefined;
  const point = mark?.found ? [mark.found] : [];
  const spans = [english.kept, sealed, settled, mended, borrowed, point].map(spell).join('|');
  return `${terms}\n${source.text}\n${line.text}\n${mark?.wanted ?? ''}\n${spans}`;
}

function spell(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}
