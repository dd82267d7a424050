import type { DemandKind } from '../demand.ts';

/** A wish found in one sentence, with offsets in it. */
export interface Wish {
  kind: DemandKind;
  value?: string;
  otherValues?: string[];
  start: number;
  end: number;
}
