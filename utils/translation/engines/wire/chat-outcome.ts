import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { ExpectedFailure } from '../../../failure.ts';
import type { Piece } from '../../engine.ts';
import type { Outcome } from './model-engine.ts';

/** What stands in a choice, in the many forms that servers give it. */
interface Said {
  content?: unknown;
  refusal?: unknown;
  reasoning_content?: unknown;
  reasoning?: unknown;
  thinking?: unknown;
}

/** Follows the chunks of one answer to its finish; a whole answer is one chunk. */
export class ChatOutcome implements Outcome<ChatCompletionChunk> {
  begun = false;
  #finish: string | undefined;
  #named = false;
  #hasText = false;
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  *read(chunk: ChatCompletionChunk): Generator<Piece> {
    this.begun = true;
    if (!this.#named && chunk.model) {
      this.#named = true;
      yield { kind: 'model', name: chunk.model };
    }
    const choice = chunk.choices?.[0] as
      | { delta?: Said; message?: Said; text?: unknown; finish_reason?: string | null }
      | undefined;
    // Some servers repeat the whole message at the end of its pieces.
    const said = choice?.delta ?? (this.#hasText ? undefined : choice?.message);
    if (said?.refusal) throw new ExpectedFailure('refused', { host: this.#host });
    const { text, thought } = partsOf(said?.content ?? (this.#hasText ? '' : choice?.text));
    const aside = [said?.reasoning_content, said?.reasoning, said?.thinking].find(isText) ?? '';
    const thoughts = thought + aside;
    if (thoughts !== '') yield { kind: 'thinking', text: thoughts };
    if (text !== '') {
      if (choice?.delta) this.#hasText = true;
      yield { kind: 'text', text };
    }
    if (choice?.finish_reason) this.#finish = choice.finish_reason;
    if (chunk.usage) yield usageOf(chunk.usage);
  }

  /** The stream ended; throws unless the model said that it was done, or its stream did after some text. */
  end(isDone: boolean): void {
    const host = this.#host;
    if (/length|max_tokens/.test(this.#finish ?? ''))
      throw new ExpectedFailure('truncated', { host });
    if (this.#finish === 'content_filter') throw new ExpectedFailure('refused', { host });
    if (this.#finish === 'error') throw new ExpectedFailure('server', { host });
    if (this.#finish === undefined && !(isDone && this.#hasText))
      throw new ExpectedFailure('interrupted', { host });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The content of a message: a text, or a list of parts of which some are thoughts. */
function partsOf(content: unknown): { text: string; thought: string } {
  if (typeof content === 'string') return { text: content, thought: '' };
  if (!Array.isArray(content)) return { text: '', thought: '' };
  const found = { text: '', thought: '' };
  for (const part of content as { type?: string; text?: unknown; thinking?: unknown }[]) {
    if (typeof part === 'string') found.text += part;
    else if (/think|reason/.test(part?.type ?? ''))
      found.thought += partsOf(part.thinking ?? part.text).text;
    else found.text += isText(part?.text) ? part.text : '';
  }
  return found;
}

/** Counts that vendors have in places of their own: DeepSeek its cache, Anthropic behind a router what was written. */
interface Counts {
  prompt_cache_hit_tokens?: number;
  prompt_tokens_details?: { cached_tokens?: number; cache_write_tokens?: number } | null;
  completion_tokens_details?: { reasoning_tokens?: number } | null;
}

function usageOf(usage: NonNullable<ChatCompletionChunk['usage']>): Piece {
  const { prompt_tokens: input, completion_tokens: output } = usage;
  const told = usage as unknown as Counts;
  const written = told.prompt_tokens_details?.cache_write_tokens;
  const thinking = told.completion_tokens_details?.reasoning_tokens;
  return {
    kind: 'usage',
    input,
    cached: told.prompt_tokens_details?.cached_tokens ?? told.prompt_cache_hit_tokens ?? 0,
    output,
    ...(written ? { written } : {}),
    ...(thinking ? { thinking } : {}),
  };
}
