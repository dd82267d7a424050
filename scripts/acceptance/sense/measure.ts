import { checkTranslation, type Finding } from '../../../utils/style/index.ts';
import type { CleanPair } from './clean-pairs.ts';
import { type DamageKind, damage, damageKinds } from './damages.ts';

/** How many of a kind there were, how many were noticed at all, and how many by the guard of the kind. */
export interface Recall {
  of: number;
  noticed: number;
  named: number;
}

/** Each damage on each pair that has something to turn. What the clean line reports is no notice. */
export function measureDamages(pairs: readonly CleanPair[], perKind = Number.POSITIVE_INFINITY) {
  const tally = new Map<DamageKind, Recall>();
  for (const kind of damageKinds) {
    const recall: Recall = { of: 0, noticed: 0, named: 0 };
    tally.set(kind, recall);
    for (const [i, { source, target }] of pairs.entries()) {
      if (recall.of >= perKind) break;
      const turned = damage(kind, target, i);
      if (turned === undefined) continue;
      const before = new Set(checkTranslation({ source, target }).map(keyOf));
      const found = checkTranslation({ source, target: turned }).filter(
        (finding) => !before.has(keyOf(finding)),
      );
      recall.of++;
      if (found.length > 0) recall.noticed++;
      if (found.some((finding) => finding.kind === kind)) recall.named++;
    }
  }
  return tally;
}

/** What is said of right lines: how many get an error, how many no more than a warning, and by whom. */
export function measureAlarms(pairs: readonly CleanPair[]) {
  const by = new Map<string, number>();
  const alarms: { pair: CleanPair; findings: Finding[] }[] = [];
  let errors = 0;
  let warnings = 0;
  for (const pair of pairs) {
    const findings = checkTranslation(pair);
    if (findings.length === 0) continue;
    if (findings.some(({ severity }) => severity === 'error')) errors++;
    else warnings++;
    for (const name of new Set(findings.map(({ kind, rule }) => kind ?? rule)))
      by.set(name, (by.get(name) ?? 0) + 1);
    alarms.push({ pair, findings });
  }
  return { of: pairs.length, errors, warnings, by, alarms };
}

function keyOf({ rule, kind, text, message }: Finding): string {
  return [rule, kind, text, message].join('\n');
}
