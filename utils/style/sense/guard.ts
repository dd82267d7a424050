import { type Context, type Place, report } from '../reading/context.ts';
import type { Example, Finding, Fix, SenseKind, Words } from '../rule.ts';
import { probation } from './probation.ts';

/**
 * A guard of §5 beyond the rules: one way in which English can say another thing than its Russian.
 * It reports under rule `5` with its kind. Its examples are its test; where it cannot be precise it
 * says nothing. Pure, synchronous, linear in the length of the line.
 */
export interface Guard {
  kind: SenseKind;
  title: Words;
  examples: Example[];
  check(context: Context): Finding[];
}

/**
 * A finding of a guard in the user's language. Its severity is decided by evidence (probation.ts),
 * not by the guard; an empty span at the end of the line says that something is missing.
 */
export function reportSense(
  context: Parameters<typeof report>[0],
  kind: SenseKind,
  place: Place,
  message: Words,
  fix?: Fix,
): Finding {
  return { ...report(context, { id: '5', severity: probation[kind] }, place, message, fix), kind };
}
