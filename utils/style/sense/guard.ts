import type { Look } from '../look.ts';
import { type Place, report } from '../reading/context.ts';
import type { Example, Finding, Fix, SenseKind, Severity, Words } from '../rule.ts';
import { probation } from './probation.ts';

/**
 * A guard of §5 beyond the rules: one way in which English can say another thing than its Russian.
 * It reports under rule `5` with its kind. Its examples are its test; where it cannot be precise it
 * says nothing. Pure, synchronous, linear in the length of the line.
 */
export interface Guard {
  kind: SenseKind;
  /** It holds for other languages than Russian and English too. */
  anyPair?: true;
  title: Words;
  examples: Example[];
  look: Look;
}

/** A finding of a guard in the user's language. Its severity is decided by evidence (probation.ts), not by the guard. */
export function reportSense(
  context: Parameters<typeof report>[0],
  kind: SenseKind,
  place: Place,
  message: Words,
  fix?: Fix,
  severity: Severity = probation[kind],
): Finding {
  return { ...report(context, { id: '5', severity }, place, message, fix), kind };
}
