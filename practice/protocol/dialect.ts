import type { Usage } from './usage.ts';

/** One event of a stream; the chat interface names none of its events. */
export interface StreamEvent {
  name?: string;
  data: unknown;
}

/** What both interfaces have to say, each in its own form. */
export interface Voice {
  begin(): StreamEvent[];
  piece(text: string): StreamEvent[];
  /** The end, with its terminal event; `isCut` where the answer was broken off as too long. */
  end(text: string, usage: Usage, isCut: boolean): StreamEvent[];
  /** The usage so far, in the middle of an answer. */
  usage(usage: Usage): StreamEvent[];
  error(message: string): StreamEvent[];
  /** The whole answer, where no stream was asked for. */
  whole(text: string, usage: Usage, isCut: boolean): unknown;
  /** What follows the last event. */
  closing: string;
}

/** Makes the voice for one answer. */
export type Dialect = (answer: {
  id: string;
  model: string;
  /** Seconds since the epoch. */
  created: number;
  /** Chat only: the client asked for the usage at the end of the stream. */
  includesUsage: boolean;
}) => Voice;
