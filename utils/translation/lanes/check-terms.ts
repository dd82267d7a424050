import type { Draft, DraftLine } from '../../draft/index.ts';
import type { LineRow } from '../../storage/database.ts';
import { rules as allRules } from '../../style/index.ts';
import type { TermPair } from '../../style/rule.ts';
import type { RuleContext, RunRules } from '../rules.ts';

/** One rendered line of a run. */
interface Rendered {
  line: DraftLine;
  target: string;
}

/** What the check of a whole letter needs. */
export interface TermCheck {
  rules: RunRules;
  context: RuleContext;
  /** What stood translated before the run. */
  standing: TermPair[];
}

/**
 * The lines that render a term in another way than the lanes before theirs do, or than those after theirs: looked for
 * both ways, and of the two the one that leaves fewer lines to be asked again. Lanes did not see each other's English.
 */
export function findDiffering(lanes: Rendered[][], check: TermCheck): string[] {
  const onward = differingIn(lanes, check);
  const back = differingIn([...lanes].reverse(), check);
  // Where the lanes that come first speak in two ways themselves, they are evidence of nothing.
  return back.length < onward.length && isAlike(lanes, back, check) ? back : onward;
}

/** Whether without these lines nothing is said in two ways. */
function isAlike(lanes: Rendered[][], without: string[], check: TermCheck): boolean {
  const keys = new Set(without);
  const rest = lanes.map((lane) => lane.filter(({ line }) => !keys.has(line.key)));
  return differingIn(rest, check).length === 0;
}

function differingIn(lanes: Rendered[][], { rules, context, standing }: TermCheck): string[] {
  const differing: string[] = [];
  let translated = standing;
  const input = inputOf(context);
  const differs = ({ line, target }: Rendered) =>
    rules
      .check({ ...input, source: line.text.trimEnd(), target, translated })
      .some(({ rule }) => rule === '6.10');
  for (const lane of lanes) {
    const found = new Set(
      translated.length === 0 ? [] : lane.filter(differs).map(({ line }) => line.key),
    );
    differing.push(...found);
    const alike = lane.filter(({ line }) => !found.has(line.key));
    translated = [
      ...translated,
      ...alike.map(({ line, target }) => ({ source: line.text.trimEnd(), target })),
    ];
  }
  return differing;
}

/** What a line is checked with: only its terms are asked about, of all lines at once. */
function inputOf({ job, glossary, settings, verbatim }: RuleContext) {
  const off = [...(settings.off ?? []), ...otherRules];
  return {
    ...(job ? { job } : {}),
    glossary,
    settings: { ...settings, off },
    ...(verbatim ? { verbatim } : {}),
  };
}

const otherRules = allRules.map(({ id }) => id).filter((id) => id !== '6.10');

/** The lines of a run with the English that they have got. */
export function renderedLines(draft: Draft, rows: Map<string, LineRow>, runId: string): Rendered[] {
  return draft.lines.flatMap((line) => {
    const row = line.kind === 'russian' ? rows.get(line.key) : undefined;
    return row?.runId === runId ? [{ line, target: row.target }] : [];
  });
}
