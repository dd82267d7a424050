import type { Unit } from '../coverage.ts';
import type { Sign } from '../reading/lexicon.ts';

/** Where the denials end, by the number of the word. */
export function lastWords(signs: readonly Sign<string>[], names: RegExp): Set<number> {
  return new Set(signs.filter(({ name }) => names.test(name)).map(({ to }) => to));
}

export function isSoonAfter(denials: ReadonlySet<number>, at: number): boolean {
  return denials.has(at - 1) || denials.has(at - 2) || denials.has(at - 3);
}

export function byStart(units: readonly Unit[]): Map<number, Unit> {
  return new Map(units.map((unit) => [unit.start, unit]));
}

export function countOpen(units: ReadonlyMap<number, Unit>): number {
  let open = 0;
  for (const { isMatched, isLight } of units.values()) if (!isMatched && !isLight) open++;
  return open;
}
