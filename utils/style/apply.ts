import type { Finding, Fix } from './rule.ts';

/** The target with the fixes of findings that do not overlap; lines are divided by `\n`. */
export function applyFixes(target: string, findings: readonly Finding[]): string {
  const lines = target.split('\n');
  const byLine = new Map<number, Fix[]>();
  for (const { fix, line } of findings) {
    const same = byLine.get(line);
    if (!fix) continue;
    if (same) same.push(fix);
    else byLine.set(line, [fix]);
  }
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
