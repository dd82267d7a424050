import type { Wording } from '../demand.ts';

export type ContactKind =
  | 'email'
  | 'phone'
  | 'messenger'
  | 'meeting'
  | 'form'
  | 'social'
  | 'address'
  | 'invitation'
  | 'portfolio';

/** A means of direct contact in a text, or (`portfolio`) a link behind which there may be one. */
export interface Contact {
  kind: ContactKind;
  start: number;
  end: number;
  text: string;
  message: Wording;
}

/** What a finder gives: where, and of which kind. */
export interface Trace {
  kind: ContactKind;
  start: number;
  end: number;
}

/** A text made ready for the finders: same length and offsets throughout. */
export interface Prepared {
  /** Full-width signs folded, code in backticks blanked. */
  text: string;
  /** The same with quotations hidden: what an interface says is no invitation. */
  unquoted: string;
}
