import type { Wish } from '../wish.ts';

/** Whether the letter shall say or bring something. */
export type Verb = 'say' | 'send';

/** Where a clause stands. */
export interface Context {
  verb: Verb | undefined;
  isFramed: boolean;
  inZone: boolean;
  isQuestion: boolean;
  /** The clause may be an imperative: it goes on no infinitive before it. */
  isFree: boolean;
  masked: string;
  joint: string;
  /** The post begins with it: what is named there is the work. */
  isFirst: boolean;
  open: Wish | undefined;
}

/** A clause opens a wish, belongs to the one before (`join`), or ends the list. */
export type Opened = 'end' | 'join' | { verb: Verb; wish?: Pick<Wish, 'kind' | 'value'> };
