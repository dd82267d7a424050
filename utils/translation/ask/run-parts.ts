import type { Engine } from '../engine.ts';
import type { RuleContext, RunRules } from '../rules.ts';
import type { RunStore } from '../store.ts';

/** The documents and the job that a run tells the model of; read once, so that they stay the same within the run. */
export interface RunContext extends RuleContext {
  documents: { name: string; text: string }[];
  /** `O.md`, and the same without its analyses, for a model that cannot take it all. */
  ontology: string;
  shortOntology: string;
}

/** Everything a run works with; what is not given works on the real clock. */
export interface RunParts {
  store: RunStore;
  engine: Engine;
  rules: RunRules;
  context: RunContext;
  /** How many parts of the draft are asked for side by side; one where absent. */
  lanes?: number;
  /** Aborted when the user does not want to wait for the terms. */
  skipTerms?: AbortSignal;
  /** A line as far as it is written; for the eye only. */
  onPiece?: (key: string, text: string) => void;
  now?: () => number;
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
