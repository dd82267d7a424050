/** A word that must stand in the letter, or must not. */
const literalKinds = ['start-with', 'end-with', 'include', 'avoid', 'subject', 'if-ai'] as const;
/** What kind of wish it is; the act makes it, never the reason the client gives. The order is that of learnt weights. */
export const demandKinds = [
  ...literalKinds,
  'answer',
  'send',
  'format',
  'condition',
  'human-check',
] as const;
export type DemandKind = (typeof demandKinds)[number];

/** Whether the letter fulfils it; `yours` is what only the writer can say. */
export type DemandState = 'met' | 'not met' | 'yours';

/** A stretch of the post: UTF-16 offsets into the text of the field. */
export interface Place {
  field: 'title' | 'description' | 'question' | 'tag' | 'attachment' | 'hidden';
  /** Which question, tag or hidden text: from 0. */
  index?: number;
  start: number;
  end: number;
}

/** One sentence in both languages of the interface. */
export interface Wording {
  en: string;
  ru: string;
}

/** What the client wants to see in, or know about, the answer to this post. */
export interface Demand {
  kind: DemandKind;
  /** The smallest clause that holds the wish, byte for byte. */
  quote: string;
  place: Place;
  /** The literal word, or which thing (`rate`, `max-words:120`, `no-agencies`). */
  value?: string;
  /** Other values that the post permits as well. */
  otherValues?: string[];
  /** One line for the checklist. */
  wants: Wording;
  /** How it stands before anything is written. */
  state: DemandState;
}

/** Text addressed to a machine: shown, never obeyed. */
export interface Order {
  quote: string;
  place: Place;
  visible: boolean;
  /** What gives it away: `addressed`, `override`, `role`, `tags`, `zero-width`, `bidi`, `hidden`, `encoded`. */
  reason: string;
  /** The text that invisible or encoded signs say. */
  decoded?: string;
}

/** The kinds that turn Insert into Insert anyway. */
export const holdingKinds: ReadonlySet<DemandKind> = new Set(literalKinds);
