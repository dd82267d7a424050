import type { AnswerFormat } from '../engine.ts';

/** What a run has learnt of its server and of its lines; all that ask for it know it. */
export class Learnt {
  /** The analyses are left out, because the model could not take it all. */
  isShort = false;
  /** How answers are asked for, where the one way did not work. */
  format: AnswerFormat | undefined;
  /** True once a server has answered this run. */
  isAnswered: boolean;
  /** The run began with nothing: its first answers are to be there soon. */
  readonly isFresh: boolean;
  /** Keys of lines that were doubted once for where they stood: a second time the model is believed, and the rules judge. */
  readonly doubted = new Set<string>();
  /** Keys that are not asked for any more. */
  readonly givenUp = new Set<string>();
  /** How often a line was asked for in vain. */
  readonly asked = new Map<string, number>();
  onlyThought = false;

  constructor(hasLines: boolean) {
    this.isAnswered = hasLines;
    this.isFresh = !hasLines;
  }
}
