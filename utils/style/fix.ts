import { checkWith } from './check.ts';
import { divideLines } from './context.ts';
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

/** Fixes that do not overlap: 7.1 before the others (`you'll need to`), then the earlier and longer ones. */
function chooseFixes(findings: readonly Finding[]): Finding[] {
  const chosen: Finding[] = [];
  const taken = new Map<number, Fix[]>();
  const first = findings.filter(({ rule }) => rule === '7.1');
  const removed = findings.some(({ fix }) => fix?.removesLine || fix?.replacement.includes('\n'));
  for (const finding of [...first, ...findings.filter(({ rule }) => rule !== '7.1')]) {
    const { fix, line } = finding;
    if (!fix || (removed && !fix.removesLine && !fix.replacement.includes('\n'))) continue;
    const fixes = taken.get(line) ?? [];
    if (fixes.some((other) => isColliding(other, fix))) continue;
    fixes.push(fix);
    taken.set(line, fixes);
    chosen.push(finding);
  }
  return chosen;
}

/** Whether two fixes share a character, or insert at one place. */
function isColliding(a: Fix, b: Fix): boolean {
  return (
    (a.start < b.end && b.start < a.end) ||
    a.start === b.start ||
    (a.end === b.start && a.start === a.end) ||
    (b.end === a.start && b.start === b.end)
  );
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

/** The lines of a target as findings number them. */
export function targetLines(source: string, target: string): string[] {
  return divideLines(source, target)[1];
}
