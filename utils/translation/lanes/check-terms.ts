import type { Draft, DraftLine } from '../../draft/index.ts';
import type { LineRow } from '../../storage/database.ts';
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
  return back.length < onward.length ? back : onward;
}

function differingIn(lanes: Rendered[][], { rules, context, standing }: TermCheck): string[] {
  const differing: string[] = [];
  let translated = standing;
  for (const [place, lane] of lanes.entries()) {
    const found = new Set(
      place === 0
        ? []
        : lane
            .filter(({ line, target }) =>
              rules
                .check({ ...inputOf(context), source: line.text.trimEnd(), target, translated })
                .some(({ rule }) => rule === '6.10'),
            )
            .map(({ line }) => line.key),
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

function inputOf({ job, glossary, settings }: RuleContext) {
  return { ...(job ? { job } : {}), glossary, settings };
}

/** The lines of a run with the English that they have got. */
export function renderedLines(draft: Draft, rows: Map<string, LineRow>, runId: string): Rendered[] {
  return draft.lines.flatMap((line) => {
    const row = line.kind === 'russian' ? rows.get(line.key) : undefined;
    return row?.runId === runId ? [{ line, target: row.target }] : [];
  });
}
