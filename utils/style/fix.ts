import { checkWith } from './check.ts';
import type { Finding, Fix, Rule, StyleInput } from './rule.ts';

export interface Fixed {
  target: string;
  applied: Finding[];
  remaining: Finding[];
}

// Each round applies what does not overlap; a doubled repair (`you'll need to`) takes two.
const rounds = 12;

/** Checks and repairs by turns until no finding has a fix. */
export function fixWith(rules: readonly Rule[], input: StyleInput): Fixed {
  const applied: Finding[] = [];
  let target = input.target;
  let remaining = checkWith(rules, input);
  for (let round = 0; round < rounds; round++) {
    const chosen = chooseFixes(remaining);
    if (chosen.length === 0) break;
    target = applyFixes(target, chosen);
    applied.push(...chosen);
    remaining = checkWith(rules, { ...input, target });
  }
  return { target, applied, remaining };
}

/** The target with one finding's fix; as it was where the finding has none. */
export function applyFix(input: StyleInput, finding: Finding): string {
  return finding.fix ? applyFixes(input.target, [finding]) : input.target;
}

/** One kind at a time: lines that come or go, then contractions (`you'll need to`), then all that do not overlap. */
function chooseFixes(findings: readonly Finding[]): Finding[] {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
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

function applyFixes(target: string, findings: readonly Finding[]): string {
  const lines = target.split('\n');
  const byLine = new Map<number, Fix[]>();
  for (const { fix, line } of findings)
    if (fix) byLine.set(line, [...(byLine.get(line) ?? []), fix]);
  const gone = new Set<number>();
  for (const [line, fixes] of byLine) {
    const text = lines[line];
    if (text === undefined) continue;
    if (fixes.some(({ removesLine }) => removesLine)) gone.add(line);
    let out = '';
    let from = 0;
    for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
      out += text.slice(from, fix.start) + fix.replacement;
      from = fix.end;
    }
    lines[line] = out + text.slice(from);
  }
  return lines.filter((_, index) => !gone.has(index)).join('\n');
}
