import { parseDraft } from '../../utils/draft/index.ts';
import type { LineRow } from '../../utils/storage/database.ts';
import { checkTranslation } from '../../utils/style/index.ts';
import type { StyleInput } from '../../utils/style/rule.ts';

/** Of the lines that were asked for, how many keep all rules of T.md, and how many the sense. */
export interface LineCounts {
  rules: number;
  sense: number;
}

export interface StageCounts {
  lines: number;
  first: LineCounts;
  fixed: LineCounts;
  repaired: LineCounts;
  /** Places where one term has two renderings in the end. */
  terms: number;
}

/** The paragraphs of T.md that the guards of sense speak for, and the one of the unity of terms. */
const SENSE = '5';
const TERMS = '6.10';

/** What the model said at first, and what the rules made of it before anything went back. */
export function firstTexts({ target, history }: LineRow): { first: string; fixed: string } {
  const at = history.findIndex(({ by }) => by === 'engine');
  const first = history[at]?.target ?? target;
  const next = history[at + 1];
  return { first, fixed: next?.by === 'fix' ? next.target : first };
}

/** Checks the whole letter as it stood after each stage, all of its lines together. */
export function countLines(
  draft: string,
  rows: readonly LineRow[],
  input: Pick<StyleInput, 'job' | 'glossary' | 'settings'>,
): StageCounts {
  const { lines } = parseDraft(draft);
  const asked = lines.filter(({ kind }) => kind === 'russian');
  const byKey = new Map(rows.map((row) => [row.key, row]));
  // A line that never came keeps nothing.
  const come = asked.filter(({ key }) => byKey.get(key)?.target);
  const findingsOf = (textOf: (row: LineRow) => string) => {
    const target = lines.map(({ key, kind, text }) => {
      const row = kind === 'russian' ? byKey.get(key) : undefined;
      return row ? textOf(row) : kind === 'russian' ? '' : text.trimEnd();
    });
    const source = lines.map(({ text }) => text.trimEnd());
    return checkTranslation({ ...input, source: source.join('\n'), target: target.join('\n') });
  };
  const count = (findings: ReturnType<typeof findingsOf>): LineCounts => {
    const broken = (isOfSense: boolean) =>
      new Set(
        findings.filter(({ rule }) => (rule === SENSE) === isOfSense).map(({ line }) => line),
      );
    const [byRules, bySense] = [broken(false), broken(true)];
    return {
      rules: come.filter(({ index }) => !byRules.has(index)).length,
      sense: come.filter(({ index }) => !bySense.has(index)).length,
    };
  };
  const last = findingsOf(({ target }) => target);
  return {
    lines: asked.length,
    first: count(findingsOf((row) => firstTexts(row).first)),
    fixed: count(findingsOf((row) => firstTexts(row).fixed)),
    repaired: count(last),
    terms: last.filter(({ rule }) => rule === TERMS).length,
  };
}
