import type { Span } from '../../text/span.ts';
import type { Value } from './values/value.ts';

/** One way in which the numbers of both sides differ, at a stretch of the target (empty where something is missing). */
export interface Difference extends Span {
  kind: 'number' | 'quantity';
  type:
    | 'lost'
    | 'changed'
    | 'added'
    | 'order'
    | 'sign'
    | 'comma'
    | 'date'
    | 'scale'
    | 'unit'
    | 'bound'
    | 'period';
  /** The words of the source that are meant. */
  source?: Value;
  said?: string;
}
