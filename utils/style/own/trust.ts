import type { OwnCheck } from './own-check.ts';

/** By what a check is known again, wherever it stands: what it asks, not how it is told. */
export function checkKey({ bans, renderings, limits, onlyIf, unless }: OwnCheck): string {
  return JSON.stringify([bans, renderings, limits, onlyIf, unless]);
}

/** The checks, those of them believed that stood long enough. */
export function withTrust(checks: readonly OwnCheck[], trusted: readonly string[]): OwnCheck[] {
  const known = new Set(trusted);
  return checks.map((check) =>
    known.has(checkKey(check)) ? { ...check, isTrusted: true as const } : check,
  );
}

/** Whether it only warns, and changes nothing by itself, until the author or its record says otherwise. */
export function isOnProbation({ severity, isTrusted }: OwnCheck): boolean {
  return severity === undefined && !isTrusted;
}
