/** What became of an answer after it was written, by Insert and by the writer's own word. */
export interface AnswerLife {
  /** When this was changed last. */
  at: number;
  steps: LifeStep[];
  /** Connects that it cost. */
  connects?: number;
  note?: string;
  /** From when on the writer wants to be reminded of it. */
  remindAt?: number;
}

export interface LifeStep {
  state: 'inserted' | 'sent' | 'replied' | 'hired';
  at: number;
}
