import type { Demand, DemandState } from '../demand.ts';

/** A field of the form with its final English; the cover letter is the one named `cover letter`. */
export interface Field {
  name: string;
  text: string;
}

/** A stretch of a field's text. */
export type Found = { start: number; end: number } | undefined;

export interface CheckedDemand {
  demand: Demand;
  state: DemandState;
  /** Where the English meets it (or breaks what it must avoid). */
  at?: { field: string; start: number; end: number };
  /** What was counted: `86 of 120`. */
  counted?: { number: number; limit: number; unit: string };
}

export type Checked = Omit<CheckedDemand, 'demand'>;

/** What can be checked of a demand: all that does not depend on its words or place. */
export type Checkable = Pick<Demand, 'kind' | 'quote' | 'value' | 'otherValues'> &
  Partial<Pick<Demand, 'place'>>;
