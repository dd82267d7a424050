import { applyFixes } from './apply.ts';
import { checkWith } from './check.ts';
import type { Finding, Rule, StyleInput } from './rule.ts';

export interface Fixed {
  target: string;
  applied: Finding[];
  remaining: Finding[];
}

/**
 * Checks and repairs by turns until no finding has a fix. Where a round mends nothing (fixes that are right one
 * by one and wrong together) the next applies the first alone; each such step leaves fewer findings.
 */
export function fixWith(rules: readonly Rule[], input: StyleInput): Fixed {
  const applied: Finding[] = [];
  let target = input.target;
  let remaining = checkWith(rules, input);
  let isSingle = false;
  for (let round = 0; round < rounds; round++) {
    const chosen = chooseFixes(remaining).slice(0, isSingle ? 1 : undefined);
    if (chosen.length === 0) break;
    const next = applyFixes(target, chosen);
    const left = checkWith(rules, { ...input, target: next });
    const isBetter = left.length < remaining.length;
    if (!isBetter && (isSingle || target.length > longTarget)) break;
    isSingle = !isBetter;
    if (!isBetter) continue;
    for (const finding of chosen) applied.push(finding);
    target = next;
    remaining = left;
  }
  return { target, applied, remaining };
}

const rounds = 100;
// No answer is so long: here one finding at a time would cost a check of it all for each.
const longTarget = 60_000;

/** The target with one finding's fix; as it was where the finding has none. */
export function applyFix(input: StyleInput, finding: Finding): string {
  return finding.fix ? applyFixes(input.target, [finding]) : input.target;
}

/** One kind at a time: lines that come or go, then contractions (`you'll need to`), then all that do not overlap. */
function chooseFixes(findings: readonly Finding[]): Finding[] {
  const fixable = findings.filter(({ fix }) => fix?.sure === 'safe');
  const kinds = [isOfLines, ({ rule }: Finding) => rule === '7.1', () => true];
  const first =
    kinds.map((isKind) => fixable.filter(isKind)).find((found) => found.length > 0) ?? [];
  const sorted = [...first].sort(
    (a, b) => a.line - b.line || startOf(a) - startOf(b) || endOf(b) - endOf(a),
  );
  const chosen: Finding[] = [];
  let last: Finding | undefined;
  for (const finding of sorted) {
    const isFree =
      !last ||
      last.line !== finding.line ||
      startOf(finding) > endOf(last) ||
      (startOf(finding) === endOf(last) &&
        startOf(finding) > startOf(last) &&
        endOf(finding) > startOf(finding));
    if (!isFree) continue;
    chosen.push(finding);
    last = finding;
  }
  return chosen;
}

function isOfLines({ fix }: Finding): boolean {
  return fix?.removesLine === true || fix?.replacement.includes('\n') === true;
}

function startOf({ fix }: Finding): number {
  return fix?.start ?? 0;
}

function endOf({ fix }: Finding): number {
  return fix?.end ?? 0;
}
