/** One part of the prompt, in the order of how seldom it changes. */
export interface PromptBlock {
  name: string;
  text: string;
  /** True where a provider that takes cache breakpoints should set one after this block. */
  breakpoint?: boolean;
}

/** A line that is asked for: the answer must carry the same number. */
export interface AskedLine {
  number: number;
  source: string;
}

/** One request to a model. */
export interface EngineRequest {
  /** The stable rules: who answers and how. Then the blocks of the user message, in order. */
  blocks: PromptBlock[];
  lines: AskedLine[];
  /** Stable for a draft, so that the provider's prefix cache is hit. */
  cacheKey: string;
}

/**
 * What an engine yields while it answers. `text` is the raw answer so far in pieces, in the form that
 * `format` names; `usage` comes at most once; `sent` is the exact text that went out.
 */
export type Piece =
  | { kind: 'sent'; text: string; host: string; format: 'json' | 'numbered' }
  | { kind: 'text'; text: string }
  | { kind: 'usage'; input: number; cached: number; output: number };

/**
 * A way to translate. `translate` ends normally only when the model said it was done; everything else
 * (refusal, truncation, a stream without its end, a status) is thrown as an `ExpectedFailure`.
 */
export interface Engine {
  id: string;
  model: string;
  host: string;
  /** False for an engine that cannot be asked again with findings. */
  canRepair: boolean;
  isAvailable(): Promise<boolean>;
  translate(request: EngineRequest, signal: AbortSignal): AsyncIterable<Piece>;
}
