import type { DamageKind } from './damages.ts';

/** What must be found of the labelled pairs: the bar of the specification. */
export const labelled: Record<DamageKind, number> = {
  number: 0.98,
  quantity: 0.9,
  negation: 0.95,
  person: 0.85,
  modality: 0.85,
  scope: 0.75,
  time: 0.75,
  condition: 0.75,
  direction: 0.85,
  lost: 0.75,
  added: 0.75,
  alien: 1,
};

/** What must be noticed of the damages of all right lines: near what is reached, and at the bar of the specification. */
export const noticed: Record<DamageKind, number> = {
  ...labelled,
  quantity: 0.93,
  person: 0.95,
  modality: 0.93,
  scope: 0.9,
  time: 0.88,
  condition: 0.9,
  direction: 0.88,
  lost: 0.96,
  added: 0.87,
};

/** The most right lines that may get an error, or only a warning, of all rules and guards together. */
export const alarms = { errors: 0.005, warnings: 0.02 };

/** Wrong lines of one answer that are found, and right blocks that are doubted. */
export const across = { recall: 0.95, doubted: 0 };
