import type { Fragment, LineProgress } from '../../draft/index.ts';
import { wordOf } from '../../style/dismissed.ts';
import type { Finding } from '../../style/rule.ts';

export type FragmentState =
  | 'copied'
  | 'untranslated'
  | 'translating'
  | 'translated'
  | 'edited'
  | 'stale'
  | 'errors'
  | 'warnings';

/** The name under which what a reader said stands among the findings. */
export const readRule = 'READ';

/** A finding in the panel: in its line of the draft, with the key under which it can be ignored. */
export interface PlacedFinding extends Finding {
  /** Index of the line in the fragment. */
  fragmentLine: number;
  ignoreKey: string;
  /** The word that can be called right for all drafts. */
  word?: string;
}

/** Everything that is drawn of one fragment. */
export interface FragmentView {
  id: string;
  section: string;
  fragment: Fragment;
  lines: LineProgress[];
  /** A number for each line that stays its own while it is edited (`line-ids.ts`). */
  lineIds: number[];
  source: string;
  target: string;
  state: FragmentState;
  /** Keys of the lines that a run is to bring still. */
  translating: ReadonlySet<string>;
  findings: PlacedFinding[];
  errors: number;
  warnings: number;
  /** Russian lines that have no English, and those whose Russian changed since. */
  untranslated: number;
  stale: number;
  /** Of the stale ones, those whose English the user wrote. */
  staleByHand: number;
  edited: number;
  /** Lines that rules mended by themselves. */
  mended: number;
  /** How many findings the user passed over here, and which. */
  passedOver: number;
  passedOverList: PlacedFinding[];
  isTicked: boolean;
  /** False while what is shown of the rules rests on a former text and is proved anew. */
  isProven: boolean;
  /** What the verdict rests on beside the fragment's own text: rules, terms, job, settings. */
  basis: string;
}

/** Puts a fragment's lines, findings and run together. `findings` of the whole target of the fragment. */
export function viewFragment(
  fragment: Fragment,
  progress: LineProgress[],
  found: Finding[],
  translating: ReadonlySet<string>,
  ignored: ReadonlySet<string>,
  isTicked: boolean,
): FragmentView {
  const lines = fragment.lines.map(
    (line): LineProgress => progress[line.index] ?? { line, state: 'blank', target: '' },
  );
  const count = (state: LineProgress['state']) =>
    lines.filter((line) => line.state === state).length;
  const own = new Set(lines.map((line) => line.line.key).filter((key) => translating.has(key)));
  const settled = placeFindings(lines, found).filter((finding) => {
    const line = lines[finding.fragmentLine];
    // What has no English yet, or an English of a former Russian, is told as such already.
    const isSettled = line?.state !== 'untranslated' && line?.state !== 'stale';
    return isSettled && !own.has(line?.line.key ?? '');
  });
  const findings = settled.filter((finding) => !ignored.has(finding.ignoreKey));
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const view: FragmentView = {
    id: fragment.id,
    section: fragment.section,
    fragment,
    lines,
    lineIds: lines.map(({ line }) => line.index),
    source: lines.map((line) => line.line.text.trimEnd()).join('\n'),
    target: lines.map((line) => line.target).join('\n'),
    state: 'translated',
    translating: own,
    findings,
    errors,
    warnings: findings.length - errors,
    untranslated: count('untranslated'),
    stale: count('stale'),
    staleByHand: lines.filter((line) => line.state === 'stale' && line.byHand).length,
    edited: count('edited'),
    mended: lines.filter((line) => line.mend).length,
    passedOver: settled.length - findings.length,
    passedOverList: settled.filter((finding) => ignored.has(finding.ignoreKey)),
    isTicked,
    isProven: true,
    basis: '',
  };
  return { ...view, state: stateOf(view) };
}

function stateOf(view: FragmentView): FragmentState {
  if (view.translating.size > 0) return 'translating';
  if (view.stale > 0) return 'stale';
  if (view.untranslated > 0) return 'untranslated';
  if (view.errors > 0) return 'errors';
  if (view.warnings > 0) return 'warnings';
  if (view.edited > 0) return 'edited';
  return view.lines.some((line) => line.state === 'translated') ? 'translated' : 'copied';
}

/** A line edited by hand may hold several lines: maps the target's lines back to the fragment's. */
function placeFindings(lines: LineProgress[], found: Finding[]): PlacedFinding[] {
  const owner = lines.flatMap((line, index) => line.target.split('\n').map(() => index));
  return found.map((finding) => {
    const fragmentLine = owner[finding.line] ?? Math.max(0, lines.length - 1);
    const key = lines[fragmentLine]?.line.key ?? '';
    const word = wordOf(finding);
    const ignoreKey = `${finding.rule} ${key} ${finding.text}`;
    return { ...finding, fragmentLine, ignoreKey, ...(word ? { word } : {}) };
  });
}

/** True where two views would be drawn the same, so that the fragment is not drawn again. */
export function isSameView(a: FragmentView, b: FragmentView): boolean {
  return (
    a.state === b.state &&
    a.source === b.source &&
    a.target === b.target &&
    a.isTicked === b.isTicked &&
    a.isProven === b.isProven &&
    a.basis === b.basis &&
    a.translating.size === b.translating.size &&
    a.edited === b.edited &&
    a.mended === b.mended &&
    a.passedOver === b.passedOver &&
    a.stale === b.stale &&
    a.staleByHand === b.staleByHand &&
    a.untranslated === b.untranslated &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => {
      const other = b.lines[index];
      return (
        line.state === other?.state &&
        a.lineIds[index] === b.lineIds[index] &&
        line.line.index === other.line.index &&
        line.line.key === other.line.key &&
        line.formerSource === other.formerSource
      );
    }) &&
    a.findings.length === b.findings.length &&
    a.findings.every((finding, index) => {
      const other = b.findings[index];
      return (
        finding.ignoreKey === other?.ignoreKey &&
        finding.line === other.line &&
        finding.start === other.start &&
        finding.message === other.message &&
        finding.severity === other.severity
      );
    })
  );
}
