import type { DamageKind } from './damages.ts';

/** What must be reached on the labelled pairs. `isAsserted`: it is reached, and falling below fails the run. */
export interface Threshold {
  recall: number;
  isAsserted: boolean;
}

// The bar of the specification. A guard that lands switches its line on.
export const thresholds: Record<DamageKind, Threshold> = {
  number: { recall: 0.98, isAsserted: false },
  quantity: { recall: 0.9, isAsserted: false },
  negation: { recall: 0.95, isAsserted: true },
  person: { recall: 0.85, isAsserted: true },
  modality: { recall: 0.85, isAsserted: true },
  scope: { recall: 0.75, isAsserted: true },
  time: { recall: 0.75, isAsserted: true },
  condition: { recall: 0.75, isAsserted: true },
  direction: { recall: 0.85, isAsserted: true },
  lost: { recall: 0.75, isAsserted: true },
  added: { recall: 0.75, isAsserted: true },
  alien: { recall: 1, isAsserted: true },
};

/** The most right lines that may get an error, or only a warning, of all rules and guards together. */
export const alarms = {
  errors: { most: 0.005, isAsserted: false },
  warnings: { most: 0.02, isAsserted: true },
};

/** Wrong lines of one answer that are found, and right blocks that are doubted. */
export const across = { recall: 0.95, doubted: 0 };
