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
  /** First who answers and how (the developer message), then the blocks of the user message. */
  blocks: PromptBlock[];
  lines: AskedLine[];
  /** Stable for a draft, so that the provider's prefix cache is hit. */
  cacheKey: string;
  /** How the answer is to be written, where the run wishes one; JSON where the server can. */
  format?: AnswerFormat;
  /** Where the answer is no list of lines. */
  shape?: AnswerShape;
}

/** Another form of an answer than lines. `note` asks for it, for servers that know no schema too. */
export interface AnswerShape {
  name: string;
  schema: Record<string, unknown>;
  note: string;
}

/** How an answer is written: strict JSON, or plain lines `[n] text`. */
export type AnswerFormat = 'json' | 'numbered';

/**
 * What an engine yields while it answers. `sent` comes first and holds the exact bytes of the request's
 * body; `text` is the raw answer in pieces, in the form that `format` names; `usage` counts tokens;
 * `model` and `host` name who answered, each at most once.
 */
export type Piece =
  | { kind: 'sent'; text: string; host: string; format: AnswerFormat }
  | { kind: 'text'; text: string }
  /** `input` holds the cached and the written part, `output` the thoughts. */
  | {
      kind: 'usage';
      input: number;
      cached: number;
      output: number;
      written?: number;
      thinking?: number;
    }
  /** The model thinks, or the server says that it queues: life, but no text yet. */
  | { kind: 'thinking'; text?: string }
  | { kind: 'queued' }
  | { kind: 'model'; name: string }
  /** The host that answered, as the browser names it. */
  | { kind: 'host'; name: string }
  /** The address that answered, where the one of the settings did not. */
  | { kind: 'address'; baseUrl: string };

/**
 * A way to translate. `translate` ends normally only when the model said it was done, or after the
 * signal was aborted; everything else (a refusal, a truncation, a stream without its end, a status)
 * is thrown as an `ExpectedFailure`.
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

/** What an endpoint's model turned out not to take, kept for a day so that it is found out only once. */
export interface CapabilityStore {
  /** What this model at this base URL rejected: `stream_options`, or with its value `reasoning=max`. */
  dropped(baseUrl: string, model: string): Promise<string[]>;
  drop(baseUrl: string, model: string, parameter: string): Promise<void>;
}
